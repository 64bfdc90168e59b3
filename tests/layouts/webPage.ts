import type { Lang } from '../../src/engine/index.ts';
import { escapeXml, numberingOf } from './flatOdt.ts';
import type { ListItem, OutlineBlock, Style } from './outline.ts';

/** How a browser names the bullets of a list. */
function listStyle(bullet: string): string {
  const numbering = numberingOf(bullet);
  if (numbering === null) return `'${bullet}  '`;
  return { '1': 'decimal', a: 'lower-alpha', i: 'lower-roman' }[numbering.format] ?? 'decimal';
}

function list(items: readonly ListItem[], style: Style, isOuter = true): string {
  const bullet = isOuter ? style.bullet : style.innerBullet;
  const tag = numberingOf(bullet) === null ? 'ul' : 'ol';
  const entries = items.map(
    ({ text, items: inner }) =>
      `<li>${escapeXml(text)}${inner.length > 0 ? `\n${list(inner, style, false)}` : ''}</li>`,
  );
  return `<${tag} style="list-style-type: ${listStyle(bullet)}">\n${entries.join('\n')}\n</${tag}>`;
}

function row(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
}

function block(item: OutlineBlock, style: Style): string {
  switch (item.type) {
    case 'text':
      return `<p>${escapeXml(item.text)}</p>`;
    case 'list':
      if (style.bullet !== '') return list(item.items, style);
      return item.items
        .map(({ text, items }) => `<div>${escapeXml(text)}</div>${items.length > 0 ? list(items, style, false) : ''}`)
        .join('\n');
    case 'table':
      return `<table>${item.rows.map((cells, i) => row(cells, item.hasHead && i === 0 ? 'th' : 'td')).join('\n')}</table>`;
    default: {
      const tag = { title: 'h1', heading: 'h2', theme: 'h3' }[item.type];
      if (style.headingsAs === 'headings') return `<${tag}>${escapeXml(item.text)}</${tag}>`;
      return style.headingsAs === 'bold'
        ? `<p><strong>${escapeXml(item.text)}</strong></p>`
        : `<div>${escapeXml(item.text)}</div>`;
    }
  }
}

/** A page of a vacancy site around the posting: menu before it, other vacancies behind it. */
export function webPage(blocks: readonly OutlineBlock[], style: Style, lang: Lang, columns: 1 | 2): string {
  const title = blocks.find((item) => item.type === 'title')?.text ?? '';
  const css = `body { font: 10pt Liberation Sans, sans-serif } main { columns: ${columns}; column-gap: 9mm } td, th { border: 1px solid; padding: 2px 6px; text-align: left; vertical-align: top }`;
  const menu = lang === 'fr' ? ['Accueil', 'Offres', 'Connexion'] : ['Home', 'Vacancies', 'Sign in'];
  const nav = columns === 1 ? `<nav>${menu.map((entry) => `<a href="#">${entry}</a>`).join(' ')}</nav>` : '';
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${css}</style></head>
<body>
${nav}
<main>
${blocks.map((item) => block(item, style)).join('\n')}
</main>
</body>
</html>
`;
}
