type Values = Readonly<Record<string, string | number>>;

/** What is said of a file with an assessment of needs, by the note's code. */
const notes: Readonly<Record<string, (values: Values) => string>> = {
  'needs.unknown': ({ line, competency }) =>
    `Row ${line}: “${competency}” is no competency of the framework, by id or by label.`,
  'needs.ambiguous': ({ line, competency }) =>
    `Row ${line}: several competencies are called “${competency}”; write the id.`,
  'needs.value': ({ line, competency, value }) =>
    value === ''
      ? `Row ${line}: “${competency}” lacks its importance or its capacity.`
      : `Row ${line}: “${value}” is not a whole number from 1 to 9.`,
  'needs.repeated': ({ line, competency, first }) =>
    `Row ${line}: “${competency}” stands in row ${first} already, which counts.`,
  'needs.more': ({ count }) => `Other rows that were not read: ${count}.`,
  'needs.no-heads': () => 'No row names the columns competency, importance and capacity. Start from the template.',
  'needs.empty': () => 'No row with a competency and its two numbers was found.',
  'needs.format': () => 'This is not a table: save it as CSV or XLSX.',
  'document.encoding': () => 'The encoding was guessed: check letters with accents.',
  'document.too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB, the most that is read.`,
  'document.too-much-packed': () => 'Unpacked, the file would take too much room.',
  'document.damaged': () => 'The file is damaged or incomplete.',
  'document.binary': () => 'This file is not text: save it as CSV or XLSX.',
  'document.old-office': () => 'An old Office file, or one with a password: save it as XLSX, without a password.',
  'document.protected': () => 'The file is protected by a password: save it without one.',
  'document.empty': () => 'The file is empty.',
  'document.failed': () => 'Reading failed. Nothing has changed.',
};

export const needsTable = {
  note: (code: string, values?: Values): string =>
    notes[code]?.(values ?? {}) ?? `The file could not be read (${code}).`,
  template: {
    name: (format: 'csv' | 'xlsx'): string => `needs-template.${format}`,
    sheet: 'Needs',
    /** The columns of `needsTemplate`. */
    heads: ['Id', 'Label (fr)', 'Label (en)', 'Importance (1–9)', 'Capacity (1–9)'],
  },
};
