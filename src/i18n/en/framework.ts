import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('en');

export const framework = {
  title: 'Framework',
  purpose:
    'Duties are mapped to the competencies of a framework. You can use your own: it is kept with your work, and nothing leaves this computer.',
  inUse: 'Framework in use',
  isOurs: 'The one that comes with the app.',
  isOwn: 'Your own.',
  contents: (areas: number, competencies: number) =>
    `${count(areas, 'area', 'areas')}, ${count(competencies, 'competency', 'competencies')}`,
  terms: (fr: number, en: number) => `${count(fr, 'term', 'terms')} in French, ${number(en)} in English`,
  version: (version: string) => `version ${version}`,
  save: 'Save this framework (JSON)',
  saveFailed: 'The file could not be made.',
  back: 'Back to the app’s framework',
  open: 'Use another framework',
  formats: 'Formats read: our JSON files (framework or work), a CSV or XLSX table, SKOS in JSON-LD, CASE 1.0 or 1.1.',
  choose: 'Open a file',
  template: 'Download a table template (CSV)',
  templateName: 'framework-template.csv',
  templateHeads: [
    'code',
    'area fr',
    'area en',
    'competency fr',
    'competency en',
    'definition fr',
    'definition en',
    'terms fr',
    'terms en',
  ] as readonly string[],
  reading: 'Reading…',
  read: (name: string) => `Read in “${name}”`,
  refused: (name: string) => `“${name}” cannot be used.`,
  failed: 'Reading or changing failed. Nothing has changed.',
  problems: (n: number) => `${count(n, 'point', 'points')} to check`,
  more: (n: number) => `and ${count(n, 'other', 'others')}`,
  area: 'Area',
  competencies: 'Competencies',
  filled:
    'What the file does not say is filled in: the other language’s label, the label for a definition, the app’s scale of involvement. Nothing was learned for another framework: its terms alone decide.',
  use: 'Use this framework',
  cancel: 'Cancel',
  mapping: (done: number, all: number) => `${number(done)} of ${count(all, 'role', 'roles')}`,
  changed: (n: number) =>
    n === 0
      ? 'No duty of your roles is mapped otherwise.'
      : `${count(n, 'duty', 'duties')} of your roles ${plural(n, 'is', 'are')} mapped otherwise. Your decisions are kept.`,
  strays: (n: number) =>
    `${count(n, 'decision', 'decisions')} ${plural(n, 'is', 'are')} on a competency that this framework does not have: kept, but not counted.`,
  notes: {
    'framework.unknown': 'This is not a framework in a known format.',
    'framework.empty': 'No area with competencies was found.',
    'framework.columns': 'The table lacks the expected columns: area and competency. Start from the template.',
    'document.too-large': 'The file is too large.',
    'document.not-json': 'This is not JSON: export it again.',
    'document.empty': 'The file is empty.',
    'document.damaged': 'The file is damaged or incomplete.',
  },
  otherNote: (code: string) => `The file could not be read (${code}).`,
  wrong: {
    deeper: 'deeper levels serve as terms of this competency',
    emptyArea: 'area without a competency, left out',
    notInTree: 'belongs to nothing, left out',
    noId: 'identifier missing',
    noLabel: 'label missing',
    noArea: 'area missing',
    repeated: 'identifier used already',
    unknownParent: 'belongs to something that is not there',
    unknownItem: 'not there',
    twoParents: 'belongs elsewhere already: the first counts',
    scale: 'the app’s scale of involvement stays in use',
    'must not be empty': 'must not be empty',
    'text expected': 'text expected',
    'at least one expected': 'at least one expected',
    'an area has at least one competency': 'an area has at least one competency',
  },
  toPage: 'See or change the framework',
};
