// Writes data/evaluation/layouts.md: how well the duties of the stored layouts are found.
// Run: npx tsx tests/layouts/report.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutName } from './layouts.ts';
import { LAYOUT_NAMES, LAYOUTS } from './layouts.ts';
import type { MeasuredLayout } from './measure.ts';
import { f1Of, measureLayouts, measureSeeds } from './measure.ts';
import { basePostings } from './posting.ts';

/** Before anything was changed for these layouts: the same texts read by the version before them. */
const FIRST_LOOK: Readonly<Record<LayoutName | 'all', number>> = {
  'pdf-copy': 0.833,
  'pdf-layout': 0.869,
  'pdf-columns': 0.037,
  'browser-print': 0.855,
  'word-text': 0.912,
  'word-html': 0.821,
  'web-page': 0.973,
  'web-copy': 0.88,
  'latin-1': 0.825,
  all: 0.8,
};

/**
 * Postings in layouts that reading was not made for, duties and fields written down before they were read. The texts are no
 * longer unseen, so the figures stand as they were measured; the most telling ones are in `tests/fixtures/postings/`.
 */
const UNSEEN = [
  {
    round: 1,
    about:
      'quoted mail, messengers with pictures, decrees, circulars, activity plans, shares of time, side by side, prose',
    commit: 'a301260',
    postings: 24,
    duties: 120,
    perfect: 12,
    firstLook: 0.74,
    fields: '88 of 117',
    after: '0.996',
  },
  {
    round: 2,
    about: 'others of that kind; the version before round 1 reaches 0.769 and 24 of 34 fields on it',
    commit: 'a3883d2',
    postings: 10,
    duties: 44,
    perfect: 7,
    firstLook: 0.953,
    fields: '25 of 34',
    after: '0.966',
  },
  {
    round: 3,
    about:
      'forms of agencies with their competencies behind, job boards with what stands beside, tables pasted, page heads in a duty; duties in the words of notices and requirements',
    commit: 'cb42170',
    postings: 16,
    duties: 134,
    perfect: 6,
    firstLook: 0.884,
    fields: '61 of 77',
    after: '0.938',
  },
] as const;

const unseenRow = (round: (typeof UNSEEN)[number]): string =>
  `| ${round.round} | ${round.about} | ${round.commit} | ${round.postings} | ${round.duties} | ${round.perfect} | ${digits(round.firstLook)} | ${round.fields} | ${round.after} |`;

const digits = (share: number): string => share.toFixed(3);
const isPerfect = ({ missing, surplus }: MeasuredLayout): boolean => missing.length + surplus.length === 0;

function row(name: string, about: string, parts: readonly MeasuredLayout[], firstLook: number): string {
  const duties = parts.reduce((sum, part) => sum + part.expected, 0);
  const perfect = parts.filter(isPerfect).length;
  return `| ${name} | ${about} | ${parts.length} | ${duties} | ${perfect} | ${digits(firstLook)} | ${digits(f1Of(parts))} |`;
}

async function report(): Promise<string> {
  const measured = await measureLayouts();
  const seeds = await measureSeeds();
  const worst = measured
    .filter((part) => !isPerfect(part))
    .sort((a, b) => f1Of([a]) - f1Of([b]) || (a.posting < b.posting ? -1 : 1))
    .map((part) => `| ${part.posting} | ${part.layout} | ${part.right} of ${part.expected} | ${part.surplus.length} |`);
  return `# Duties found in ${measured.length} layouts

${basePostings.size} postings written for this project (\`tests/layouts/postings/\`), each set in ${LAYOUT_NAMES.length} ways by LibreOffice Writer,
Chromium and pdftotext (\`tests/layouts/generate.ts\`). A duty counts as found where its whole text is the expected one after
the guide's folding. First look: the same texts read before anything was changed for them; the other figure comes after
learning from the errors, so it is no measure of unseen postings. Written by \`npx tsx tests/layouts/report.ts\`.

| layout | what it is | texts | duties | without an error | F1, first look | F1 |
| --- | --- | --- | --- | --- | --- | --- |
${LAYOUT_NAMES.map((layout) =>
  row(
    layout,
    LAYOUTS[layout],
    measured.filter((part) => part.layout === layout),
    FIRST_LOOK[layout],
  ),
).join('\n')}
${row('all', '', measured, FIRST_LOOK.all)}

The two seeds: F1 ${digits(f1Of(seeds))} over ${seeds.reduce((sum, part) => sum + part.expected, 0)} duties.

## Unseen layouts

Postings written in further layouts, with their duties and fields (title, organisation, place, grade, supervisor, closing
date), before any was read. One author wrote them, knowing the code, and mended the reading after them: only the first look
tells anything of other postings. Of round 2 the version that had learned the duties of round 1 was measured, which had not
yet learned its fields.

| round | what it is | commit | postings | duties | without an error | F1, first look | fields right, first look | F1 after |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${UNSEEN.map(unseenRow).join('\n')}

## Texts with errors

A table that pdftotext copies without the blanks of the page has lost its columns ("Develop the monitoring Plan
approved"), and a hyphen that it undid at a line's end is gone ("faithbased"): nothing in those texts tells.

| posting | layout | found | surplus |
| --- | --- | --- | --- |
${worst.join('\n')}
`;
}

void report().then((text) => writeFileSync(join(import.meta.dirname, '../../data/evaluation/layouts.md'), text));
