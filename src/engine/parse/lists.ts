import type { Block } from './blocks.ts';
import { has, startsWith } from './blocks.ts';

/** Fewest list items that can tell what a list without a heading is. */
export const LIST_MIN = 2;

/** How many of some lines begin with an action, or ask something of candidates. */
export interface Tally {
  /** Lines of two words or more; the others tell nothing. */
  readonly lines: number;
  readonly actions: number;
  readonly requirements: number;
  /** A line, of any length, whose first words tell what it is. */
  readonly hasOpening: boolean;
}

const NONE: Tally = { lines: 0, actions: 0, requirements: 0, hasOpening: false };

function add(tally: Tally, block: Block): Tally {
  const hasOpening = tally.hasOpening || block.opening !== null;
  if (block.tokens.length < 2) return { ...tally, hasOpening };
  const asks =
    block.opening === 'requirement' ||
    has(block, 'requirement') ||
    startsWith(block, 'need.essential') ||
    startsWith(block, 'need.desirable');
  return {
    lines: tally.lines + 1,
    actions: tally.actions + (!asks && block.acts ? 1 : 0),
    requirements: tally.requirements + (asks ? 1 : 0),
    hasOpening,
  };
}

export const tallyOf = (blocks: readonly Block[]): Tally => blocks.reduce(add, NONE);

/** For every block, and behind the last one, the list that begins there: counted from the end, each item once. */
export function tallyLists(blocks: readonly Block[]): Tally[] {
  const tallies: Tally[] = [];
  let behind = NONE;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    behind = block !== undefined && block.level > 0 ? add(behind, block) : NONE;
    tallies[i] = behind;
  }
  return tallies;
}

export type Judged = 'duties' | 'requirements' | null;

/** What lines are by how they begin: most with an action, or most like a requirement. */
export function judge({ lines, actions, requirements }: Tally): Judged {
  if (lines < LIST_MIN) return null;
  if (requirements * 2 >= lines && requirements > actions) return 'requirements';
  if (actions * 2 >= lines && actions > requirements) return 'duties';
  return null;
}
