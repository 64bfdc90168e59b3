import type { role as english } from '../en/role.ts';
import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('fr');

export const role: typeof english = {
  unknownTitle: 'Ce poste n’est pas dans la bibliothèque',
  unknown: (id) =>
    `Aucun poste de la bibliothèque n’a l’adresse « ${id} ». Le lien vient peut-être d’un autre appareil.`,
  openLibrary: 'Ouvrir la bibliothèque de postes',
  facts: {
    label: 'Ce que dit l’offre',
    grade: 'Grade',
    contract: 'Contrat',
    level: 'Niveau',
    closing: 'Clôture',
    reportsTo: 'Rend compte à',
    languagesAsked: 'Langues demandées',
    education: 'Formation',
    experience: 'Expérience',
  },
  published: 'Ouvrir l’offre là où elle a paru',
  counts: {
    label: 'En chiffres',
    duties: (n) => plural(n, 'tâche', 'tâches'),
    twins: (n) => `dont ${n} en deux langues, ${plural(n, 'comptée', 'comptées')} une fois`,
    competencies: (n, all) => `${plural(n, 'compétence', 'compétences')} sur ${all}`,
    outside: (n) => `${plural(n, 'tâche', 'tâches')} hors référentiel`,
    reviewed: (n, all) =>
      `${n} sur ${count(all, 'association', 'associations')} ${plural(all, 'relue', 'relues')}${n === 0 ? ' : toutes sont des propositions' : ''}`,
  },
  finding: {
    covers: (used, all, top, most, duties, level, highest) =>
      `Ce poste couvre ${used} des ${all} compétences, surtout dans ${top} (${count(most, 'tâche', 'tâches')} sur ${duties}) ; son implication la plus haute est ${level}, dans ${highest}.`,
    areas: (n) => count(n, 'domaine', 'domaines'),
    nothing: (duties) =>
      `Aucune de ses ${count(duties, 'tâche', 'tâches')} ne révèle de compétence du référentiel ; toutes sont listées hors référentiel.`,
    unread: (duties) =>
      `${count(duties, 'tâche attend', 'tâches attendent')} votre lecture\u00a0: ce que le premier lecteur et le moteur en disent est caché.`,
    noDuties:
      'Aucune tâche n’a été trouvée dans cette offre : rien n’a pu être associé. Son texte est complet sous « Source ».',
  },
  compare: {
    with: 'Comparer ce poste',
    withTitle: (other) => `Comparer à « ${other} »`,
    choose: 'Choisir pour une comparaison',
    chosen: 'Choisi pour une comparaison',
  },
  tabs: {
    label: 'Parties du profil',
    duties: 'Tâches',
    competencies: 'Compétences',
    consistency: 'Cohérence',
    source: 'Source',
  },
  duties: {
    title: 'Les tâches de l’offre',
    competencies: 'Les compétences qu’elles révèlent',
    hint: 'Choisissez une tâche pour voir d’où vient son association, ou une compétence pour voir ses tâches.',
    legend:
      'Souligné et numéroté : mots qui parlent d’un domaine. Pointillé : verbe qui donne l’implication. Anneau : proposé, pas encore relu.',
    noHeading: 'Sans intitulé',
    why: (n) => `Tâche ${n} : pourquoi ?`,
    number: (n) => `Tâche ${n}`,
    areaCount: (n) => count(n, 'tâche', 'tâches'),
    countEnd: (n, status) => ` ${plural(n, 'tâche', 'tâches')}, ${status}`,
    marked: (n, all) => `${n} ${plural(n, 'tâche', 'tâches')} sur ${all} :`,
    unmark: 'Retirer le repérage',
    sheet: 'Fiche de cette compétence',
    notMentioned: 'Non mentionné',
    outsideNone: 'Aucune : chaque tâche révèle au moins une compétence.',
    source: 'Lire le texte entier',
  },
  doubt: {
    mark: 'à vérifier',
    count: (n, all) =>
      `Le programme doute de ${count(n, 'tâche', 'tâches')} sur ${all} : vérifiez-${plural(n, 'la', 'les')} d’abord.`,
    none: 'Le programme ne doute d’aucune tâche ; il peut se tromper tout de même.',
    only: 'Seulement celles-ci',
    method: 'Jusqu’où s’y fier',
    nothing: 'Aucune tâche n’est à vérifier.',
    showAll: 'Montrer toutes les tâches',
    label: {
      score: (value, limit) => `probabilité du domaine ${value}, sous ${limit}`,
      lead: (value, limit) => `${value} d’avance sur la lecture suivante, sous ${limit}`,
    },
    outside: {
      score: (value, limit) => `hors référentiel : ${value}, sous ${limit}`,
      lead: (value, limit) => `« hors référentiel » n’a que ${value} d’avance, sous ${limit}`,
    },
  },
  near: {
    short: 'proche :',
    weak: 'Proche, mais trop faible pour compter :',
    note: 'Proche : ce que les mots évoquent, trop faiblement pour compter.',
    none: 'Aucune compétence n’en est proche.',
    failed: 'Les compétences proches n’ont pas pu être cherchées. Rechargez la page pour réessayer.',
  },
  why: {
    label: (n) => `D’où vient l’association de la tâche ${n}`,
    verb: (verb, level) => `Verbe « ${verb} » → ${level}`,
    noVerb: 'Aucun verbe de l’échelle n’a été reconnu ; la tâche compte comme une contribution.',
    score: (score) => `score ${score}`,
    words: 'Mots :',
    heading: 'Mots de l’intitulé :',
    topic: 'Sujet :',
    fromTitle: 'donné par le titre du poste',
    word: (word, weight) => `« ${word} » ${weight}`,
    runnerUp: 'Lecture suivante :',
    twin: (lang) => `La même tâche ${lang} :`,
    outside: 'Aucune compétence du référentiel.',
    hidden: (n) =>
      `${count(n, 'association secondaire n’est pas montrée', 'associations secondaires ne sont pas montrées')} : seules les principales sont comptées.`,
  },
  competencies: {
    chart: 'Tâches par domaine et par implication',
    finding: (first, rest, missing) =>
      `Le plus de tâches : ${first}${rest === null ? '' : `, puis ${rest}`}.${missing === null ? '' : ` Non mentionné : ${missing}.`}`,
    areaDuties: (area, n) => `${area} (${n})`,
    mark: (area, duties, all, competencies, levels) =>
      `${area} : ${count(duties, 'tâche', 'tâches')} sur ${all}, ${count(competencies, 'compétence', 'compétences')} ; ${levels}. Ouvrir les extraits`,
    levelCount: (level, n) => `${level} : ${n}`,
    emptyMark: (area) => `${area} : non mentionné`,
    legend: 'Implication, nombre de tâches à chaque niveau :',
    note: 'Une tâche qui relève de plusieurs domaines compte dans chacun.',
    table: 'Tâches du poste dans chaque domaine, par implication',
    columns: { duties: 'Tâches', competencies: 'Compétences', levels: 'Tâches à chaque implication' },
    none: 'Ce poste n’a pas de tâche à dessiner.',
    list: 'Compétence par compétence',
    listTable: 'Compétences du poste, avec leur plus haute implication et leurs tâches',
    open: (competency, n) => `${competency} : ${count(n, 'tâche', 'tâches')}, ouvrir les extraits`,
    openCompetencies: (area, n) => `${area} : ${count(n, 'compétence', 'compétences')}, ouvrir les extraits`,
    missing: (n) =>
      `${count(n, 'compétence', 'compétences')} du référentiel non ${plural(n, 'mentionnée', 'mentionnées')}`,
  },
  consistency: {
    title: 'Les tâches et les exigences vont-elles ensemble ?',
    method:
      'Chaque tâche et chaque exigence est lue avec les mêmes termes. Une tâche est couverte quand une exigence relève de l’un de ses domaines ; une exigence, quand une tâche en relève. La comparaison porte sur ce qui est écrit ; elle ne juge pas l’offre.',
    finding: (duties, allDuties, requirements, allRequirements) =>
      `${
        duties === 0
          ? `Aucune des ${count(allDuties, 'tâche associée', 'tâches associées')} n’est sans exigence`
          : `${duties} des ${count(allDuties, 'tâche associée', 'tâches associées')} ${plural(duties, 'n’a', 'n’ont')} pas d’exigence dans ${plural(duties, 'ses domaines', 'leurs domaines')}`
      } ; ${
        allRequirements === 1
          ? `la seule exigence spécifique ${requirements === 0 ? 'a une tâche' : 'n’a pas de tâche'}`
          : requirements === 0
            ? `aucune des ${count(allRequirements, 'exigence spécifique', 'exigences spécifiques')} n’est sans tâche`
            : `${requirements} des ${count(allRequirements, 'exigence spécifique', 'exigences spécifiques')} ${plural(requirements, 'n’a', 'n’ont')} pas de tâche`
      }.`,
    noRequirements: 'Aucune exigence n’a été trouvée dans cette offre : il n’y a rien à mettre en regard des tâches.',
    areas: 'Domaine par domaine',
    areasTable: 'Tâches et exigences dans chaque domaine',
    columns: { duties: 'Tâches', requirements: 'Exigences' },
    withoutRequirement: 'tâches sans exigence',
    withoutDuty: 'exigences sans tâche',
    dutiesAlone: 'Tâches sans exigence correspondante',
    dutiesAloneNone: 'Aucune : chaque tâche associée a une exigence dans l’un de ses domaines.',
    requirementsAlone: 'Exigences sans tâche correspondante',
    requirementsAloneNone: 'Aucune : chaque exigence spécifique a une tâche dans l’un de ses domaines.',
    general: 'Exigences où aucun domaine n’est reconnu',
    generalNote:
      'Souvent des langues, des années d’expérience ou des qualités personnelles ; parfois des mots que le lexique ne connaît pas.',
    generalNone: 'Aucune.',
    languages: 'Langues demandées',
    need: { essential: 'essentielle', desirable: 'souhaitable' },
    openDuties: (area, n) => `${area} : ouvrir les extraits de ${count(n, 'tâche', 'tâches')}`,
    openRequirements: (area, n) => `${area} : ${count(n, 'exigence', 'exigences')}`,
    openDuty: (n) => `Tâche ${n} dans la liste`,
  },
  source: {
    title: 'L’offre telle qu’elle a été lue',
    note: 'Les lignes coupées par le fichier sont rejointes et les données personnelles masquées. Rien n’est omis : ce qui a été écarté est en gris.',
    kinds: {
      context: 'Contexte',
      duties: 'Tâches',
      requirements: 'Exigences',
      conditions: 'Conditions',
      noise: 'Écarté',
    },
    about: 'Comment elle a été lue',
    file: 'Fichier',
    format: 'Format',
    size: 'Taille',
    bytes: (n) => `${n} octets`,
    languages: 'Langues',
    framework: 'Référentiel',
    engine: 'Moteur',
    notes: 'Notes',
    noNotes: 'Rien à signaler.',
    masked: {
      name: 'nom masqué',
      email: 'adresse électronique masquée',
      phone: 'numéro de téléphone masqué',
      birth: 'date de naissance masquée',
    },
  },
  notes: {
    personal: (names, emails, phones, births) =>
      `Données personnelles masquées avant tout enregistrement : ${list([
        ...(names > 0 ? [count(names, 'nom', 'noms')] : []),
        ...(emails > 0 ? [count(emails, 'adresse électronique', 'adresses électroniques')] : []),
        ...(phones > 0 ? [count(phones, 'numéro de téléphone', 'numéros de téléphone')] : []),
        ...(births > 0 ? [count(births, 'date de naissance', 'dates de naissance')] : []),
      ])}.`,
    twins: (n) =>
      `${count(n, 'tâche trouvée', 'tâches trouvées')} en deux langues : ${plural(n, 'fusionnée', 'fusionnées')}.`,
    noDuties: 'Aucune tâche n’a été trouvée.',
    curriculumVitae:
      'Ce texte ressemble au CV d’une personne, non à une offre : ne l’ajoutez que s’il décrit un poste.',
    language: 'Une grande partie du texte n’est ni en français ni en anglais ; seules ces deux langues sont lues.',
    repaired: 'Des lettres abîmées par un mauvais encodage ont été réparées.',
    encoding: (name) => `Le fichier ne dit pas comment ses lettres sont encodées ; il a été lu comme ${name}.`,
    other: (code) => `Note du moteur : ${code}`,
  },
};
