import type { PostingMeta } from '../../engine/index.ts';

/** Said even where the posting does not: a reader looks for them. */
const EXPECTED = ['grade', 'contract', 'closing', 'languagesAsked', 'reportsTo', 'education', 'experience'] as const;
const FACTS = [
  'grade',
  'level',
  'contract',
  'closing',
  'languagesAsked',
  'reportsTo',
  'education',
  'experience',
] as const;

export type FactName = (typeof FACTS)[number];

const wordsOf = (value: string): string =>
  ` ${value
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;

/** Which of grade and level the other already says; none where either is missing. */
function saidTwice({ grade, level }: Pick<PostingMeta, 'grade' | 'level'>): FactName | null {
  if (grade === null || level === null) return null;
  if (wordsOf(grade).includes(wordsOf(level))) return 'level';
  return wordsOf(level).includes(wordsOf(grade)) ? 'grade' : null;
}

/** The facts to show, in their order: of grade and level only one where it holds the words of the other. */
export function factsShown(meta: Pick<PostingMeta, FactName>): FactName[] {
  const spared = saidTwice(meta);
  return FACTS.filter(
    (name) => name !== spared && (meta[name] !== null || EXPECTED.some((expected) => expected === name)),
  );
}

/** A fact gathered from several sentences, one by one. */
export function partsOf(value: string): string[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
