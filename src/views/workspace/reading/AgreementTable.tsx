import type { Agreement, AgreementOn, AreaAgreement, Coefficient, FrameworkIndex } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import styles from '../workspace.module.css';

/**
 * From this share of one answer on kappa falls though readers agree; chosen: there chance alone gives four fifths of
 * agreement (0.9² + 0.1² = 0.82).
 */
const LOPSIDED_SHARE = 0.9;

/** Who gave the area to how many duties. */
const COUNTS = ['both', 'onlyFirst', 'onlySecond', 'neither'] as const;

const isLopsided = ({ prevalence }: AreaAgreement): boolean =>
  prevalence !== null && Math.max(prevalence, 1 - prevalence) >= LOPSIDED_SHARE;

/** Agreement on the whole and area by area, with the counts behind it and how far kappa can be trusted. */
export function AgreementTable({
  agreement,
  index,
}: {
  readonly agreement: Agreement;
  readonly index: FrameworkIndex;
}) {
  const { workspace, format } = useMessages();
  const { reading: words } = workspace;
  const { columns } = words;
  const said = ({ value, undefinedFor }: Coefficient): string =>
    value === null ? words.undefined[undefinedFor] : format.decimal(value);
  const cells = ({ count, agreed, observed, kappa }: Omit<AgreementOn, 'ac1'>, ac1: Coefficient | null) => (
    <>
      <td className="number">{words.ofCount(agreed, count)}</td>
      <td className="number">{observed === null ? '–' : format.decimal(observed)}</td>
      <td className="number">{said(kappa)}</td>
      <td className="number">{ac1 === null ? '–' : said(ac1)}</td>
    </>
  );
  const { primary, primaryArea, involvement, areas } = agreement;
  const labelOf = (id: AreaAgreement['area']): string => index.areas.get(id)?.label[format.lang] ?? id;
  const lopsided = areas.filter(isLopsided).map(({ area }) => labelOf(area));
  return (
    <>
      <TableScroll label={words.agreement}>
        <table className={`data-table ${styles.agreement}`}>
          <caption className="visually-hidden">{words.agreement}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.on}</th>
              {(['agreed', 'observed', 'kappa', 'ac1', ...COUNTS] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(
              [
                [words.primary, primary, primary.ac1],
                [words.primaryArea, primaryArea, primaryArea.ac1],
                [words.involvement, involvement, null],
              ] as const
            ).map(([name, on, ac1]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells(on, ac1)}
                {COUNTS.map((count) => (
                  <td key={count} className="number muted">
                    –
                  </td>
                ))}
              </tr>
            ))}
            {areas.map((on) => {
              const area = index.areas.get(on.area);
              return (
                <tr key={on.area}>
                  <th scope="row">
                    <span className={styles.area}>
                      {area && <AreaBadge area={area} />} {labelOf(on.area)}
                    </span>
                  </th>
                  {cells(on, on.ac1)}
                  {COUNTS.map((count) => (
                    <td key={count} className="number">
                      {format.number(on[count])}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <p>{words.prevalence(lopsided)}</p>
    </>
  );
}
