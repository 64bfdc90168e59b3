import type { competency as english } from '../en/competency.ts';
import { formatOf } from '../format.ts';

const { count, number } = formatOf('fr');

export const competency: typeof english = {
  includes: { fr: 'Comprend', en: 'Includes' },
  excludes: { fr: 'Ne comprend pas', en: 'Does not include' },
  terms: {
    title: 'Les mots qui la révèlent',
    note: 'Termes du lexique, les plus parlants d’abord. « … » remplace des mots intercalés ; une barre sépare des mots de même valeur. Un terme compte avec ses terminaisons, et avec les mots qui l’entourent.',
    inLang: { fr: 'En français', en: 'En anglais' },
    all: (n) => `Afficher les ${number(n)}`,
    fewer: 'Afficher moins',
    none: 'Pas encore de terme.',
    loading: 'Lecture du lexique…',
    failed: 'Le lexique n’a pas pu être lu.',
  },
  confused: 'À ne pas confondre avec',
  neighbours: 'Dans le même domaine',
  roles: 'Postes qui la demandent',
  rolesFinding: (roles, all, duties) =>
    `${count(roles, 'poste', 'postes')} sur ${number(all)} de la bibliothèque, dans ${count(duties, 'tâche', 'tâches')} ; les plus impliqués d’abord.`,
  references: 'Profils de référence qui la demandent',
  showRoles: (n) => `Afficher ${count(n, 'autre poste', 'autres postes')}`,
  noRole: 'Aucun poste de la bibliothèque ne mentionne cette compétence.',
  noRoleNear: 'Près d’elle, celles-ci sont demandées :',
  unknown: (id) => `Le référentiel n’a pas d’entrée « ${id} ».`,
  unknownSearch: 'Elle porte peut-être un autre nom : cherchez votre sujet.',
};
