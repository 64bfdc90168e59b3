import type { compare as english } from '../en/compare.ts';
import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('fr');
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
const competencies = (n: number): string => count(n, 'compétence', 'compétences');
const areas = (n: number): string => count(n, 'domaine', 'domaines');

export const compare: typeof english = {
  title: 'Comparer des postes',
  purpose: 'Ce que deux postes ont en commun, ce qui est propre à chacun, et ce que ni l’un ni l’autre ne fait.',
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
    many: (n) => `Cette version compare deux postes\u00a0; des ${n} de cette adresse, les deux premiers sont montrés.`,
    instead: (role) => `Comparer ${quoted(role)} à la place du second poste`,
    languages: 'Les deux offres ne sont pas dans la même langue\u00a0: comparez leur sens, non leurs mots.',
    unreviewed: 'Aucune association de ces deux postes n’est encore relue\u00a0: toutes sont proposées.',
    unreviewedOne: (role) => `Aucune association de ${quoted(role)} n’est encore relue\u00a0: toutes sont proposées.`,
    noDuty: (role) => `Aucune tâche n’a été trouvée dans ${quoted(role)}\u00a0: il n’y a rien à comparer.`,
  },
  count: {
    label: 'Ce qui compte',
    minLevel: 'Implication, au moins',
  },
  circles: {
    title: 'En commun et en propre',
    finding: (n, a, b) =>
      `${n.shared === 0 ? 'Aucune compétence n’est commune' : `${competencies(n.shared)} ${plural(n.shared, 'est commune', 'sont communes')}`} aux 2 postes (${n.shared} sur ${n.union})\u00a0; ${n.first} ${plural(n.first, 'n’est', 'ne sont')} que dans ${quoted(a)}, ${n.second} que dans ${quoted(b)}\u00a0; ${n.none} des ${n.all} compétences du référentiel ${plural(n.none, 'n’est demandée', 'ne sont demandées')} par aucun des deux.`,
    description:
      'Deux cercles dont la surface est celle du nombre de compétences de chaque poste\u00a0; là où ils se recouvrent, celles des deux.',
    shared: (n) => plural(n, 'commune', 'communes'),
    detail: (n, own) => `${competencies(n)}, dont ${own} en propre`,
    onlyIn: (role) => `Propres à ${quoted(role)}`,
    common: 'Communes aux deux',
    neither: 'À aucun des deux',
    opens: (set, n) => `${set}\u00a0: ${competencies(n)}. Ouvrir la liste`,
    set: 'Ensemble',
    number: 'Compétences',
    caption: 'Compétences des deux postes, par ensemble',
  },
  similarity: {
    title: 'Ressemblance',
    jaccard: (n, all) => `${n} ${plural(n, 'commune', 'communes')} sur ${all}, selon la présence (Jaccard)`,
    weighted: (n, all) => `${n} ${plural(n, 'commune', 'communes')} sur ${all}, selon l’implication (Jaccard pondéré)`,
    few: 'Avec moins de 3 compétences communes, ces chiffres disent peu.',
    none: 'Aucun des deux postes ne demande de compétence\u00a0: il n’y a pas de ressemblance à mesurer.',
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
          ? 'Les deux postes ont la même implication dans chaque domaine.'
          : `L’écart le plus grand, de ${count(n, 'niveau', 'niveaux')}, est dans ${list(widest.map(quoted))}\u00a0; ${quoted(a)} va plus loin dans ${areas(first)}, ${quoted(b)} dans ${second}\u00a0; ils sont à égalité dans ${equal}.`,
      duties: (n, widest, first, second, equal, a, b) =>
        n === 0
          ? 'Les deux postes consacrent à chaque domaine autant de tâches.'
          : `L’écart le plus grand, de ${count(n, 'tâche', 'tâches')}, est dans ${list(widest.map(quoted))}\u00a0; ${quoted(a)} a plus de tâches dans ${areas(first)}, ${quoted(b)} dans ${second}\u00a0; autant dans ${equal}.`,
      presence: (both, first, second, none, a, b) =>
        `${areas(both)} ${plural(both, 'est mentionné', 'sont mentionnés')} par les deux postes, ${first} par ${quoted(a)} seul, ${second} par ${quoted(b)} seul, ${none} par aucun.`,
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
    balance: (n, first, second, equal, a, b) =>
      `${n === 1 ? 'De la seule commune' : `Des ${n} communes`}, ${first} ${plural(first, 'va', 'vont')} plus loin dans ${quoted(a)}, ${second} dans ${quoted(b)}, ${equal} ${plural(equal, 'est', 'sont')} au même niveau.`,
    deeper: (role, n) => `Plus approfondie dans ${quoted(role)}, de ${count(n, 'niveau', 'niveaux')}`,
    equal: 'Même niveau',
    select: 'Montrer les mots des deux postes',
  },
  wording: {
    title: 'Dans les mots de chaque poste',
    hint: 'Choisissez une compétence pour mettre côte à côte les phrases des deux postes.',
    competency: 'Compétence',
    choose: 'Choisir une compétence',
    shared: 'Communes aux deux',
    absent: 'Ce poste ne la mentionne pas.',
    back: 'Revenir où vous étiez',
    open: 'Ouvrir dans le poste',
  },
  uncovered: {
    title: 'Ce que personne ne couvre',
    finding: (n, all, whole) =>
      `${n} des ${competencies(all)} du référentiel ${plural(n, 'n’est demandée', 'ne sont demandées')} par aucun des deux postes${whole.length === 0 ? '' : `, dont tout le domaine ${list(whole.map(quoted))}`}.`,
    none: 'Chaque compétence du référentiel est demandée par au moins un des deux postes.',
    inArea: (n, all) => `${n} sur ${all}`,
  },
};
