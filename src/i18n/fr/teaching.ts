import type { teaching as english } from '../en/teaching.ts';
import { formatOf } from '../format.ts';

const { count, plural, number, amount } = formatOf('fr');
const hoursOf = (n: number): string => `${amount(n)}\u00a0h`;
const needs = (n: number): string => count(n, 'besoin', 'besoins');
const units = (n: number): string => count(n, 'module', 'modules');
const flags: typeof english.flags = {
  uncovered: 'non couvert',
  notAssessed: 'non évalué',
  belowLevel: 'sous le niveau',
  overTaught: 'plus de 3 modules',
};

export const teaching: typeof english = {
  title: 'Couverture du programme',
  caption: 'Besoins, module par module\u00a0: jusqu’où chacun est enseigné, et les heures',
  description:
    'Une ligne par besoin\u00a0: le niveau requis, jusqu’où mène chaque module, ce qui ne va pas, et les heures. La dernière ligne donne les heures des modules.',
  competency: 'Compétence',
  required: 'Requis',
  coverage: 'Couverture',
  toMend: 'À corriger',
  hours: 'Heures',
  unitHours: 'Heures par module',
  levels: { I: 'I · Initier', A: 'A · Approfondir', M: 'M · Maîtriser' },
  flags,
  covered: 'couvert',
  hoursOf,
  noHours: 'heures à fixer',
  unit: (n, title) => (title === '' ? `Module ${number(n)}` : `Module ${number(n)}\u00a0: ${title}`),
  untitled: 'Module sans titre',
  say: {
    area: (area, n, hours) => `${area}\u00a0: ${needs(n)}${hours === 0 ? '' : `, ${hoursOf(hours)}`}`,
    need: (competency, level, found, taughtIn) =>
      `${competency}\u00a0: ${level} requis, ${found.join(', ')}${taughtIn === 0 ? '' : `, enseigné dans ${units(taughtIn)}`}`,
    cell: (unit, competency, level, isAssessed, isShort) =>
      `${unit} · ${competency}\u00a0: ${level}${isAssessed ? ', évalué' : ', non évalué'}${isShort ? ', sous le niveau requis' : ''}. Montrer les extraits`,
    empty: (unit, competency) => `${unit} · ${competency}\u00a0: n’y est pas enseigné`,
    hours: (what, hours) => `${what}\u00a0: ${hours}`,
    open: (competency) => `${competency}. Montrer les extraits`,
  },
  cell: (level, isAssessed) => (isAssessed ? level : `${level} (${flags.notAssessed})`),
  finding: (all, covered, counts) => {
    if (all === 0) return 'Aucun besoin n’est encore retenu.';
    const { uncovered, notAssessed, belowLevel, overTaught } = counts;
    const parts = [
      ...(uncovered > 0
        ? [`${number(uncovered)} ${plural(uncovered, 'n’est pas enseigné', 'ne sont pas enseignés')}`]
        : []),
      ...(notAssessed > 0
        ? [`${number(notAssessed)} ${plural(notAssessed, 'n’est pas évalué', 'ne sont pas évalués')}`]
        : []),
      ...(belowLevel > 0 ? [`${number(belowLevel)} ${plural(belowLevel, 'reste', 'restent')} sous le niveau`] : []),
      ...(overTaught > 0
        ? [`${number(overTaught)} ${plural(overTaught, 'est enseigné', 'sont enseignés')} dans ${flags.overTaught}`]
        : []),
    ];
    const first =
      all === 1
        ? `Le seul besoin ${covered === 1 ? 'est couvert' : 'n’est pas couvert'}`
        : covered === all
          ? `Les ${needs(all)} sont couverts`
          : covered === 0
            ? `Aucun des ${needs(all)} n’est couvert`
            : `${number(covered)} des ${needs(all)} ${plural(covered, 'est couvert', 'sont couverts')}`;
    return `${first}${parts.length > 0 ? `\u00a0; ${parts.join(', ')}` : ''}.`;
  },
  total: (hours, over, unset) =>
    hours === 0
      ? 'Les heures restent à fixer.'
      : `${hoursOf(hours)}${over > 0 ? `, soit ${hoursOf(over)} de trop` : ''}${unset > 0 ? `\u00a0; ${units(unset)} encore sans heures` : ''}.`,
  rule: 'Couvert = au moins un module au niveau requis et évalué.',
  shared: 'Les heures d’un module vont à parts égales aux compétences qu’il enseigne.',
  elsewhere: (hours) => `${hoursOf(hours)} vont à autre chose que ces besoins.`,
  marks: 'Carré vide\u00a0: non évalué. Cadre interrompu\u00a0: sous le niveau requis. Cadre épais\u00a0: non couvert.',
};
