import {
  type Duty,
  type Framework,
  type Label,
  type MappedPosting,
  countedDuties,
  profileRole,
} from '../../engine/index.ts';
import { csvLine } from './csv.ts';
import { plain } from './markdown.ts';
import { writeWorkbook } from './workbook.ts';

/** How mapped postings are written one after the other. */
export interface PostingWriter {
  readonly head: string;
  posting(posting: MappedPosting): string;
  /** Stands between two postings. */
  readonly between: string;
  foot(count: number): string;
  /** Makes the file of all that was written, where its format cannot be written bit by bit. */
  readonly bind?: (written: string) => Promise<Uint8Array>;
}

/** The words that prove a label, as they stand in the duty or its heading. */
function quotations(duty: Duty, { evidence }: Label): string[] {
  return evidence.map(({ span, from, term, topic }) => {
    if (topic === 'title') return `title: ${term}`; // its span is what the topic was given to, not what proves it
    return (from === 'duty' ? duty.text : (duty.section ?? '')).slice(...span);
  });
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;

const json: PostingWriter = {
  head: '[',
  posting: (posting) => `\n${JSON.stringify(posting, null, 2)}`,
  between: ',',
  foot: (count) => (count > 0 ? '\n]\n' : ']\n'),
};

const ndjson: PostingWriter = {
  head: '',
  posting: (posting) => `${JSON.stringify(posting)}\n`,
  between: '',
  foot: () => '',
};

const COLUMNS = [
  'posting',
  'organization',
  'duty',
  'lang',
  'section',
  'text',
  'involvement',
  'competency',
  'area',
  'rank',
  'score',
  'evidence',
  'review',
] as const;
type Row = readonly (string | number | null)[];

/** One row a label, a cell for each of the columns. */
const rowsOf = (posting: MappedPosting): Row[] =>
  posting.duties.flatMap((duty) =>
    duty.labels.map((label) => [
      posting.id,
      posting.meta.organization,
      duty.index,
      duty.lang,
      duty.section,
      duty.text,
      duty.involvement,
      label.competency,
      label.area,
      label.rank,
      round(label.score),
      quotations(duty, label).join(' · '),
      label.review,
    ]),
  );

const csv: PostingWriter = {
  head: csvLine(COLUMNS),
  posting: (posting) => rowsOf(posting).map(csvLine).join(''),
  between: '',
  foot: () => '',
};

/** Rows as JSON, a line each, until the workbook is made of all. */
const xlsx: PostingWriter = {
  head: '',
  posting: (posting) =>
    rowsOf(posting)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  between: '',
  foot: () => '',
  bind: (written) =>
    writeWorkbook(
      'labels',
      COLUMNS,
      written
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Row), // written above
    ),
};

function markdown(framework: Framework): PostingWriter {
  const names = new Map(framework.areas.flatMap((area) => area.competencies).map(({ id, label }) => [id, label]));
  const levels = new Map(framework.involvement.map(({ id, label }) => [id, label]));

  const duty = (its: Duty): string => {
    const level = its.involvement === null ? null : levels.get(its.involvement)?.[its.lang];
    const verb = its.involvementEvidence ? ` (“${plain(its.text.slice(...its.involvementEvidence))}”)` : '';
    const labels = its.labels.map((label) => {
      const proof = quotations(its, label).map((words) => `“${plain(words)}”`);
      const name = names.get(label.competency)?.[its.lang] ?? '';
      return `  - ${label.rank}: **${name}** (\`${label.competency}\`, ${round(label.score)}): ${proof.join(', ')}\n`;
    });
    const end = labels.length === 0 ? '  - outside the framework\n' : `  - involvement: ${level ?? '—'}${verb}\n`;
    return `- ${plain(its.text)}\n${labels.join('')}${end}`;
  };

  return {
    head: '',
    between: '\n',
    posting(posting) {
      const { meta, id } = posting;
      const duties = countedDuties(posting);
      const { dutyCount, outsideCount, labelCount, reviewedCount } = profileRole(posting, framework, 'all');
      const facts = [meta.organization, meta.location, meta.country, meta.grade].filter((fact) => fact !== null);
      return [
        `# ${plain(meta.title ?? id)}\n\n`,
        facts.length > 0 ? `${facts.map(plain).join(' · ')}\n\n` : '',
        `\`${id}\`: ${dutyCount} duties, ${outsideCount} outside the framework; ${labelCount} labels, `,
        `${reviewedCount} reviewed; framework ${posting.framework.version}, engine ${posting.engine.version}\n\n`,
        '## Duties\n\n',
        ...duties.map(duty),
      ].join('');
    },
    foot: () => '',
  };
}

export const POSTING_FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'md'] as const;
export type PostingFormat = (typeof POSTING_FORMATS)[number];

/** The writer of a format; twins are written once in Markdown, in both languages in the formats for programs. */
export function postingWriter(format: PostingFormat, framework: Framework): PostingWriter {
  return { json, ndjson, csv, xlsx, md: markdown(framework) }[format];
}
