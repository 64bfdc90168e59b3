import type { area as english } from '../en/area.ts';
import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('fr');

export const area: typeof english = {
  scope: { fr: 'Ce qui en relève, ce qui n’en relève pas', en: 'What belongs here, and what does not' },
  competencies: 'Ses compétences',
  table: (name) => `Implication de chaque poste dans les compétences de « ${name} »`,
  noRole: 'Aucun poste de la bibliothèque ne mentionne ce domaine.',
  noReference: 'Aucun profil de référence ne mentionne ce domaine.',
  seeRoles: 'Voir les postes concernés',
  finding: (used, all, roles, allRoles) =>
    `${used} de ses ${count(all, 'compétence', 'compétences')} ${plural(used, 'est demandée', 'sont demandées')}, par ${count(roles, 'poste', 'postes')} sur ${number(allRoles)}.`,
  referenceFinding: (used, all, roles, allRoles) =>
    `${used} de ses ${count(all, 'compétence', 'compétences')} ${plural(used, 'figure', 'figurent')} dans ${count(roles, 'profil de référence', 'profils de référence')} sur ${number(allRoles)}.`,
  shown: (n) => `Ici les ${n} plus impliqués.`,
  roles: { label: 'Postes', library: 'de la bibliothèque', references: 'profils de référence' },
  cell: (role, competency, level, duties) =>
    `${role}, ${competency} : ${level}, ${count(duties, 'tâche', 'tâches')}. Ouvrir les extraits`,
  together: {
    title: 'Avec les autres domaines',
    finding: (name, n) =>
      `Ses tâches vont le plus souvent avec « ${name} » : ${count(n, 'tâche fait', 'tâches font')} appel aux deux.`,
    none: 'Aucune tâche de ce domaine ne fait aussi appel à un autre.',
    duties: (n) => count(n, 'tâche commune', 'tâches communes'),
    noDuty: 'aucune tâche commune',
    roles: (n, all) => `${count(n, 'poste', 'postes')} sur ${number(all)}`,
    open: 'Ouvrir dans le poste',
    more: (n) => `${count(n, 'autre tâche', 'autres tâches')} dans la bibliothèque`,
  },
  brief: {
    legend: (levels) => `Dans une case\u00a0: l’implication (${levels}) et, entre parenthèses, le nombre de tâches.`,
    level: (level, duties) => `${level}, ${count(duties, 'tâche', 'tâches')}`,
  },
};
