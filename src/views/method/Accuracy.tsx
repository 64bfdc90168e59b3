import { evaluations, heldOut } from 'virtual:evaluations';
import type { Evaluation } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './MethodPage.module.css';

type Figures = Pick<Evaluation, 'area' | 'competency' | 'outside' | 'involvement' | 'intervals' | 'counts'>;

/** One row: a labelled set, or its part in one language. */
interface SetFigures {
  readonly key: string;
  readonly name: string;
  readonly isPart: boolean;
  readonly duties: number;
  readonly measure: (name: Measure) => { readonly value: number | null; readonly interval: readonly number[] | null };
}

/** An interval drawn from fewer would repeat the same few postings and claim what nobody knows. */
const FEWEST_POSTINGS = 5;

const MEASURES = {
  'area.primaryAccuracy': ({ area }: Figures) => area.primaryAccuracy,
  'area.microF1': ({ area }: Figures) => area.microF1,
  'competency.primaryAccuracy': ({ competency }: Figures) => competency.primaryAccuracy,
  'competency.top3': ({ competency }: Figures) => competency.top3,
  'involvement.accuracy': ({ involvement }: Figures) => involvement.accuracy,
  'outside.falseMapShare': ({ outside }: Figures) => outside.falseMapShare,
} as const;
type Measure = keyof typeof MEASURES;

/** What `hss evaluate` and `hss learn` say of the labelled sets, put into the page when it is built. */
export function Accuracy() {
  const { method, format } = useMessages();
  const words = method.accuracy;
  const sets = useSets();
  const measures: readonly (readonly [Measure, string])[] = [
    ['area.primaryAccuracy', words.areaPrimary],
    ['area.microF1', words.areaMicroF1],
    ['competency.primaryAccuracy', words.competencyPrimary],
    ['competency.top3', words.competencyTop3],
    ['involvement.accuracy', words.involvement],
    ['outside.falseMapShare', words.outside],
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <TableScroll label={words.title}>
        <table className={`data-table ${styles.figures} ${styles.sets}`}>
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.set}</th>
              <th scope="col">{words.duties}</th>
              {measures.map(([measure, label]) => (
                <th key={measure} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sets.map(({ key, name, isPart, duties, measure }) => (
              <tr key={key} className={isPart ? styles.part : undefined}>
                <th scope="row">{name}</th>
                <td>{format.number(duties)}</td>
                {measures.map(([one]) => (
                  <Figure key={one} {...measure(one)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function Figure({ value, interval }: ReturnType<SetFigures['measure']>) {
  const { method, format } = useMessages();
  if (value === null) return <td>{method.accuracy.notMeasured}</td>;
  const [low = 0, high = 0] = interval ?? [];
  return (
    <td>
      {format.decimal(value)}
      {interval && (
        <span className={styles.interval}>
          <span className="visually-hidden">{method.accuracy.interval(format.decimal(low), format.decimal(high))}</span>
          <span aria-hidden>
            {format.decimal(low)}–{format.decimal(high)}
          </span>
        </span>
      )}
    </td>
  );
}

/** The blind round and the held-out duties, which say what to expect, before the sets that were learned from. */
function useSets(): SetFigures[] {
  const { method, shell } = useMessages();
  const words = method.accuracy;
  const sets = evaluations.map(({ set, postingCount, evaluation }) => {
    const rowOf = (key: string, name: string, isPart: boolean, figures: Figures): SetFigures => ({
      key,
      name,
      isPart,
      duties: figures.counts.duties,
      measure: (measure) => ({
        value: MEASURES[measure](figures),
        interval: postingCount < FEWEST_POSTINGS ? null : (figures.intervals[measure] ?? null),
      }),
    });
    return [
      rowOf(set, words.sets[set] ?? set, false, evaluation),
      ...(['fr', 'en'] as const).flatMap((lang) => {
        const figures = evaluation.byLang[lang];
        return figures && figures.counts.duties < evaluation.counts.duties
          ? [rowOf(`${set} ${lang}`, words.byLang(shell.words.inLang[lang]), true, figures)]
          : [];
      }),
    ];
  });
  const heldOutRows = (['all', 'fr', 'en'] as const).map((part): SetFigures => {
    const figureOf = (name: string) => heldOut.measures.find(({ measure }) => measure === name)?.[part];
    return {
      key: `held-out ${part}`,
      name: part === 'all' ? words.heldOut : words.byLang(shell.words.inLang[part]),
      isPart: part !== 'all',
      duties: figureOf('duties')?.value ?? 0,
      measure: (name) => figureOf(name) ?? { value: null, interval: null },
    };
  });
  const [first = [], ...others] = sets;
  return [...first, ...heldOutRows, ...others.flat()];
}
