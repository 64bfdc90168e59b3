import { evaluations, heldOut } from 'virtual:evaluations';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { FigureTable } from './FigureTable.tsx';

const CONFUSION_MOST = 10;

/** How far a score can be believed. */
export function Calibration() {
  const { method, format } = useMessages();
  const words = method.calibration;
  const { bins, doubt, duties, expectedError } = heldOut;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note(format.number(duties), format.decimal(expectedError))}</p>
      <p>
        {words.doubt(
          format.decimal(doubt.score),
          format.number(100 * doubt.queued),
          format.number(100 * doubt.areaRight),
          doubt.lead > 0 ? format.decimal(doubt.lead) : null,
        )}
      </p>
      <FigureTable
        title={words.table}
        head={[words.score, words.labels, words.mean, words.right]}
        rows={bins.map(({ from, labels, mean, right }) => ({
          key: String(from),
          name: words.from(format.decimal(from)),
          cells: [format.number(labels), format.decimal(mean), format.decimal(right)],
        }))}
      />
    </section>
  );
}

/** Figures area by area, and which areas are taken for which. */
export function AreaFigures({ index }: { readonly index: FrameworkIndex }) {
  const { method, format, shell } = useMessages();
  const words = method.byArea;
  const blind = evaluations[0]?.evaluation.area.perArea ?? [];
  const decimal = (value: number | null | undefined): string =>
    value === null || value === undefined ? method.accuracy.notMeasured : format.decimal(value);
  const areaOf = (id: string) => [...index.areas.values()].find((area) => area.id === id);
  const nameOf = (id: string): string => areaOf(id)?.label[format.lang] ?? shell.words.outside;
  const areas = [...heldOut.areas].sort((a, b) => (areaOf(a.area)?.number ?? 0) - (areaOf(b.area)?.number ?? 0));
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <p>{words.note}</p>
        <FigureTable
          title={words.title}
          head={[
            shell.words.area,
            words.duties,
            words.precision,
            words.recall,
            words.f1,
            words.blindDuties,
            words.blindF1,
          ]}
          rows={areas.map(({ area: id, duties, precision, recall, f1 }) => {
            const area = areaOf(id);
            const first = blind.find((one) => one.area === id);
            return {
              key: id,
              name: (
                <>
                  {area && <AreaBadge area={area} />} {nameOf(id)}
                </>
              ),
              cells: [
                format.number(duties),
                decimal(precision),
                decimal(recall),
                decimal(f1),
                format.number(first?.goldCount ?? 0),
                decimal(first?.f1),
              ],
            };
          })}
        />
      </section>
      <section>
        <h2>{words.confusions}</h2>
        <p>{words.confusionsNote(format.number(heldOut.duties))}</p>
        <FigureTable
          title={words.confusions}
          head={[words.labelled, words.mapped, words.duties]}
          rows={heldOut.confusions.slice(0, CONFUSION_MOST).map(({ labelled, mapped, duties }) => ({
            key: `${labelled} ${mapped}`,
            name: nameOf(labelled),
            cells: [nameOf(mapped), format.number(duties)],
          }))}
        />
      </section>
    </>
  );
}
