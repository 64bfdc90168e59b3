import { HOUR_KINDS, levelAsked, type CompetencyId } from '../../../engine/index.ts';
import type { Column, Row, Sheet } from '../../../exports/sheet.ts';
import { nameOf } from '../curriculumView.ts';
import { flagWords } from '../teachingSeries.ts';
import { aimCell, levelWord, unitTitle, type CurriculumFacts } from './curriculumFacts.ts';

const text = (head: string, width: number): Column => ({ head, width, kind: 'text' });
const number = (head: string, width = 11): Column => ({ head, width, kind: 'number' });

function areaOf(competency: CompetencyId, { view: { index }, messages }: CurriculumFacts) {
  const id = index.competencies.get(competency)?.area;
  const area = id && index.areas.get(id);
  return { number: area?.number ?? null, label: area?.label[messages.format.lang] ?? null };
}

/** Need by need, the most urgent first: what is asked, who lacks it, both scores, and what was decided. */
export function needsSheet(facts: CurriculumFacts): Sheet {
  const { view, messages } = facts;
  const { programme: words, curriculum } = messages;
  const { heads } = words;
  const letters = new Map(view.groups.map(({ group, letter }) => [group.id, letter]));
  const isRated = view.needs.some(({ rating }) => rating !== null);
  return {
    name: words.sheets.needs,
    title: words.titles.needs,
    frozenColumns: 3,
    columns: [
      number(heads.areaNumber, 12),
      { head: heads.area, width: 26, kind: 'text' },
      { head: heads.competency, width: 40, kind: 'text' },
      { head: heads.asked, width: 15, kind: 'level' },
      { head: heads.lowest, width: 9, kind: 'number' },
      { head: heads.concerned, width: 14, kind: 'text' },
      number(heads.participants, 15),
      ...(isRated ? [number(heads.importance), number(heads.capacity)] : []),
      number(heads.byRole),
      number(heads.byParticipant, 14),
      { head: heads.level, width: 16, kind: 'text' },
      { head: heads.choice, width: 17, kind: 'text' },
    ],
    rows: view.needs.map((need): Row => {
      const { aim, concerned, participants, lowest, rating, scores, choice } = need;
      const area = areaOf(aim.competency, facts);
      const isConcerned = concerned.length > 0;
      return {
        cells: [
          area.number,
          area.label,
          nameOf(aim.competency, view.index, messages),
          aim.level,
          isConcerned ? lowest : null,
          concerned.map((id) => letters.get(id) ?? id).join(', ') || null,
          isConcerned ? participants : null,
          ...(isRated ? [rating?.importance ?? null, rating?.capacity ?? null] : []),
          scores.roles,
          scores.participants,
          levelWord(levelAsked(aim, view.curriculum.levels), messages),
          curriculum.needs.choices[choice],
        ],
      };
    }),
  };
}

/** Need by unit: how far each is taught, what is wrong with it, and hours on both margins. */
export function mapSheet(facts: CurriculumFacts): Sheet {
  const { view, messages } = facts;
  const { programme: words } = messages;
  const { heads } = words;
  const { units } = view.curriculum;
  const { hours } = view;
  return {
    name: words.sheets.map,
    title: words.titles.map,
    frozenColumns: 3,
    columns: [
      { head: heads.areaNumber, width: 12, kind: 'number' },
      { head: heads.area, width: 26, kind: 'text' },
      { head: heads.competency, width: 40, kind: 'text' },
      { head: heads.level, width: 16, kind: 'text' },
      ...units.map((unit, i): Column => ({
        head: messages.curriculum.units.of(i + 1, unitTitle(unit, messages)),
        width: 16,
        kind: 'text',
      })),
      { head: heads.coverage, width: 22, kind: 'text' },
      { head: heads.hours, width: 10, kind: 'number' },
    ],
    rows: [
      ...view.coverage.map((taught): Row => {
        const { competency, level } = taught.need;
        const area = areaOf(competency, facts);
        return {
          cells: [
            area.number,
            area.label,
            nameOf(competency, view.index, messages),
            levelWord(level, messages),
            ...taught.cells.map((cell) => cell && aimCell(cell, messages)),
            flagWords(taught, messages).join(', '),
            hoursCell(hours.byCompetency.get(competency) ?? 0),
          ],
        };
      }),
      {
        isGroup: true,
        cells: [null, null, words.totalHours, null, ...hours.byUnit.map(hoursCell), null, hoursCell(hours.total)],
      },
    ],
  };
}

/** Hours with one decimal; nothing where nobody has set any. */
const hoursCell = (hours: number): number | null => (hours > 0 ? Math.round(hours * 10) / 10 : null);

/** Unit by unit, everything that was written about it; what was not is an empty cell. */
export function unitsSheet(facts: CurriculumFacts): Sheet {
  const { view, messages } = facts;
  const { programme: words, curriculum } = messages;
  const { heads } = words;
  const { units } = view.curriculum;
  return {
    name: words.sheets.units,
    title: words.titles.units,
    frozenColumns: 2,
    columns: [
      { head: heads.number, width: 5, kind: 'number' },
      text(heads.unit, 28),
      text(heads.competencies, 40),
      text(heads.objectives, 40),
      text(heads.content, 30),
      text(heads.method, 24),
      text(heads.assessment, 24),
      ...HOUR_KINDS.map((kind) => number(curriculum.units.kinds[kind])),
      number(heads.total),
      text(heads.before, 16),
    ],
    rows: units.map((unit, i): Row => ({
      cells: [
        i + 1,
        unitTitle(unit, messages),
        unit.aims
          .map((aim) => `${nameOf(aim.competency, view.index, messages)} – ${aimCell(aim, messages)}`)
          .join('\n'),
        unit.objectives.filter((objective) => objective !== '').join('\n') || null,
        unit.content || null,
        unit.method || null,
        unit.assessment || null,
        ...HOUR_KINDS.map((kind) => unit.hours[kind] || null),
        hoursCell(view.hours.byUnit[i] ?? 0),
        units
          .flatMap((one, place) => (unit.prerequisites.includes(one.id) ? [curriculum.units.numbered(place + 1)] : []))
          .join(', ') || null,
      ],
    })),
  };
}

/** Group by group: who they are, how many, and what they are taken to hold. */
export function audienceSheet({ view, messages }: CurriculumFacts): Pick<Sheet, 'title' | 'columns' | 'rows'> {
  const { programme: words, curriculum } = messages;
  const { audience } = curriculum;
  return {
    title: audience.list,
    columns: [
      { head: words.heads.group, width: 40, kind: 'text' },
      { head: audience.participants, width: 14, kind: 'number' },
      { head: words.heads.holds, width: 40, kind: 'text' },
    ],
    rows: view.groups.map(({ group, letter, title, held }): Row => {
      const met = view.aims.filter(({ competency, level }) => (held.held.get(competency) ?? 0) >= level).length;
      const from = group.holds === 'role' ? audience.fromRole : audience.nothing;
      const byHand = group.byHand.length > 0 ? ` · ${audience.byHandCount(group.byHand.length)}` : '';
      return {
        cells: [
          `${letter} · ${title}`,
          group.participants,
          `${from}${byHand} · ${audience.heldCount(met, view.aims.length)}`,
        ],
      };
    }),
  };
}
