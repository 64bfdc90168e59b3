import type { team as english } from '../en/team.ts';
import { formatOf } from '../format.ts';

const { count, plural, list, number } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const posts = (n: number): string => count(n, 'poste', 'postes');
const wantedPosts = (n: number): string => count(n, 'poste voulu', 'postes voulus');
const competencies = (n: number): string => count(n, 'compétence', 'compétences');

export const team: typeof english = {
  title: 'Équipe et écarts',
  purpose: 'L’équipe couvre-t-elle le profil cible, et où un seul départ arrête-t-il le travail\u00a0?',
  linked: {
    note: 'Cette cible et cette équipe viennent d’un lien\u00a0; les vôtres sont gardées. Ce que vous changez ici prend leur place, et peut être annulé.',
    keep: 'Garder celles du lien',
    leave: 'Revenir aux miennes',
  },
  target: {
    title: 'Définir la cible',
    none: 'La cible dit ce que l’équipe doit savoir faire. Partez de ce qui existe\u00a0; tout reste modifiable.',
    starts: {
      roleWhat: 'Ce que fait un poste',
      choose: 'Partir d’un poste',
      allWhat: 'Ce que font ensemble tous les postes de la bibliothèque',
      all: 'Partir de tous les postes',
      blankWhat: 'Domaines et compétences, un par un ou en liste collée',
      blank: 'Partir d’une cible vide',
    },
    allTitle: 'Tous les postes de la bibliothèque',
    untitled: 'Cible sans nom',
    name: 'Nom de la cible',
    asked: (n, essential) =>
      `${competencies(n)} ${plural(n, 'demandée', 'demandées')}, dont ${number(essential)} ${plural(essential, 'essentielle', 'essentielles')}`,
    add: 'Ajouter à la cible',
    choose: 'Un poste ou un domaine',
    areas: 'Domaines entiers',
    clear: 'Recommencer la cible',
    edit: 'Niveaux, postes voulus et priorités de la cible',
    editLevels: 'Niveaux et priorités de la cible',
    levelRule:
      'Au départ\u00a0: l’implication la plus haute des postes choisis, le troisième niveau de l’échelle pour un domaine entier\u00a0; essentiel si la compétence est la principale d’une tâche, ou si le domaine entier est demandé.',
    caption: 'Compétences de la cible',
    competency: 'Compétence',
    level: 'Implication requise',
    levelOf: (competency) => `Implication requise\u00a0: ${competency}`,
    wanted: 'Postes voulus',
    wantedOf: (competency) => `Postes voulus\u00a0: ${competency}`,
    priority: 'Priorité',
    priorityOf: (competency) => `Priorité\u00a0: ${competency}`,
    essential: 'essentiel',
    desirable: 'souhaitable',
    remove: 'Retirer',
    drop: (competency) => `Retirer de la cible\u00a0: ${competency}`,
    paste: {
      title: 'Coller une liste de compétences',
      label: 'Une compétence par ligne, par son intitulé (français ou anglais) ou son identifiant',
      add: 'Ajouter à la cible',
      said: (n, unknown) =>
        `${n === 0 ? 'Aucune compétence reconnue' : `${competencies(n)} ${plural(n, 'reconnue', 'reconnues')}`}.${unknown === 0 ? '' : ` ${count(unknown, 'ligne non reconnue reste', 'lignes non reconnues restent')} ci-dessus, à corriger.`}`,
    },
    addCompetency: 'Ajouter une compétence',
    chooseCompetency: 'Choisir une compétence',
    rule: 'Au départ\u00a0: l’implication la plus haute des postes choisis, le troisième niveau de l’échelle pour un domaine entier\u00a0; deux postes voulus\u00a0; essentiel si la compétence est la principale d’une tâche, ou si le domaine entier est demandé.',
  },
  members: {
    title: 'Ajouter des postes',
    list: 'Postes de l’équipe',
    none: 'Aucun poste n’est dans l’équipe\u00a0: la cible sert de liste de contrôle.',
    hint: 'Simuler une vacance\u00a0: cochez un poste, et ce qu’un poste de moins fait perdre est calculé.',
    add: 'Ajouter à l’équipe',
    addChosen: (n) => `Ajouter ${count(n, 'poste choisi', 'postes choisis')}`,
    posts: (n) => plural(n, 'poste', 'postes'),
    printed: (all, vacant) => `${posts(all)}${vacant > 0 ? `, dont ${count(vacant, 'vacant', 'vacants')}` : ''}`,
    postsOf: (role) => `Nombre de postes\u00a0: ${role}`,
    vacant: 'Et si ce poste est vacant\u00a0?',
    vacantOf: (role) => `Et si ce poste est vacant\u00a0? ${role}`,
    remove: (role) => `Retirer ${quoted(role)} de l’équipe`,
    unknown: (n) => `${posts(n)} de l’équipe ${plural(n, 'n’est', 'ne sont')} pas dans la bibliothèque.`,
  },
  checklist: 'Liste de contrôle',
  covers: { none: 'Non couvert', fragile: 'Fragile', covered: 'Couvert' },
  coversWhat: {
    none: 'aucun poste au niveau requis',
    fragile: 'moins de postes que voulu\u00a0: un seul départ peut arrêter le travail',
    covered: 'autant de postes que voulu',
  },
  count: (n, wanted) => `${number(n)} sur ${wantedPosts(wanted)}`,
  finding: (all, covered, fragile, none, vacant) =>
    `${vacant === 0 ? 'L’équipe' : `Avec ${count(vacant, 'poste vacant', 'postes vacants')}, l’équipe`} couvre ${number(covered)} ${all === 1 ? 'compétence sur 1 demandée' : `des ${competencies(all)} demandées`}${fragile === 0 ? '' : `\u00a0; ${number(fragile)} ${plural(fragile, 'est fragile', 'sont fragiles')}`}${none === 0 ? '' : `\u00a0; ${number(none)} ${plural(none, 'n’est repérée', 'ne sont repérées')} dans aucun poste au niveau requis`}.`,
  lost: (n, names) =>
    `La vacance affaiblit ${competencies(n)}\u00a0: ${list([...names, ...(n > names.length ? [count(n - names.length, 'autre', 'autres')] : [])])}.`,
  nothingLost: 'La vacance ne fait changer aucune compétence de liste.',
  allCovered: (thinnest) => `Tout est couvert. La couverture la plus mince\u00a0: ${list([...thinnest])}.`,
  written:
    'Une offre dit ce qui a été écrit\u00a0: «\u00a0non couvert\u00a0» veut dire «\u00a0non repéré dans les tâches au niveau requis\u00a0», non que personne n’en est capable.',
  coverage: {
    title: 'Couverture',
    caption: 'Compétences de la cible, poste par poste, et nombre de postes qui les couvrent',
    description:
      'Une ligne par compétence de la cible\u00a0: le niveau requis, le niveau tenu par chaque poste et, à droite, le nombre de postes qui la couvrent.',
    required: 'Requis',
    cover: 'Postes qui couvrent',
    column: (title, filled, all) =>
      all > 1 ? `${title} (${posts(filled)})` : filled === 0 ? `${title} (vacant)` : title,
    area: (area, n) => `${area}\u00a0: ${competencies(n)} ${plural(n, 'demandée', 'demandées')}`,
    say: (competency, cover, counted, holders, below) =>
      `${competency}\u00a0: ${cover.toLowerCase()}, ${counted}.${holders.length > 0 ? ` Couvert par ${list([...holders])}.` : ''}${below.length > 0 ? ` Sous le niveau requis\u00a0: ${list([...below])}.` : ''}`,
    lower: (role, level) => `${role} (${number(level)})`,
    asks: (competency, level, wanted) => `${competency}\u00a0: ${level} requis, ${wantedPosts(wanted)}`,
    asksLevel: (level) => `requis\u00a0: ${level}`,
    asked: (level, wanted, priority) => `${level} · ${wantedPosts(wanted)} · ${priority}`,
    holds: (role, competency, level, isShort) =>
      `${role}, ${competency}\u00a0: ${level}${isShort ? ', sous le niveau requis' : ''}. Montrer les extraits`,
    holder: (letter, level) => `${letter}\u00a0${number(level)}`,
    tooLow: (letter, level) => `(${letter}\u00a0${number(level)})`,
    detail: (counted, priority, who) => [counted, priority, ...(who.length > 0 ? [who.join(', ')] : [])].join(' · '),
    legend: 'Dans un cadre interrompu\u00a0: sous le niveau requis, ou vacant\u00a0; ne compte pas.',
    countLegend: 'Cadre épais\u00a0: non couvert\u00a0; cercle\u00a0: fragile.',
    nothing: 'Aucune.',
  },
  critical: {
    title: 'Points de fragilité',
    none: 'Aucune compétence ne tient à un seul poste.',
    finding: (role, n) =>
      `${quoted(role)} est seul à couvrir ${competencies(n)}\u00a0; son départ arrêterait ce travail.`,
    only: (n) => `seul pour ${competencies(n)}`,
  },
  addition: {
    title: 'Plus petite addition',
    purpose:
      'Le moins de postes à ajouter pour que chaque compétence essentielle ait les postes voulus, parmi les postes de la bibliothèque et les profils de référence.',
    reassigns: 'Réaffecter des postes de l’équipe avant de recruter',
    waiting: 'Recherche…',
    failed: 'La recherche n’a pas abouti. Rien n’est perdu\u00a0: changez quelque chose, elle reprend.',
    nothing: 'Rien à ajouter\u00a0: chaque compétence essentielle a les postes voulus.',
    nothingHelps: 'Aucun poste connu ne comble les écarts essentiels qui restent.',
    size: (hires, moved, isProven) =>
      `${isProven ? 'Solution minimale' : 'Proposition, peut-être pas minimale'}\u00a0: ${hires === 0 ? 'aucun recrutement' : `${posts(hires)} à ajouter`}${moved === 0 ? '' : `, ${posts(moved)} à réaffecter`}.`,
    bound: (n) => `Le temps a manqué pour le prouver\u00a0: il faut au moins ${posts(n)}.`,
    ties: (n, hasMore) => `${hasMore ? 'Au moins ' : ''}${count(n, 'solution', 'solutions')} de même taille\u00a0:`,
    option: (place) => `Solution ${number(place)}`,
    one: (role, n) => (n === 1 ? role : `${number(n)} × ${role}`),
    freed: (role, n) => `${posts(n)} de ${quoted(role)} ${plural(n, 'réaffecté', 'réaffectés')}`,
    apply: 'Mettre dans l’équipe',
    applyOf: (place) => `Mettre dans l’équipe\u00a0: solution ${number(place)}`,
    outOfReach: (names) =>
      `Hors de portée\u00a0: aucun poste connu ne tient ${list([...names])} au niveau requis. Former, ou chercher un poste qui n’est pas dans la bibliothèque.`,
  },
  take: {
    menu: 'Exporter les écarts',
    fileTitle: 'Équipe et écarts',
    formats: {
      xlsx: ['Classeur Excel', 'couverture, équipe, addition'],
      docx: ['Document Word', 'rapport d’équipe'],
      csv: ['Tableau CSV', 'la couverture'],
      a4: ['Imprimer en A4', 'la page'],
      a3: ['Imprimer en A3', 'la page'],
    },
    done: (name) => `Enregistré\u00a0: ${name}`,
    failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u00a0: réessayez, ou imprimez la page.',
    sheets: { readme: 'Lisez-moi', coverage: 'Couverture', team: 'Équipe', addition: 'Addition' },
    titles: {
      coverage: 'Ce que la cible demande et ce que l’équipe couvre',
      team: 'Les postes de l’équipe',
      addition: 'Les plus petites additions, toutes de même taille',
    },
    heads: {
      number: 'Nº',
      area: 'Domaine',
      competency: 'Compétence',
      level: 'Requis',
      wanted: 'Postes voulus',
      priority: 'Priorité',
      count: 'Postes qui couvrent',
      cover: 'Couverture',
      letter: 'Lettre',
      role: 'Poste',
      posts: 'Postes',
      vacant: 'Vacants',
      alone: 'Seul pour',
      option: 'Solution',
      move: 'Mouvement',
      added: 'ajouté',
      freed: 'réaffecté',
    },
    readme: { what: 'Ce que c’est', finding: 'Constat', rule: 'Règles', made: 'Fait le' },
    rules: [
      'Un poste compte pour une compétence quand les tâches de son offre la mentionnent au niveau requis ou au-dessus.',
      'Non couvert\u00a0: aucun poste. Fragile\u00a0: moins de postes que voulu. Couvert\u00a0: autant de postes que voulu.',
      'Plus petite addition\u00a0: programme en nombres entiers sur les besoins essentiels\u00a0; un poste peut être ajouté plusieurs fois.',
    ],
    whatLine: (target, all, members) =>
      `${target === '' ? '' : `${quoted(target)}\u00a0: `}${competencies(all)} ${plural(all, 'demandée', 'demandées')}, ${posts(members)} dans l’équipe.`,
    report: {
      title: (target) => (target === '' ? 'Rapport d’équipe' : `Rapport d’équipe\u00a0: ${target}`),
      conclusion: 'Décision et suite à donner',
      blank: '[à compléter]',
    },
  },
};
