import { describe, expect, test } from 'vitest';
import { consistencyOf, indexFramework, profileRole, type MappedPosting } from '../../src/engine/index.ts';
import type { Block } from '../../src/exports/report.ts';
import { fr } from '../../src/i18n/fr.ts';
import { comparisonFacts } from '../../src/views/compare/export/comparisonFacts.ts';
import { consistencyNote } from '../../src/views/compare/export/consistencyNote.ts';
import { harmonisedDescription } from '../../src/views/compare/export/harmonisedDescription.ts';
import { roleSheet } from '../../src/views/role/export/roleSheet.ts';
import { engine, postings } from './renderRoute.tsx';

const { jobSheets } = fr;
const index = indexFramework(engine.framework);
const profileOf = (posting: MappedPosting) => profileRole(posting, engine.framework, 'all', 'fr');
const [first, second] = postings;
if (!first || !second) throw new TypeError('the seeds are gone');
const factsOf = (of: readonly MappedPosting[]) =>
  comparisonFacts(
    { postings: of, profiles: of.map(profileOf), index, scope: 'all', minLevel: 1 },
    fr,
    new Date('2026-03-12T10:00:00'),
  );
const quotes = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));
const isHeading = (block: Block): boolean => block.kind === 'heading' && block.level === 1;
/** The blocks below a heading of the first level, up to the next. */
const below = (blocks: readonly Block[], heading: string): readonly Block[] => {
  const at = blocks.findIndex((block) => isHeading(block) && block.kind === 'heading' && block.text === heading);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(isHeading);
  return end < 0 ? rest : rest.slice(0, end);
};

/** The letters in brackets at the end of headings. */
const letters = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [/\(([^()]*)\)$/.exec(block.text)?.[1]] : []));

describe('a role sheet', () => {
  test('holds every duty of the role, what is asked, and a blank for what the posting does not say', () => {
    const profile = profileOf(second);
    const posting = { ...second, meta: { ...second.meta, grade: null, level: null } };
    const { blocks, lang } = roleSheet({ posting, profile, index }, fr, '12 mars 2026');
    expect(lang).toBe('fr');
    const done = new Set(quotes(below(blocks, jobSheets.roleSheet.doneTitle)).map(({ text }) => text));
    const duties = profile.competencies.flatMap((use) => use.duties);
    expect(done).toEqual(new Set(duties.map(({ text }) => text)));
    const [identity] = below(blocks, jobSheets.roleSheet.identity);
    const rows = identity?.kind === 'table' ? identity.table.rows.map(({ cells }) => cells) : [];
    expect(rows[0]).toEqual([jobSheets.roleSheet.organization, second.meta.organization]);
    expect(rows).toContainEqual([fr.role.facts.grade, jobSheets.blank]);
    expect(rows.flat()).not.toContain('');
  });
});

describe('a harmonised job description', () => {
  test('holds each mapped duty once, in its words, with the roles and the numbers it comes from', () => {
    // The second role says all that the first says, and is another.
    const twin: MappedPosting = { ...first, id: 'twin' as MappedPosting['id'] };
    const { blocks } = harmonisedDescription(factsOf([first, twin]));
    const all = quotes(below(blocks, jobSheets.harmonised.all));
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.every(({ source }) => source.includes('A, tâche') && source.includes('B, tâche'))).toBe(true);
    expect(below(blocks, jobSheets.harmonised.one)).toEqual([{ kind: 'text', text: jobSheets.harmonised.none }]);
  });

  test('tells what all do from what one does alone, and names its sources', () => {
    const facts = factsOf([first, second]);
    const { blocks } = harmonisedDescription(facts);
    expect(letters(below(blocks, jobSheets.harmonised.all)).every((its) => its === 'A et B')).toBe(true);
    expect(letters(below(blocks, jobSheets.harmonised.one)).every((its) => its === 'A' || its === 'B')).toBe(true);
    const sources = below(blocks, jobSheets.harmonised.sources)[0];
    expect(sources?.kind === 'list' && sources.items.map((item) => item.slice(0, 1))).toEqual(['A', 'B']);
    expect(blocks).toContainEqual({ kind: 'text', text: jobSheets.blank });
    // No sentence is without its source, and none is invented.
    const known = new Set(postings.flatMap((one) => [...one.duties, ...one.requirements].map(({ text }) => text)));
    for (const { text, source } of quotes(blocks)) {
      expect(known).toContain(text);
      expect(source).toMatch(/[AB]/);
    }
  });
});

describe('a consistency note', () => {
  test('holds the numbers of the role pages, and every sentence behind them', () => {
    const { blocks } = consistencyNote(factsOf([first, second]));
    const summary = blocks.find((block) => block.kind === 'table');
    const rows = summary?.kind === 'table' ? summary.table.rows.map(({ cells }) => cells) : [];
    for (const [i, posting] of [first, second].entries()) {
      const found = consistencyOf(posting, engine.framework, 'fr');
      expect(rows[i]?.[3]).toBe(found.dutiesWithoutRequirement.length);
      expect(rows[i]?.[5]).toBe(found.requirementsWithoutDuty.length);
      const part = below(blocks, fr.exporting.named('AB'.charAt(i), String(rows[i]?.[1])));
      expect(quotes(part).map(({ text }) => text)).toEqual(found.dutiesWithoutRequirement.map(({ text }) => text));
    }
    expect(below(blocks, jobSheets.consistency.conclusion)).toEqual([{ kind: 'text', text: jobSheets.blank }]);
  });

  test('says where a posting asks for nothing', () => {
    const silent: MappedPosting = { ...first, requirements: [] };
    const { blocks } = consistencyNote(factsOf([silent, second]));
    expect(blocks).toContainEqual({ kind: 'text', text: fr.role.consistency.noRequirements });
  });
});
