import { describe, expect, test } from 'vitest';
import {
  consistencyOf,
  countedDuties,
  indexFramework,
  profileRole,
  standingLabels,
  type MappedPosting,
} from '../../src/engine/index.ts';
import type { Block } from '../../src/exports/report.ts';
import { fr } from '../../src/i18n/fr.ts';
import { comparisonFacts } from '../../src/views/compare/export/comparisonFacts.ts';
import { comparisonReport } from '../../src/views/compare/export/comparisonReport.ts';
import { consistencyNote } from '../../src/views/compare/export/consistencyNote.ts';
import { harmonisedDescription } from '../../src/views/compare/export/harmonisedDescription.ts';
import { roleSheet } from '../../src/views/role/export/roleSheet.ts';
import { engine, postings } from './renderRoute.tsx';

const { jobSheets } = fr;
const { consistency } = fr.role;
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
    expect(
      sources?.kind === 'list' && sources.items.map((item) => typeof item === 'string' && item.slice(0, 1)),
    ).toEqual(['A', 'B']);
    expect(blocks).toContainEqual({ kind: 'text', text: jobSheets.blank });
    // No sentence is without its source, and none is invented.
    const known = new Set(postings.flatMap((one) => [...one.duties, ...one.requirements].map(({ text }) => text)));
    for (const { text, source } of quotes(blocks)) {
      expect(known).toContain(text);
      expect(source).toMatch(/[AB]/);
    }
  });

  test('says what it leaves out', () => {
    const { blocks } = harmonisedDescription({ ...factsOf([first, second]), minLevel: 3, reviewedOnly: true });
    const [, reviewed, least] = blocks;
    expect(reviewed).toEqual({ kind: 'text', text: fr.exporting.readme.reviewedOnly });
    expect(least).toMatchObject({ kind: 'text', text: expect.stringMatching(/^Implication d’au moins 3/) as string });
    const { blocks: all } = harmonisedDescription(factsOf([first, second]));
    expect(all[1]).toMatchObject({ kind: 'heading' });
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
      const mapped = countedDuties(posting, 'fr').filter((duty) => standingLabels(duty, 'all').length > 0);
      expect(rows[i]?.[2]).toBe(mapped.length);
      const asked = part.slice(part.findIndex((block) => 'text' in block && block.text === consistency.languages) + 1);
      expect(asked).toMatchObject([
        posting.meta.languagesAsked === null
          ? { text: fr.shell.words.unknown }
          : { items: [{ text: posting.meta.languagesAsked }] },
      ]);
    }
    expect(below(blocks, jobSheets.consistency.conclusion)).toEqual([{ kind: 'text', text: jobSheets.blank }]);
  });

  test('says where a posting asks for nothing', () => {
    const silent: MappedPosting = { ...first, requirements: [] };
    const { blocks } = consistencyNote(factsOf([silent, second]));
    expect(blocks).toContainEqual({ kind: 'text', text: fr.role.consistency.noRequirements });
    const part = below(blocks, factsOf([silent, second]).roles[0]?.name ?? '');
    expect(part.some((block) => block.kind === 'table')).toBe(true); // its duties, area by area, as on its page
    expect(quotes(part)).toEqual([]);
  });
});

test('a duty of which every label was rejected stands in the sheet and the description, to be completed', () => {
  const at = first.duties.findIndex((duty) => countedDuties(first, 'fr').includes(duty) && duty.labels.length > 0);
  const rejected: MappedPosting = {
    ...first,
    duties: first.duties.map((duty, i) =>
      i === at ? { ...duty, labels: duty.labels.map((label) => ({ ...label, review: 'rejected' as const })) } : duty,
    ),
  };
  const text = rejected.duties[at]?.text;
  const sheet = roleSheet({ posting: rejected, profile: profileOf(rejected), index }, fr, '12 mars 2026').blocks;
  const heading = sheet.findIndex((block) => block.kind === 'heading' && block.text === jobSheets.roleSheet.open);
  expect(sheet[heading + 1]).toMatchObject({ kind: 'list', items: [{ text }] });
  const description = harmonisedDescription(factsOf([rejected, second])).blocks;
  expect(quotes(below(description, jobSheets.harmonised.open)).map((quote) => quote.text)).toEqual([text]);
  const whole = harmonisedDescription(factsOf([first, second])).blocks;
  expect(JSON.stringify(whole)).not.toContain(jobSheets.harmonised.open);
});

describe('personal data of a posting', () => {
  const text = [
    'Conseiller technique en gouvernance',
    'Contact : Mme Aïssata KONÉ, aissata.kone@exemple.org, +223 66 77 88 99',
    'Responsabilités',
    '- Appuyer le district dans la planification annuelle avec M. Moussa Traoré (moussa.traore@exemple.org)',
    '- Organiser la cantine du personnel avec aissata.kone@exemple.org',
    'Qualifications',
    '- Licence en santé publique ; envoyer le diplôme à aissata.kone@exemple.org ou au +223 66 77 88 99',
  ].join('\n');
  const read = engine.mapPosting({ text, name: 'a.txt', format: 'txt', bytes: text.length });
  if (!read.ok) throw new TypeError('the posting cannot be read');
  const posting = read.value;
  const facts = factsOf([posting, first]);
  test.each([
    ['the role sheet', roleSheet({ posting, profile: profileOf(posting), index }, fr, '12 mars 2026')],
    ['the harmonised description', harmonisedDescription(facts)],
    ['the consistency note', consistencyNote(facts)],
    ['the comparison', comparisonReport(facts)],
  ])('is in none of its sentences: %s', (_, report) => {
    const said = JSON.stringify(report);
    expect(said).toContain('planification annuelle avec M. █');
    expect(said).not.toMatch(/traor|koné|kone|exemple\.org|66 77/i);
  });
});
