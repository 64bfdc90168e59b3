import type { compare as english } from '../en/compare.ts';
import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const competencies = (n: number): string => count(n, 'compétence', 'compétences');
const areas = (n: number): string => count(n, 'domaine', 'domaines');
/** « aucune ne va », « 1 va », « 3 vont »: the verb's own form decides between ne and n’. */
const none = (n: number, one: string, many: string): string =>
  n === 0 ? `aucune ${/^[aeiouéè]/.test(one) ? 'n’' : 'ne '}${one}` : `${n} ${plural(n, one, many)}`;
/** In how many areas each of two roles leads, the one that does named first. */
const leads = (does: string, first: number, second: number, a: string, b: string): string =>
  first === 0 && second > 0
    ? `${quoted(b)} ${does} dans ${areas(second)}, ${quoted(a)} dans aucun`
    : `${quoted(a)} ${does} dans ${areas(first)}, ${quoted(b)} dans ${second || 'aucun'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const compare: typeof english = {
  title: 'Comparer des postes',
  purpose: 'Ce que deux postes ou plus ont en commun, ce qui est propre à chacun, et ce qui n’a été repéré dans aucun.',
  first: 'Premier poste',
  second: 'Second poste',
  noRole: 'Choisir un poste',
  swap: 'Échanger les deux postes',
  examples: 'Comparer les deux exemples',
  duties: (n, outside) =>
    `${count(n, 'tâche', 'tâches')}, ${n === 0 ? 'rien à comparer' : `${outside} hors référentiel`}`,
  pickOne: 'Choisir un second poste',
  pickTwo: 'Choisir deux postes',
  nearest: (role) => `Les plus proches de ${quoted(role)}`,
  inCommon: (n, all) => `${n} ${plural(n, 'commune', 'communes')} sur ${competencies(all)}`,
  notes: {
    label: 'À savoir',
    unknown: (n, ids) =>
      `${count(n, 'poste', 'postes')} de cette adresse ${plural(n, 'est inconnu ici et a été laissé de côté', 'sont inconnus ici et ont été laissés de côté')}\u00a0: ${list(ids)}.`,
    languages: 'Les deux offres ne sont pas dans la même langue\u00a0: comparez leur sens, non leurs mots.',
    unreviewed: 'Aucune association de ces deux postes n’est encore relue\u00a0: toutes sont proposées.',
    unreviewedOne: (role) => `Aucune association de ${quoted(role)} n’est encore relue\u00a0: toutes sont proposées.`,
    noDuty: (role) => `Aucune tâche n’a été trouvée dans ${quoted(role)}\u00a0: il n’y a rien à comparer.`,
  },
  count: {
    label: 'Ce qui compte',
    minLevel: 'Implication, au moins',
    reviewedOnly: 'Associations relues seulement',
    limited: (sentence, level, primary, reviewed) => {
      const limits = [
        ...(level === null ? [] : [`implication d’au moins ${level}`]),
        ...(primary ? ['associations principales seulement'] : []),
        ...(reviewed ? ['associations relues seulement'] : []),
      ];
      return limits.length === 0 ? sentence : `${capital(limits.join(', '))}\u00a0: ${small(sentence)}`;
    },
  },
  jump: {
    label: 'Sur cette page',
    shared: 'En commun',
  },
  circles: {
    title: 'En commun et en propre',
    finding: (n, a, b) =>
      n.union === 0
        ? `Aucune des ${competencies(n.all)} du référentiel n’a été repérée dans l’un ou l’autre des 2 postes.`
        : `${n.shared === 0 ? 'Aucune compétence n’est commune' : `${competencies(n.shared)} ${plural(n.shared, 'est commune', 'sont communes')}`} aux 2 postes (${n.shared} sur ${n.union})\u00a0; ${none(n.first, 'est propre', 'sont propres')} à ${quoted(a)}, ${none(n.second, 'est propre', 'sont propres')} à ${quoted(b)}\u00a0; ${n.none === 0 ? 'chaque compétence du référentiel a été repérée dans l’un d’eux au moins' : `${n.none} des ${competencies(n.all)} du référentiel ${plural(n.none, 'n’a été repérée', 'n’ont été repérées')} dans aucun des deux`}.`,
    description:
      'Deux cercles dont la surface est celle du nombre de compétences de chaque poste\u00a0; là où ils se recouvrent, celles des deux.',
    shared: (n) => plural(n, 'commune', 'communes'),
    detail: (n, own) =>
      n === 0 ? 'aucune compétence' : `${competencies(n)}, dont ${own === 0 ? 'aucune' : own} en propre`,
    onlyIn: (role) => `Propres à ${quoted(role)}`,
    common: 'Communes aux deux',
    neither: 'À aucun des deux',
    opens: (set, n) => `${set}\u00a0: ${competencies(n)}. Ouvrir la liste`,
    set: 'Ensemble',
    number: 'Compétences',
    caption: 'Compétences des deux postes, par ensemble',
    hint: 'Chaque nombre mène à sa liste.',
    nothing: 'Rien à dessiner\u00a0: aucune compétence qui compte n’a été repérée.',
  },
  similarity: {
    title: 'Ressemblance',
    jaccard: (n, all) => `${n} ${plural(n, 'commune', 'communes')} sur ${all}, selon la présence (Jaccard)`,
    weighted: (n, all) => `${n} ${plural(n, 'commune', 'communes')} sur ${all}, selon l’implication (Jaccard pondéré)`,
    few: 'Avec moins de 3 compétences communes, ces chiffres disent peu.',
    none: 'Aucune compétence n’a été repérée dans l’un ou l’autre poste\u00a0: il n’y a pas de ressemblance à mesurer.',
    method: 'Comment c’est calculé',
  },
  rows: {
    title: 'Domaine par domaine',
    caption: 'Valeurs des deux postes par domaine et, dans les domaines ouverts, par compétence',
    description:
      'Une ligne par domaine et, dans les domaines ouverts, par compétence. Cercle\u00a0: premier poste\u00a0; carré\u00a0: second\u00a0; losange\u00a0: les deux à égalité\u00a0; creux au début de l’échelle\u00a0: non mentionné.',
    measure: { label: 'Mesure', involvement: 'Implication', duties: 'Tâches', presence: 'Présence' },
    order: {
      label: 'Ordre des compétences',
      difference: 'Par écart',
      framework: 'Comme au référentiel',
      first: 'Selon le premier poste',
      second: 'Selon le second poste',
    },
    hideCommon: 'Masquer ce qui est commun',
    openAll: 'Ouvrir tous les domaines',
    closeAll: 'Fermer tous les domaines',
    mentioned: 'mentionné',
    difference: 'Écart',
    equal: '=',
    unit: 'Domaine ou compétence',
    legendBoth: 'les deux',
    legendNone: 'non mentionné',
    finding: {
      involvement: (n, widest, first, second, equal, a, b) =>
        n === 0
          ? 'Les deux postes ont la même implication dans chaque domaine repéré.'
          : `L’écart le plus grand, de ${count(n, 'niveau', 'niveaux')}, est dans ${list(widest.map(quoted))}\u00a0; ${leads('va plus loin', first, second, a, b)}\u00a0; ils ${equal === 0 ? 'ne sont à égalité dans aucun' : `sont à égalité dans ${areas(equal)}`}.`,
      duties: (n, widest, first, second, equal, a, b) =>
        n === 0
          ? 'Les deux postes consacrent à chaque domaine autant de tâches.'
          : `L’écart le plus grand, de ${count(n, 'tâche', 'tâches')}, est dans ${list(widest.map(quoted))}\u00a0; ${leads('a plus de tâches', first, second, a, b)}\u00a0; ils en ont ${equal === 0 ? 'nulle part autant' : `autant dans ${areas(equal)}`}.`,
      presence: (both, first, second, neither, a, b) =>
        `${both === 0 ? 'Aucun domaine n’est mentionné' : `${areas(both)} ${plural(both, 'est mentionné', 'sont mentionnés')}`} par les deux postes, ${first || 'aucun'} par ${quoted(a)} seul, ${second || 'aucun'} par ${quoted(b)} seul${neither === 0 ? '' : `\u00a0; ${neither} ne ${plural(neither, 'l’est', 'le sont')} par aucun des deux`}.`,
      nothing: 'Aucun domaine n’a été repéré dans l’un ou l’autre poste.',
    },
    say: (unit, a, first, b, second) => `${unit}. ${a}\u00a0: ${first}\u00a0; ${b}\u00a0: ${second}.`,
    sayDuties: (level, n) => `${level}, ${count(n, 'tâche', 'tâches')}`,
    keys: [
      ['Espace', 'ouvrir un domaine, choisir une compétence'],
      ['Page préc., Page suiv.', 'domaine précédent, suivant'],
    ],
    opens: (said) => `${said} Ouvrir les extraits`,
    cell: (role, unit, said) => `${role}, ${unit}\u00a0: ${said}. Ouvrir les extraits`,
  },
  lists: {
    title: 'Les trois listes',
    none: 'Aucune.',
    balance: (n, first, second, equal, a, b) => {
      if (equal === n)
        return `${plural(n, 'La seule commune est', `Les ${n} communes sont`)} au même niveau dans les deux postes.`;
      if (n === 1) return `La seule commune va plus loin dans ${quoted(first > 0 ? a : b)}.`;
      return `Des ${n} communes, ${none(first, 'va', 'vont')} plus loin dans ${quoted(a)}, ${none(second, 'va', 'vont')} plus loin dans ${quoted(b)}, ${none(equal, 'est', 'sont')} au même niveau.`;
    },
    deeper: (role, n) => `Plus approfondie dans ${quoted(role)}, de ${count(n, 'niveau', 'niveaux')}`,
    equal: 'Même niveau',
    show: (n) => `Montrer ${plural(n, 'la compétence', `les ${competencies(n)}`)}`,
    select: 'Montrer les mots des deux postes',
  },
  wording: {
    title: 'Dans les mots de chaque poste',
    hint: 'Choisissez une compétence pour mettre côte à côte les phrases des deux postes.',
    competency: 'Compétence',
    choose: 'Choisir une compétence',
    shared: 'Communes aux deux',
    absent: 'Non repérée dans les tâches de ce poste.',
    nothing: 'Aucune compétence qui compte n’a été repérée\u00a0: il n’y a pas de phrases à mettre côte à côte.',
    back: 'Revenir où vous étiez',
    open: 'Ouvrir dans le poste',
  },
  uncovered: {
    title: 'Ce que personne ne couvre',
    finding: (n, all, whole) =>
      n === all
        ? `Aucune des ${competencies(all)} du référentiel n’a été repérée dans les tâches de l’une ou l’autre offre.`
        : `${n} des ${competencies(all)} du référentiel ${plural(n, 'n’a été repérée', 'n’ont été repérées')} dans les tâches d’aucune des deux offres${whole.length === 0 ? '' : `, dont ${whole.length === 1 ? 'tout le domaine' : 'les domaines entiers'} ${list(whole.map(quoted))}`}.`,
    none: 'Chaque compétence du référentiel a été repérée dans les tâches d’au moins une des deux offres.',
    written:
      'Une offre dit ce qui a été écrit\u00a0: ce qui n’y est pas repéré peut tout de même faire partie du travail.',
    nearNote:
      'Proche\u00a0: une tâche dont les mots l’évoquent aussi, mais moins que la compétence à laquelle elle est associée.',
    near: 'proche\u00a0:',
    nearDuty: (n, role) => `tâche ${n} de ${quoted(role)}`,
    inArea: (n, all) => `${n} sur ${all}`,
  },
};
