import type { CurriculumUnit, TeachingLevel, UnitAim } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { sourceOf } from '../../shared/sourceOf.ts';
import { rolesOf, type CurriculumView } from '../curriculumView.ts';
import { needsFinding } from '../findings.ts';
import { hoursElsewhere, teachingFinding } from '../teachingSeries.ts';

/** All that the sheets and the texts of one programme are written from. */
export interface CurriculumFacts {
  readonly view: CurriculumView;
  readonly title: string;
  /** Sentences as on the pages, in their order. */
  readonly findings: readonly string[];
  /** How needs are ranked and what covered means. */
  readonly rules: readonly string[];
  /** Framework, engine and how much was reviewed. */
  readonly source: string;
  /** The day, as the reader writes it. */
  readonly date: string;
  readonly messages: Messages;
}

/** What the coverage is drawn and written from. */
export const teachingOf = ({ coverage, curriculum, hours, index }: CurriculumView) => ({
  taught: coverage,
  units: curriculum.units,
  hours,
  index,
  roles: [],
});

/** @param date  when the file is made */
export function curriculumFacts(view: CurriculumView, messages: Messages, date: Date): CurriculumFacts {
  const { curriculum: words, teaching, format } = messages;
  const { rule } = view.curriculum;
  const isRated = view.needs.some(({ rating }) => rating !== null);
  const elsewhere = hoursElsewhere(teachingOf(view));
  const shown = rolesOf(view);
  return {
    view,
    title: view.curriculum.title || words.untitled,
    findings: [needsFinding(view, messages), teachingFinding(teachingOf(view), messages)],
    rules: [
      ...(view.groups.length > 0 ? [(isRated ? words.needs.formulaRated : words.needs.formula)[rule]] : []),
      words.needs.levelRule,
      teaching.rule,
      ...(view.hours.total > 0 ? [teaching.shared] : []),
      ...(elsewhere > 0 ? [teaching.elsewhere(elsewhere)] : []),
      words.written,
    ],
    source: sourceOf(
      shown.map(({ posting }) => posting),
      shown.map(({ profile }) => profile),
      messages,
    ),
    date: format.longDate(date),
    messages,
  };
}

/** "I · Introduce" */
export const levelWord = (level: TeachingLevel, { curriculum }: Messages): string => curriculum.needs.levels[level];

export const unitTitle = ({ title }: CurriculumUnit, { curriculum }: Messages): string =>
  title || curriculum.units.unnamed;

/** A cell of the map: the level, and whether nobody assesses it. */
export const aimCell = ({ level, isAssessed }: UnitAim, { programme }: Messages): string =>
  isAssessed ? level : programme.notAssessed(level);
