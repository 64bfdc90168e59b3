import { evaluations } from 'virtual:evaluations';
import type { Evaluation } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './MethodPage.module.css';

type Figures = Pick<Evaluation, 'area' | 'competency' | 'outside' | 'involvement' | 'intervals' | 'counts'>;

/** An interval drawn from fewer would repeat the same few postings and claim what nobody knows. */
const FEWEST_POSTINGS = 5;

/** What `hss evaluate` says of the labelled sets, put into the page when it is built. */
export function Accuracy() {
  const { method, format, shell } = useMessages();
  const words = method.accuracy;
  const columns = evaluations.flatMap(({ set, postingCount, evaluation }) => [
    { key: set, name: words.sets[set] ?? set, figures: evaluation, hasIntervals: postingCount >= FEWEST_POSTINGS },
    ...(['fr', 'en'] as const).flatMap((lang) => {
      const figures = evaluation.byLang[lang];
      return figures && figures.counts.duties < evaluation.counts.duties
        ? [
            {
              key: `${set} ${lang}`,
              name: words.byLang(shell.words.inLang[lang]),
              figures,
              hasIntervals: postingCount >= FEWEST_POSTINGS,
            },
          ]
        : [];
    }),
  ]);
  const rows = [
    { name: words.areaPrimary, value: (one: Figures) => one.area.primaryAccuracy, interval: 'area.primaryAccuracy' },
    { name: words.areaMicroF1, value: (one: Figures) => one.area.microF1, interval: 'area.microF1' },
    {
      name: words.competencyPrimary,
      value: (one: Figures) => one.competency.primaryAccuracy,
      interval: 'competency.primaryAccuracy',
    },
    { name: words.competencyTop3, value: (one: Figures) => one.competency.top3, interval: 'competency.top3' },
    { name: words.involvement, value: (one: Figures) => one.involvement.accuracy, interval: 'involvement.accuracy' },
    { name: words.outside, value: (one: Figures) => one.outside.falseMapShare, interval: 'outside.falseMapShare' },
  ] as const;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <TableScroll label={words.title}>
        <table className={`data-table ${styles.figures}`}>
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.duties}</th>
              {columns.map(({ key, figures }) => (
                <td key={key}>{format.number(figures.counts.duties)}</td>
              ))}
            </tr>
            {rows.map(({ name, value, interval }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map(({ key, figures, hasIntervals }) => {
                  const share = value(figures);
                  const range = figures.intervals[interval];
                  return (
                    <td key={key}>
                      {share === null ? words.notMeasured : format.decimal(share)}
                      {share !== null && range && hasIntervals && (
                        <span className={styles.interval}>
                          <span className="visually-hidden">
                            {words.interval(format.decimal(range[0]), format.decimal(range[1]))}
                          </span>
                          <span aria-hidden>
                            {format.decimal(range[0])}–{format.decimal(range[1])}
                          </span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
