import { compareCurricula, HOUR_KINDS, type ComparedNumber, type TeachingLevel } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import styles from '../curriculum.module.css';
import { nameOf, type CurriculumView } from '../curriculumView.ts';

interface ComparedProps {
  readonly mine: CurriculumView;
  readonly other: CurriculumView;
}

/** Two programmes side by side: units, hours, and how far each competency is taken. */
export function Compared({ mine, other }: ComparedProps) {
  const messages = useMessages();
  const { curriculum, format } = messages;
  const { coverage: words, hoursOf, needs, untitled, units } = curriculum;
  const { index } = mine;
  const found = compareCurricula(
    { needs: mine.taught, units: mine.curriculum.units },
    { needs: other.taught, units: other.curriculum.units },
    index.framework,
  );
  const caption = words.compared(mine.curriculum.title || untitled, other.curriculum.title || untitled);
  const coveredOf = ({ coverage }: CurriculumView): string =>
    curriculum.list.coveredOf(coverage.filter(({ isCovered }) => isCovered).length, coverage.length);
  const level = (value: TeachingLevel | null): string => (value === null ? words.notTaught : needs.levels[value]);
  return (
    <TableScroll label={caption}>
      <table className={`data-table ${styles.compared}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.this}</th>
            <th scope="col">{words.other}</th>
            <th scope="col" className="number">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          <NumberRow name={words.rows.units} value={found.unitCount} say={format.number} />
          <NumberRow name={words.rows.hours} value={found.hours} say={hoursOf} />
          {HOUR_KINDS.filter((kind) => found.hoursByKind[kind].a + found.hoursByKind[kind].b > 0).map((kind) => (
            <NumberRow key={kind} name={units.kinds[kind]} value={found.hoursByKind[kind]} say={hoursOf} />
          ))}
          {found.hoursByArea.map(({ area, ...value }) => (
            <NumberRow
              key={area}
              name={words.hoursIn(index.areas.get(area)?.label[format.lang] ?? area)}
              value={value}
              say={hoursOf}
            />
          ))}
          <tr>
            <th scope="row">{words.rows.covered}</th>
            <td>{coveredOf(mine)}</td>
            <td colSpan={2}>{coveredOf(other)}</td>
          </tr>
        </tbody>
        <tbody>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={4} className={styles.rowGroup}>
              {words.level}
            </th>
          </tr>
          {found.competencies.map(({ competency, reached, covered }) => {
            const area = index.competencies.get(competency)?.area;
            const shown = area && index.areas.get(area);
            return (
              <tr key={competency}>
                <th scope="row">
                  <span className={styles.competency}>
                    {shown && <AreaBadge area={shown} />} {nameOf(competency, index, messages)}
                  </span>
                </th>
                <td>{level(reached.a)}</td>
                <td>{level(reached.b)}</td>
                <td>{covered && words.coveredBy[covered]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface NumberRowProps {
  readonly name: string;
  readonly value: ComparedNumber;
  readonly say: (n: number) => string;
}

const signed = (difference: number, say: (n: number) => string): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${say(Math.abs(difference))}`;

function NumberRow({ name, value: { a, b, difference }, say }: NumberRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(a)}</td>
      <td>{say(b)}</td>
      <td className="number">{signed(difference, say)}</td>
    </tr>
  );
}
