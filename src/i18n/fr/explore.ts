import type { explore as english } from '../en/explore.ts';
import { formatOf } from '../format.ts';

const { count, plural } = formatOf('fr');

export const explore: typeof english = {
  title: 'Explorer les compétences',
  purpose:
    'Neuf domaines et cinquante compétences du renforcement des systèmes de santé, et les tâches d’offres réelles qui y font appel, avec les mots qui le prouvent.',
  search: {
    label: 'Où se situe mon sujet ?',
    placeholder: 'Recouvrement des coûts, DHIS2, ruptures de stock…',
    found: (n) => count(n, 'compétence trouvée', 'compétences trouvées'),
    none: (text) => `Rien trouvé pour « ${text} ». Essayez un mot plus court, en français ou en anglais.`,
    because: (term) => `pour « ${term} »`,
  },
  compareDoor: 'Comparer les deux postes d’exemple',
  rolesDoor: 'Ouvrir la bibliothèque de postes',
  areas: 'Les domaines',
  areaCount: (roles, all) => `${roles} ${plural(roles, 'poste', 'postes')} sur ${all}`,
  openDuties: (n, area) => `${count(n, 'tâche', 'tâches')} dans « ${area} » : ouvrir les extraits`,
  noDuty: 'aucune tâche',
  top: 'Les plus demandées',
  sizeFinding: (area, duties, all) =>
    `« ${area} » est le domaine le plus demandé : ${duties} des ${count(all, 'tâche', 'tâches')} des postes de la bibliothèque y font appel.`,
  area: {
    competencies: 'Ses compétences',
    scope: 'Ce qui en relève et ce qui n’en relève pas',
    table: (area) => `Implication de chaque poste dans les compétences de « ${area} »`,
    noRole: 'Aucun poste de la bibliothèque ne mentionne ce domaine.',
    seeRoles: 'Voir les postes concernés',
    finding: (used, all, roles, allRoles) =>
      `${used} de ses ${count(all, 'compétence', 'compétences')} ${plural(used, 'est demandée', 'sont demandées')}, par ${count(roles, 'poste', 'postes')} sur ${allRoles}.`,
    cell: (role, competency, level, duties) =>
      `${role}, ${competency} : ${level}, ${count(duties, 'tâche', 'tâches')}. Ouvrir les extraits`,
  },
  competency: {
    definition: 'Définition',
    includes: { fr: 'Comprend', en: 'Includes' },
    excludes: { fr: 'Ne comprend pas', en: 'Does not include' },
    neighbours: 'Dans le même domaine',
    roles: 'Postes qui la demandent',
    noRole: 'Aucun poste de la bibliothèque ne mentionne cette compétence.',
    noRoleNear: 'Près d’elle, celles-ci sont demandées :',
    crosswalk: 'Dans d’autres référentiels',
    crosswalkFramework: 'Référentiel',
    crosswalkLabel: 'Son intitulé',
    crosswalkChecked: 'Comparé à la source',
    checked: 'oui',
    unchecked: 'pas encore vérifié',
    print: 'Imprimer la fiche',
    unknown: (id) => `Le référentiel n’a pas d’entrée « ${id} ».`,
  },
};
