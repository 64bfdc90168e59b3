import type { explore as english } from '../en/explore.ts';
import { formatOf } from '../format.ts';
import { area } from './area.ts';
import { competency } from './competency.ts';

const { count, list, number, plural } = formatOf('fr');

export const explore: typeof english = {
  title: 'Explorer les compétences',
  purpose:
    'Neuf domaines et cinquante compétences du renforcement des systèmes de santé, et les tâches d’offres réelles qui y font appel, avec les mots qui le prouvent.',
  ownPurpose:
    'Les domaines et les compétences de votre référentiel, et les tâches d’offres réelles qui y font appel, avec les mots qui le prouvent.',
  search: {
    label: 'Où se situe mon sujet ?',
    placeholder: 'Recouvrement des coûts, DHIS2, ruptures de stock…',
    found: (n) => count(n, 'compétence trouvée', 'compétences trouvées'),
    none: (text) => `Rien trouvé pour « ${text} ». Essayez un mot plus court, en français ou en anglais.`,
  },
  doors: {
    label: 'Par où commencer',
    compare: 'Comparer des postes',
    compareNote: 'Ce qu’ils partagent, ce qu’un seul fait, ce que personne ne fait.',
    team: 'Analyser une équipe',
    teamNote: 'Ce qu’elle couvre, et où un seul départ arrête le travail.',
    training: 'Construire une formation',
    trainingNote: 'Des besoins mesurés aux modules, prêts à imprimer.',
    importing: 'Importer des offres',
  },
  rolesDoor: 'Ouvrir la bibliothèque de postes',
  view: { label: 'Afficher', areas: 'Les domaines', competencies: 'Toutes les compétences' },
  areas: 'Les domaines',
  areaCount: (roles, all) => `${number(roles)} ${plural(roles, 'poste', 'postes')} sur ${number(all)}`,
  openDuties: (n, name) => `${count(n, 'tâche', 'tâches')} dans « ${name} » : ouvrir les extraits`,
  noDuty: 'aucune tâche',
  top: 'Les plus demandées',
  sizeFinding: (name, duties, roles) =>
    `« ${name} » est le domaine le plus demandé : ${count(duties, 'tâche', 'tâches')} dans ${count(roles, 'poste', 'postes')} de la bibliothèque. Une barre dit combien de postes demandent un domaine.`,
  map: {
    title: 'Les domaines et leurs compétences',
    measure: { label: 'La taille compte', competencies: 'les compétences', duties: 'les tâches' },
    finding: (competencies, areas, names, most) =>
      `${count(competencies, 'compétence', 'compétences')} en ${count(areas, 'domaine', 'domaines')} ; le plus dans ${list(names.map((name) => `« ${name} »`))} (${most}).`,
    findingDuties: (name, duties, unused, all) =>
      `« ${name} » est le domaine le plus demandé (${count(duties, 'tâche', 'tâches')}). ${
        unused === 0
          ? 'Toutes les compétences sont demandées.'
          : `${count(unused, 'compétence', 'compétences')} sur ${number(all)} ${plural(unused, 'n’est demandée', 'ne sont demandées')} par aucun poste de la bibliothèque.`
      }`,
    findingNone: 'Aucun poste de la bibliothèque ne demande de compétence.',
    description:
      'Chaque domaine est un bloc, avec ses compétences à côté ; plus un bloc est haut, plus son nombre est grand.',
    note: 'Un domaine est aussi haut que ses compétences ensemble : une tâche associée à deux d’entre elles compte pour chacune.',
    amount: (name, n) => `${name}\u00a0·\u00a0${number(n)}`,
    openArea: (name, n) => `${name} : ${count(n, 'compétence', 'compétences')}. Ouvrir le domaine`,
    openCompetency: (name, duties, roles) =>
      `${name} : ${duties === 0 ? 'demandée par aucun poste' : `${count(duties, 'tâche', 'tâches')} dans ${count(roles, 'poste', 'postes')}`}. Ouvrir la compétence`,
    openSentences: (name, n) => `${name} : ${count(n, 'tâche', 'tâches')}. Ouvrir les extraits`,
    enter: ['Entrée', 'ouvrir le domaine, la compétence ou les extraits'],
    duties: 'Tâches',
    roles: 'Postes',
  },
  pairs: {
    title: 'Les domaines qui vont ensemble',
    measure: {
      label: 'Compter',
      duties: 'les tâches qui font appel aux deux',
      roles: 'les postes qui demandent les deux',
    },
    table: {
      duties: 'Tâches qui font appel aux deux domaines',
      roles: 'Postes qui demandent les deux domaines',
    },
    finding: {
      duties: (a, b, n, ties) =>
        `« ${a} » et « ${b} » vont le plus souvent ensemble dans une même tâche (${count(n, 'tâche', 'tâches')})${also(ties)}.`,
      roles: (a, b, n, ties) =>
        `« ${a} » et « ${b} » vont le plus souvent ensemble dans un même poste (${count(n, 'poste', 'postes')})${also(ties)}.`,
    },
    none: { duties: 'Aucune tâche ne fait appel à deux domaines.', roles: 'Aucun poste ne demande deux domaines.' },
    note: 'Sur la diagonale : combien de fois le domaine est demandé en tout. Un nombre ouvre les tâches qui le prouvent.',
    cell: {
      duties: (a, b, n) => `${a} et ${b} : ${count(n, 'tâche fait', 'tâches font')} appel aux deux. Voir`,
      roles: (a, b, n) => `${a} et ${b} : ${count(n, 'poste demande', 'postes demandent')} les deux. Voir`,
    },
    own: {
      duties: (a, n) => `${a} : ${count(n, 'tâche', 'tâches')} en tout. Voir le domaine`,
      roles: (a, n) => `${a} : ${count(n, 'poste', 'postes')} en tout. Voir le domaine`,
    },
    never: 'jamais ensemble',
  },
  sheet: {
    print: 'Imprimer la fiche',
    addToTarget: 'Ajouter au profil cible',
    inTarget: 'Dans le profil cible : ouvrir l’équipe',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    copyFailed: 'Lien à copier :',
    foot: (framework, version, date) => `${framework}, version ${version} · ${date}`,
    reviewed: (reviewed, all) => `${count(reviewed, 'association relue', 'associations relues')} sur ${number(all)}`,
    others: (n) => `et ${count(n, 'autre poste', 'autres postes')}`,
  },
  confusions: {
    title: 'Domaines que le moteur confond',
    note: (duties) => `Mesuré sur ${duties} tâches étiquetées par des personnes et que le moteur n’avait pas apprises.`,
    out: (n, name) => `${count(n, 'tâche', 'tâches')} de ce domaine ${plural(n, 'rangée', 'rangées')} dans « ${name} »`,
    into: (n, name) => `${count(n, 'tâche', 'tâches')} de « ${name} » ${plural(n, 'rangée', 'rangées')} ici`,
    outside: 'hors référentiel',
    none: 'Aucune confusion de ce domaine n’a été observée.',
    failed: 'Les chiffres n’ont pas pu être chargés.',
  },
  crosswalk: {
    title: 'Dans d’autres référentiels',
    framework: 'Référentiel',
    label: 'Son intitulé',
    competencies: 'Compétences',
    source: 'Comparé à la source',
    checked: 'oui',
    unchecked: 'pas encore vérifié',
  },
  area,
  competency,
};

function also(ties: number): string {
  return ties === 0 ? '' : ` ; ${count(ties, 'autre paire', 'autres paires')} aussi souvent`;
}
