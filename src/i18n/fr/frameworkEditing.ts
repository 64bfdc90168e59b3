import type { frameworkEditing as english } from '../en/frameworkEditing.ts';
import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('fr');

export const frameworkEditing: typeof english = {
  title: 'Modifier le référentiel',
  purpose:
    'Libellés, définitions, termes et ordre peuvent être modifiés\u00a0; chaque étape peut être annulée. Le référentiel devient ainsi le vôtre, gardé avec votre travail. Les identifiants ne changent jamais.',
  blind: 'Vous lisez à l’aveugle\u00a0: le référentiel ne peut pas être changé avant la remise de la lecture.',
  competencyCount: (n) => count(n, 'compétence', 'compétences'),
  editArea: 'Modifier ce domaine',
  addCompetency: 'Ajouter une compétence',
  addArea: 'Ajouter un domaine',
  up: (label) => `Monter\u00a0: ${label}`,
  down: (label) => `Descendre\u00a0: ${label}`,
  headings: {
    area: (label) => `Domaine\u00a0: ${label}`,
    competency: (label) => `Compétence\u00a0: ${label}`,
    newArea: 'Nouveau domaine',
    newCompetency: (area) => `Nouvelle compétence de «\u00a0${area}\u00a0»`,
  },
  firstCompetency: 'Sa première compétence',
  id: 'Identifiant',
  languages: { fr: 'français', en: 'anglais' },
  label: (language) => `Libellé (${language})`,
  definition: (language) => `Définition (${language})`,
  terms: (language) => `Termes (${language}), un par ligne`,
  termsHint:
    'Mots auxquels une tâche se reconnaît. «\u00a0a|b\u00a0» vaut a ou b, «\u00a0…\u00a0» jusqu’à trois mots entre deux autres. Une langue laissée vide reprend le libellé et la définition de l’autre.',
  shared: (term, competency) =>
    `«\u00a0${term}\u00a0» est aussi un terme de «\u00a0${competency}\u00a0»\u00a0: il ne les distingue pas.`,
  noLabel: 'Il manque un libellé, au moins dans une langue.',
  tooLong: 'Un terme dépasse 500\u00a0caractères.',
  unusable: (terms) => `Aucune tâche ne peut se reconnaître à\u00a0: ${terms}.`,
  failed: 'La modification n’a pas pu être faite. Rien n’a changé.',
  save: 'Enregistrer la modification',
  add: 'Ajouter',
  cancel: 'Annuler',
  close: 'Fermer',
  removeArea: 'Supprimer ce domaine',
  removeCompetency: 'Supprimer cette compétence',
  lastOfAll: 'Suppression impossible\u00a0: il ne resterait rien à côté.',
  removeAsk: (label) => `Supprimer «\u00a0${label}\u00a0»\u00a0?`,
  removeLoses: (duties, roles) =>
    duties === 0
      ? 'Aucune tâche n’en porte l’étiquette.'
      : `${count(duties, 'tâche', 'tâches')} de ${count(roles, 'poste', 'postes')} ${plural(duties, 'perd', 'perdent')} une étiquette.`,
  removeDecided: (n) =>
    `${count(n, 'tâche', 'tâches')} parmi elles ${plural(n, 'a été relue', 'ont été relues')} par une personne\u00a0: la décision est gardée, mais ne compte pas.`,
  removeYes: 'Supprimer',
  stale: (n) =>
    `${count(n, 'de vos postes est encore associé', 'de vos postes sont encore associés')} à un état antérieur du référentiel.`,
  edited: 'Le référentiel a été modifié. Associez de nouveau les postes pour voir ce qui diffère.',
  mapAnew: (n) => `Associer de nouveau ${count(n, 'poste', 'postes')}`,
  mapping: (done, all) => `${number(done)}\u00a0sur ${count(all, 'poste associé', 'postes associés')}`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a changé.',
  mapFailed: 'L’association a échoué. Rien n’a changé.',
  changes: 'Ce qui a changé',
  changed: (n) =>
    n === 0
      ? 'Aucune tâche n’est associée autrement.'
      : `${count(n, 'tâche', 'tâches')} ${plural(n, 'est associée', 'sont associées')} autrement. Vos décisions sont gardées.`,
  byArea: 'Tâches par domaine',
  area: 'Domaine',
  gone: (area) => `${area} (n’y est plus)`,
  gained: 'Gagnées',
  lost: 'Perdues',
  duties: 'Tâches associées autrement',
  becomes: 'devient',
  outside: 'hors référentiel',
  more: (n) => `Afficher ${count(n, 'autre tâche', 'autres tâches')}`,
};
