import { evaluations } from 'virtual:evaluations';
import type { Evaluation } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './MethodPage.module.css';

type Figures = Pick<Evaluation, 'area' | 'competency' | 'outside' | 'involvement' | 'intervals' | 'counts'>;

/** What `hss evaluate` says of the labelled sets, put into the page when it is built. */
export function Accuracy() {
  const { method, format, shell } = useMessages();
  const words = method.accuracy;
  const columns = evaluations.flatMap(({ set, evaluation }) => [
    { key: set, name: words.sets[set] ?? set, figures: evaluation },
    ...(['fr', 'en'] as const).flatMap((lang) => {
      const figures = evaluation.byLang[lang];
      return figures && figures.counts.duties < evaluation.counts.duties
        ? [{ key: `${set} ${lang}`, name: words.byLang(shell.language[lang]), figures }]
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
                {columns.map(({ key, figures }) => {
                  const share = value(figures);
                  const range = figures.intervals[interval];
                  return (
                    <td key={key}>
                      {share === null ? words.notMeasured : format.decimal(share)}
                      {share !== null && range && (
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
