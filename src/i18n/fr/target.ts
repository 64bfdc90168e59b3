import type { target as english } from '../en/target.ts';
import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('fr');

export const target: typeof english = {
  title: 'Face à une cible',
  purpose:
    'Ce qui manque à un poste pour atteindre une cible, et ce qu’il a de plus\u00a0: un autre poste, plusieurs ensemble, ou un profil composé par vous.',
  choose: 'Cible',
  none: 'Choisir une cible',
  union: 'Tous les postes comparés, ensemble',
  own: 'Un profil composé par vous',
  compared: 'Postes comparés',
  others: 'Autres postes de la bibliothèque',
  references: 'Profils de référence',
  of: 'Poste mis en regard',
  swap: 'Échanger poste et cible',
  finding: (role, goal, met, all, missing, lower) =>
    all === 0
      ? `${goal.charAt(0).toUpperCase()}${goal.slice(1)} ne demande encore aucune compétence.`
      : met === all
        ? `«\u00a0${role}\u00a0» atteint ${all === 1 ? 'la seule compétence' : `les ${all} compétences`} que demande ${goal}.`
        : `«\u00a0${role}\u00a0» atteint ${met} des ${count(all, 'compétence', 'compétences')} que demande ${goal}\u00a0; ${missing} n’y ${plural(missing, 'est pas repérée', 'sont pas repérées')} et ${lower} y ${plural(lower, 'est', 'sont')} à un niveau plus bas.`,
  goal: {
    role: (title) => `«\u00a0${title}\u00a0»`,
    union: 'l’ensemble des postes comparés',
    own: 'votre profil',
  },
  missing: (names) => `Non repérées\u00a0: ${list([...names])}.`,
  lower: (names) => `À un niveau plus bas\u00a0: ${list([...names])}.`,
  extra: (n) => `Au-delà de la cible\u00a0: ${count(n, 'compétence', 'compétences')}.`,
  required: 'Requis',
  held: 'Tenu',
  gap: 'Écart',
  unit: 'Domaine ou compétence',
  caption: 'Implication requise et tenue, domaine par domaine',
  description:
    'Une ligne par domaine ou compétence\u00a0: un trait pour ce qui est requis, un point pour ce qui est tenu, une barre entre les deux pour l’écart.',
  legend: { required: 'requis', held: 'tenu', deficit: 'manque', surplus: 'en plus' },
  say: (unit, required, held, gap) =>
    `${unit}. Requis\u00a0: ${required}\u00a0; tenu\u00a0: ${held}.${gap === 0 ? '' : ` ${count(Math.abs(gap), 'niveau', 'niveaux')} ${gap < 0 ? 'de moins' : 'de plus'}.`}`,
  openAll: 'Ouvrir tous les domaines',
  closeAll: 'Fermer tous les domaines',
  sentences: (unit, held) => `${unit}\u00a0: ${held}. Montrer les extraits`,
  hand: {
    title: 'Votre profil',
    hint: 'Réglez l’implication requise\u00a0; ce qui reste vide n’est pas demandé. Le profil est gardé dans l’adresse de cette page.',
    start: 'Partir de',
    from: (title) => `Partir de «\u00a0${title}\u00a0»`,
    clear: 'Vider le profil',
    level: (competency) => `Implication requise\u00a0: ${competency}`,
    notAsked: 'non demandée',
    count: (n) => count(n, 'compétence demandée', 'compétences demandées'),
  },
};
