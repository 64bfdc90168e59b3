import type { exporting as english } from '../en/exporting.ts';
import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const competencies = (n: number): string => count(n, 'compétence', 'compétences');
const associations = (n: number): string => count(n, 'association', 'associations');
const reviewedOf = (reviewed: number, all: number): string =>
  `${reviewed} ${plural(reviewed, 'relue', 'relues')} sur ${associations(all)}`;

export const exporting: typeof english = {
  menu: 'Exporter la comparaison',
  done: (file) => `Enregistré\u00a0: ${file}`,
  failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u00a0: réessayez, ou imprimez la page.',
  formats: {
    xlsx: ['Classeur (XLSX)', 'tous les tableaux, et les phrases qui les prouvent'],
    docx: ['Texte (DOCX)', 'à lire, à compléter, à imprimer'],
    csv: ['Tableau (CSV)', 'une ligne par compétence'],
    a4: ['Imprimer en A4', 'en hauteur'],
    a3: ['Imprimer en A3', 'en largeur'],
  },
  fileTitle: 'comparaison',
  title: (n) => `Comparaison de ${count(n, 'poste', 'postes')}`,
  named: (letter, title) => `${letter} · ${title}`,
  source: (framework, engine, reviewed, all) =>
    `Référentiel ${framework} · moteur ${engine} · ${reviewedOf(reviewed, all)}`,
  sourceLine: (name, source, date) => [name, ...(source === '' ? [] : [source]), date].join(' · '),
  finding: (shared, union, single, none, all, roles) =>
    union === 0
      ? `Aucune des ${competencies(all)} du référentiel n’a été repérée dans l’un des ${roles} postes.`
      : `${shared === 0 ? 'Aucune compétence n’est commune' : `${competencies(shared)} ${plural(shared, 'est commune', 'sont communes')}`} aux ${roles} postes (sur ${union} repérées)\u00a0; ${single === 0 ? 'aucune n’est propre' : `${single} ${plural(single, 'n’est que', 'ne sont que')}`} ${single === 0 ? 'à un seul poste' : 'dans un seul poste'}\u00a0; ${none === 0 ? 'chaque compétence du référentiel a été repérée' : `${none} des ${competencies(all)} du référentiel ${plural(none, 'n’a été repérée', 'n’ont été repérées')} dans aucun`}.`,
  sheets: {
    roles: 'Postes',
    readme: 'Lisez-moi',
    areas: 'Domaines',
    competencies: 'Compétences',
    combinations: 'Combinaisons',
    similarity: 'Ressemblance',
    sentences: 'Extraits',
  },
  titles: {
    rolesByArea: 'Ce que sont les postes, et leur implication dans chaque domaine',
    roles: 'Les postes comparés',
    areas: 'Implication et nombre de tâches, domaine par domaine',
    competencies: 'Implication et nombre de tâches, compétence par compétence, pour tout le référentiel',
    levels: 'Implication la plus élevée, par domaine et par compétence',
    combinations: 'Compétences repérées dans exactement ces postes et dans aucun autre',
    similarity: 'Ressemblance des postes, deux à deux',
    sentences: 'Chaque tâche, les compétences auxquelles elle est associée et les mots qui le prouvent',
  },
  heads: {
    mappings: 'Associations',
    letter: 'Lettre',
    organization: 'Organisation',
    country: 'Pays',
    duties: 'Tâches',
    outside: 'Hors référentiel',
    reviewed: 'Associations relues',
    number: 'N°',
    dutiesOf: (role) => `${role}\u00a0: tâches`,
    roleCount: 'Postes',
    foundIn: 'Repérée dans',
    gap: (a, b) => `${a} − ${b}`,
    spread: 'Plus grand écart',
    combination: 'Exactement ces postes',
    competencyCount: 'Nombre de compétences',
    competencies: 'Compétences',
    first: 'Poste',
    second: 'Comparé à',
    shared: 'Communes',
    of: 'Sur',
    jaccard: 'Selon la présence (Jaccard)',
    weighted: 'Selon l’implication (Jaccard pondéré)',
    duty: 'Tâche n°',
    rank: 'Rang',
    status: 'Statut',
    score: 'Score',
    sentence: 'Phrase de l’offre',
    words: 'Mots qui le prouvent',
  },
  readme: {
    what: 'Ce que c’est',
    whatLine: (n, framework) =>
      `Ce que ${count(n, 'poste', 'postes')} ont en commun, ce qu’un seul demande et ce qu’aucun ne demande, d’après les tâches écrites dans leurs offres, chacune associée aux compétences de ${quoted(framework)}.`,
    finding: 'En une phrase',
    roles: 'Postes',
    role: (named, details, duties, outside, reviewed, all) =>
      `${[named, ...details].join(', ')}\u00a0: ${count(duties, 'tâche', 'tâches')}${outside === null ? '' : `, dont ${outside} hors référentiel`}\u00a0; ${reviewedOf(reviewed, all)}.`,
    counts: 'Ce qui compte',
    reviewedOnly: 'Associations relues seulement.',
    scope: {
      all: 'Associations principales et secondaires.',
      primary: 'Associations principales seulement.',
    },
    minLevel: (level) => `Implication d’au moins ${level}\u00a0; moins compte comme non mentionné.`,
    involvement: 'Implication',
    level: (named, definition) => `${named}\u00a0: ${definition}`,
    involvementNote:
      'L’implication d’un poste pour une compétence est la plus élevée parmi ses tâches. Case vide\u00a0: non mentionné. L’ordre des niveaux est une convention.',
    status: 'Proposé, relu',
    statusNote:
      'Les associations sont proposées par le programme d’après les mots de l’offre\u00a0; un lecteur les relit, en ajoute ou en écarte. Celles qui sont écartées ne comptent pas.',
    gap: 'Écart',
    gapNote: {
      two: 'Implication du premier poste moins celle du second\u00a0; non mentionné compte pour 0.',
      many: 'L’implication la plus élevée moins la plus basse\u00a0; non mentionné compte pour 0.',
    },
    similarity: 'Ressemblance',
    similarityNote:
      'Jaccard\u00a0: compétences communes sur celles de l’un ou de l’autre poste. Pondéré\u00a0: somme des implications les plus basses sur somme des plus hautes. Avec moins de 3 compétences communes, ces chiffres disent peu.',
    manyLeftOut: (n) =>
      `Au-delà de ${n} postes, ceux-ci n’ont pas chacun leur colonne, et ressemblance et combinaisons ne sont pas écrites.`,
    sentencesLeftOut: (n) =>
      `Au-delà de ${n} postes, les phrases ne sont pas écrites\u00a0: filtrez d’abord les postes.`,
    limits: 'Limites',
    privacy:
      'Dans les phrases, les noms de personnes, les adresses électroniques et les numéros de téléphone sont masqués.',
    sheets: 'Feuilles',
    made: 'Fait le',
    madeLine: (date, source) => `${date}. ${source}.`,
  },
  report: {
    combinations: 'Ce qui est commun, ce qui est propre',
    all: (n, roles) => `${roles === 2 ? 'Communes aux deux' : 'Communes à tous'} (${n})`,
    exactly: (roles, n) => `${roles.join(' + ')} (${n})`,
    only: (role, n) => `Propres à ${quoted(role)} (${n})`,
    competency: (area, name, levels) => `${area} · ${name}\u00a0: ${levels.join(', ')}`,
    uncovered: 'Ce que personne ne couvre',
    uncoveredArea: (area, names) => `${area}\u00a0: ${list(names)}`,
    nothing: 'Aucune.',
    method: 'Comment lire',
    sentences: 'Annexe\u00a0: les phrases',
    inWorkbook: (n) => `Avec plus de ${n} postes, cette partie n’est que dans le classeur (XLSX).`,
    quoteSource: (role, duty, level, status) => `${role}, tâche ${duty}\u00a0: ${level}, ${status}`,
    styles: {
      finding: 'Constat',
      quote: 'Extrait',
      source: 'Source de l’extrait',
      caption: 'Titre de tableau',
      cell: 'Cellule de tableau',
    },
  },
};
