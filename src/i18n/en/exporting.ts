import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const competencies = (n: number): string => count(n, 'competency', 'competencies');
const mappings = (n: number): string => count(n, 'mapping', 'mappings');

/** What a file or a sheet of paper says of a comparison, and the buttons that make it. */
export const exporting = {
  menu: 'Export the comparison',
  done: (file: string) => `Saved: ${file}`,
  failed: 'The file could not be made. Nothing is lost: try again, or print the page.',
  formats: {
    xlsx: ['Workbook (XLSX)', 'every table, and the sentences behind it'],
    docx: ['Text (DOCX)', 'to be read, completed and printed'],
    csv: ['Table (CSV)', 'one row for each competency'],
    a4: ['Print on A4', 'upright'],
    a3: ['Print on A3', 'across'],
  } as Readonly<Record<'xlsx' | 'docx' | 'csv' | 'a4' | 'a3', readonly [name: string, what: string]>>,
  fileTitle: 'comparison',
  title: (n: number) => `Comparison of ${count(n, 'role', 'roles')}`,
  named: (letter: string, title: string) => `${letter} · ${title}`,
  source: (framework: string, engine: string, reviewed: number, all: number) =>
    `Framework ${framework} · engine ${engine} · reviewed ${reviewed} of ${mappings(all)}`,
  sourceLine: (name: string, source: string, date: string) =>
    [name, ...(source === '' ? [] : [source]), date].join(' · '),
  finding: (shared: number, union: number, single: number, none: number, all: number, roles: number) =>
    union === 0
      ? `None of the ${competencies(all)} of the framework was found in any of the ${roles} roles.`
      : `${shared === 0 ? 'No competency is' : `${competencies(shared)} ${plural(shared, 'is', 'are')}`} common to all ${roles} roles (of ${union} found in any); ${single === 0 ? 'none is' : `${single} ${plural(single, 'is', 'are')}`} in one role only; ${none === 0 ? 'every competency of the framework was found' : `${none} of the ${competencies(all)} of the framework ${plural(none, 'was', 'were')} found in no role`}.`,
  sheets: {
    roles: 'Roles',
    readme: 'Read me',
    areas: 'Areas',
    competencies: 'Competencies',
    combinations: 'Combinations',
    similarity: 'Likeness',
    sentences: 'Sentences',
  },
  titles: {
    rolesByArea: 'What the roles are, and their involvement in each area',
    roles: 'The roles compared',
    areas: 'Involvement and number of duties, area by area',
    competencies: 'Involvement and number of duties, competency by competency, for the whole framework',
    levels: 'Highest involvement, by area and by competency',
    combinations: 'Competencies found in exactly these roles and in no other',
    similarity: 'How alike the roles are, pair by pair',
    sentences: 'Every duty with the competencies it was mapped to and the words that prove it',
  },
  heads: {
    mappings: 'Mappings',
    letter: 'Letter',
    organization: 'Organisation',
    country: 'Country',
    duties: 'Duties',
    outside: 'Outside the framework',
    reviewed: 'Reviewed mappings',
    number: 'No.',
    dutiesOf: (role: string) => `${role}: duties`,
    roleCount: 'Roles',
    foundIn: 'Found in',
    gap: (a: string, b: string) => `${a} − ${b}`,
    spread: 'Widest gap',
    combination: 'Exactly these roles',
    competencyCount: 'Number of competencies',
    competencies: 'Competencies',
    first: 'Role',
    second: 'Compared with',
    shared: 'In common',
    of: 'Of',
    jaccard: 'By presence (Jaccard)',
    weighted: 'By involvement (weighted Jaccard)',
    duty: 'Duty no.',
    rank: 'Rank',
    status: 'Status',
    score: 'Score',
    sentence: 'Sentence of the posting',
    words: 'Words that prove it',
  },
  readme: {
    what: 'What it is',
    whatLine: (n: number, framework: string) =>
      `What ${count(n, 'role', 'roles')} have in common, what only one of them asks for and what none does, by the duties written in their postings, each mapped to the competencies of “${framework}”.`,
    finding: 'In a sentence',
    roles: 'Roles',
    role: (
      named: string,
      details: readonly string[],
      duties: number,
      outside: number | null,
      reviewed: number,
      all: number,
    ) =>
      `${[named, ...details].join(', ')}: ${count(duties, 'duty', 'duties')}${outside === null ? '' : `, ${outside} outside the framework`}; ${reviewed} of ${mappings(all)} reviewed.`,
    counts: 'What counts',
    reviewedOnly: 'Reviewed mappings only.',
    scope: {
      all: 'Primary and secondary mappings.',
      primary: 'Primary mappings only.',
    },
    minLevel: (level: string) => `An involvement of at least ${level}; less counts as not mentioned.`,
    involvement: 'Involvement',
    level: (named: string, definition: string) => `${named}: ${definition}`,
    involvementNote:
      'A role’s involvement in a competency is the highest among its duties. An empty cell: not mentioned. The order of the levels is a convention.',
    status: 'Proposed, reviewed',
    statusNote:
      'Mappings are proposed by the program from words of the posting; a reader reviews, adds or rejects them. Rejected ones do not count.',
    gap: 'Gap',
    gapNote: {
      two: 'Involvement of the first role minus that of the second; not mentioned counts as 0.',
      many: 'The highest involvement minus the lowest; not mentioned counts as 0.',
    },
    similarity: 'Likeness',
    similarityNote:
      'Jaccard: competencies in common over those of either role. Weighted: the sum of the lower involvements over the sum of the higher ones. With fewer than 3 in common these figures say little.',
    manyLeftOut: (n: number) =>
      `Above ${n} roles these have no column each, and likeness and combinations are not written out.`,
    sentencesLeftOut: (n: number) => `Above ${n} roles the sentences are not written out: filter the roles first.`,
    limits: 'Limits',
    privacy: 'Names of persons, e-mail addresses and telephone numbers in the sentences are masked.',
    sheets: 'Sheets',
    made: 'Made',
    madeLine: (date: string, source: string) => `${date}. ${source}.`,
  },
  report: {
    combinations: 'What is common, what is not',
    all: (n: number, roles: number) => `${roles === 2 ? 'Common to both' : 'Common to all'} (${n})`,
    exactly: (roles: readonly string[], n: number) => `${roles.join(' + ')} (${n})`,
    only: (role: string, n: number) => `Only in ${quoted(role)} (${n})`,
    competency: (area: number, name: string, levels: readonly string[]) => `${area} · ${name}: ${levels.join(', ')}`,
    uncovered: 'What no role covers',
    uncoveredArea: (area: string, names: readonly string[]) => `${area}: ${list(names)}`,
    nothing: 'None.',
    method: 'How to read this',
    sentences: 'Annex: the sentences',
    inWorkbook: (n: number) => `With more than ${n} roles, this part stands in the workbook (XLSX) only.`,
    quoteSource: (role: string, duty: number, level: string, status: string) =>
      `${role}, duty ${duty}: ${level}, ${status}`,
    styles: {
      finding: 'Finding',
      quote: 'Excerpt',
      source: 'Source of the excerpt',
      caption: 'Table caption',
      cell: 'Table cell',
    },
  },
};
