import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/documents/html.ts';

test('keeps headings, paragraphs, nested lists and numbered lists', () => {
  const html = `<!doctype html><html><head><title>Site</title></head><body>
    <h1>Chargé de <em>projet</em></h1><p>Le titulaire&nbsp;:</p>
    <ul><li>Appuyer l&rsquo;audit<ul><li>des\n  comptes</li></ul></li><li><p>Suivre</p></li></ul>
    <ol><li>Un</li><li>Deux</li></ol>Fin<br>fin</body></html>`;
  expect(htmlToText(html).split('\n')).toEqual([
    '# Chargé de projet',
    '',
    'Le titulaire :',
    '',
    '• Appuyer l’audit',
    '  • des comptes',
    '',
    '• Suivre',
    '',
    '1. Un',
    '2. Deux',
    '',
    'Fin',
    'fin',
  ]);
});

test('marks a paragraph that is bold as a whole, as it stands for a heading', () => {
  expect(htmlToText('<p><b>Duties</b></p><p><b>Grade:</b> P4</p>')).toBe('**Duties**\n\nGrade: P4');
});

test.each(['script', 'style', 'template', 'nav', 'noscript'])('leaves <%s> out', (name) => {
  expect(htmlToText(`<p>a</p><${name}><p>b</p></${name}><p>c</p>`)).toBe('a\n\nc');
});

test('leaves out drawings and what the page hides', () => {
  expect(htmlToText('<svg><title>icon</title></svg>a<div hidden><br>b</div><input hidden>c')).toBe('a\nc');
});

describe('tables', () => {
  test('make one line of a row', () => {
    const html = `<table><tr><th>Grade</th><td>P4</td></tr><tr><td>Lieu :</td><td><b>Bamako</b></td></tr>
      <tr><td>1</td><td>Appuyer</td></tr><tr><td>Task</td><td>Share</td><td>30 %</td></tr></table>`;
    expect(htmlToText(html).split('\n')).toEqual(['Grade: P4', 'Lieu : Bamako', '1. Appuyer', 'Task | Share | 30 %']);
  });

  test('that lay a page out keep their blocks apart', () => {
    const html = '<table><tr><td><p>Menu</p></td><td><h2>Duties</h2><ul><li>a</li><li>b</li></ul></td></tr></table>';
    expect(htmlToText(html).split('\n').filter(Boolean)).toEqual(['Menu', '## Duties', '• a', '• b']);
  });

  test('in pieces lose no text', () => {
    expect(htmlToText('<td>a</td></tr><table><td>b<table><tr><td>c')).toMatch(/a[\s\S]*b[\s\S]*c/);
  });
});

test('keeps the lines of preformatted text', () => {
  expect(htmlToText('<pre>Duties\n- a\n- b</pre>')).toBe('Duties\n- a\n- b');
});

test('an empty heading or item leaves no mark on what follows', () => {
  expect(htmlToText('<h2></h2><p>a</p><ul><li></li></ul><p>b</p>').split('\n').filter(Boolean)).toEqual(['a', 'b']);
});

test('every word outside a tag is kept, in order, whatever the tags', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</ul>',
    '<td>',
    '<tr>',
    '</table>',
    '<b>',
    '</b>',
    '<h2>',
  );
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, word)), (parts) => {
      const words = parts.filter((part) => !part.startsWith('<'));
      expect(htmlToText(parts.join(' ')).match(/[a-z]+/g) ?? []).toEqual(words);
    }),
  );
});
