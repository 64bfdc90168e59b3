import type { review as english } from '../en/review.ts';
import { formatOf } from '../format.ts';

const { count, plural } = formatOf('fr');
const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;

export const review: typeof english = {
  start: (left) => `Relire les propositions (${left} ${plural(left, 'restante', 'restantes')})`,
  next: 'Suivante (N)',
  progress: (done, all) => `${done} sur ${count(all, 'tâche relue', 'tâches relues')}`,
  done: 'Toutes les tâches ont été relues.',
  keys: 'Touches sur une tâche choisie\u00a0: A accepter · R écarter · 1–5 implication · N suivante · Ctrl+Z annuler',
  of: (n) => `Relecture de la tâche ${n}`,
  accept: 'Accepter',
  reject: 'Écarter',
  main: 'En faire la principale',
  label: (action, name) => `${action}\u00a0: ${name}`,
  outside: 'Hors référentiel',
  confirmOutside: 'Confirmer\u00a0: hors référentiel',
  level: 'Implication',
  link: 'Associer une compétence',
  linkHint: 'Un mot du sujet',
  linkTo: (name) => `Associer ${quoted(name)}`,
  words: (words) => `Preuve\u00a0: ${quoted(words)}`,
  noWords: 'Sélectionnez des mots de la phrase pour en faire la preuve\u00a0; sinon, la phrase entière compte.',
  why: 'Remarque (facultative)',
  same: (n) => `Décider de même pour ${count(n, 'passage identique', 'passages identiques')} d’autres postes`,
  sameDone: (n) => `Décidé aussi pour ${count(n, 'passage identique', 'passages identiques')}.`,
  tooMany: 'Une tâche a au plus deux compétences secondaires\u00a0: écartez-en une.',
  history: 'Décisions',
  by: (what, at, by) => `${what}, le ${at}${by === '' ? '' : ` (${by})`}`,
  decided: {
    accept: (name) => `Acceptée\u00a0: ${name}`,
    reject: (name) => `Écartée\u00a0: ${name}`,
    add: (name) => `Ajoutée\u00a0: ${name}`,
    primary: (name) => `Principale\u00a0: ${name}`,
    level: (name) => `Implication\u00a0: ${name}`,
    outside: () => 'Hors référentiel',
  },
  first: (names, level, version) =>
    `Le moteur (${version}) avait dit\u00a0: ${names.length === 0 ? 'hors référentiel' : names.join(' · ')}${level === '' ? '' : `\u00a0; ${level}`}.`,
  structure: 'Découpage',
  notDuty: 'Ce n’est pas une tâche',
  merge: 'Joindre à la suivante',
  split: 'Couper avant les mots choisis',
  failed: 'Le moteur n’a pas pu relire l’offre\u00a0; rien n’a été modifié.',
  stray: (n) =>
    `${count(n, 'décision porte', 'décisions portent')} sur des tâches ou des compétences qui n’y sont plus\u00a0; ${plural(n, 'elle est gardée', 'elles sont gardées')}.`,
  initials: 'Vos initiales',
};
