type CellValue = string | number | null;

/** What a cell of a workbook holds at most, in characters; more, and the file does not open. */
const CELL_LENGTH_LIMIT = 32_767;
/** What a sheet holds at most; the rows beyond stand on another. */
const ROW_LIMIT = 1_048_576;
/** In characters; what is not named takes the first. */
const WIDTH = 14;
const WIDTHS: Readonly<Record<string, number>> = {
  posting: 24,
  organization: 24,
  section: 32,
  text: 80,
  competency: 28,
  evidence: 40,
};

/** Text is text whatever it begins with, numbers are numbers. */
function cellOf(value: CellValue) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: value.slice(0, CELL_LENGTH_LIMIT), type: String };
}

/** A workbook of one table, its heads in sight wherever one reads; on several sheets where one cannot hold it. */
export async function writeWorkbook(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const heads = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const sheetCount = Math.max(1, Math.ceil(rows.length / (ROW_LIMIT - 1)));
  const sheets = Array.from({ length: sheetCount }, (_, i) => ({
    sheet: i === 0 ? name : `${name} ${i + 1}`,
    data: [heads, ...rows.slice(i * (ROW_LIMIT - 1), (i + 1) * (ROW_LIMIT - 1)).map((row) => row.map(cellOf))],
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? WIDTH })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}
