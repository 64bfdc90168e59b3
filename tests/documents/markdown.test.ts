import { expect, test } from 'vitest';
import { markdownToText } from '../../src/documents/markdown.ts';

test.each([
  ['headings stay', '## Tâches', '## Tâches'],
  ['bullets and numbers stay', '* a\n- b\n1. c', '* a\n- b\n1. c'],
  ['a bold line stays a heading', '**Duties:**', '**Duties:**'],
  ['emphasis goes', 'the **lead** of _two_ *teams* and `code`', 'the lead of two teams and code'],
  ['a name with underscores stays', 'hss_map_file and 2*3*4', 'hss_map_file and 2*3*4'],
  ['links leave their words, pictures nothing', 'see [the site](https://a.org) ![logo](a.png)', 'see the site '],
  ['quotations lose their mark', '> > quoted', 'quoted'],
  ['escapes are undone', '1\\. not a list \\*', '1. not a list *'],
  ['a fence goes, what it holds stays', '```\na **b**\n```', 'a **b**'],
  ['a table becomes lines', '| Grade | P4 |\n|:--|--:|\n| a | b | c |', 'Grade: P4\na | b | c'],
])('%s', (_, markdown, text) => {
  expect(markdownToText(markdown)).toBe(text);
});

// A cost that grew with the square would run into the tests' time limit.
test.each(['[', '[a](', '<http:', '*a', '|-', '> ', '_'])('a megabyte of %o is read', (piece) => {
  const text = markdownToText(piece.repeat(1_000_000 / piece.length) + 'x');
  expect(text.endsWith('x')).toBe(true);
});
