import type { Lang } from '../../src/engine/index.ts';
import type { ListItem, OutlineBlock, Style } from './outline.ts';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The numbering that a bullet such as `1.` or `a)` stands for, or `null` for a sign. */
export function numberingOf(bullet: string): { readonly format: string; readonly suffix: string } | null {
  const [, format, suffix] = /^([1ai])([.)])$/.exec(bullet) ?? [];
  return format === undefined || suffix === undefined ? null : { format, suffix };
}

function listLevel(bullet: string, level: number): string {
  const numbering = numberingOf(bullet);
  const indent = (0.6 * level).toFixed(1);
  const position = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${indent}cm" fo:text-indent="-0.6cm" fo:margin-left="${indent}cm"/></style:list-level-properties>`;
  if (numbering === null)
    return `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${escapeXml(bullet)}">${position}</text:list-level-style-bullet>`;
  return `<text:list-level-style-number text:level="${level}" style:num-format="${numbering.format}" style:num-suffix="${numbering.suffix}">${position}</text:list-level-style-number>`;
}

const paragraph = (style: string, text: string): string =>
  `<text:p text:style-name="${style}">${escapeXml(text)}</text:p>`;

function list(items: readonly ListItem[], isOuter: boolean): string {
  const entries = items.map(
    (item) =>
      `<text:list-item>${paragraph('Item', item.text)}${item.items.length > 0 ? list(item.items, false) : ''}</text:list-item>`,
  );
  return `<text:list${isOuter ? ' text:style-name="Bullets"' : ''}>${entries.join('')}</text:list>`;
}

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string">${paragraph('Cell', text)}</table:table-cell>`;

function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`);
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${body.join('')}</table:table>`;
}

function block(item: OutlineBlock, style: Style): string {
  switch (item.type) {
    case 'text':
      return paragraph('Body', item.text);
    case 'list':
      // A list without bullets is a paragraph an item; only its inner lists have any.
      if (style.bullet !== '') return list(item.items, true);
      return item.items
        .map(({ text, items }) => paragraph('Body', text) + (items.length > 0 ? list(items, true) : ''))
        .join('');
    case 'table':
      return table(item.rows);
    default: {
      if (style.headingsAs !== 'headings') return paragraph(style.headingsAs === 'bold' ? 'Strong' : 'Body', item.text);
      const level = { title: 1, heading: 2, theme: 3 }[item.type];
      return `<text:h text:style-name="Heading" text:outline-level="${level}">${escapeXml(item.text)}</text:h>`;
    }
  }
}

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** A document for LibreOffice Writer: small pages, a running head, page numbers, words cut at line ends. */
export function flatOdt(blocks: readonly OutlineBlock[], style: Style, lang: Lang): string {
  const title = blocks.find((item) => item.type === 'title')?.text ?? '';
  const country = lang === 'fr' ? 'FR' : 'GB';
  const page = lang === 'fr' ? ['Page ', ' sur '] : ['Page ', ' of '];
  const [first, second] = style.bullet === '' ? [style.innerBullet, '•'] : [style.bullet, style.innerBullet];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/><style:text-properties fo:language="${lang}" fo:country="${country}" fo:font-family="Liberation Serif" fo:font-size="11pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm" fo:text-align="justify"/></style:style>
<style:style style:name="Item" style:family="paragraph" style:parent-style-name="Body"/>
<style:style style:name="Cell" style:family="paragraph"/>
<style:style style:name="Strong" style:family="paragraph" style:parent-style-name="Body"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<text:list-style style:name="Bullets">${listLevel(first, 1)}${listLevel(second, 2)}</text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Small"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.6cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Small"><style:header>${paragraph('Cell', title)}</style:header><style:footer><text:p text:style-name="Cell">${page[0]}<text:page-number text:select-page="current">1</text:page-number>${page[1]}<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${blocks.map((item) => block(item, style)).join('\n')}
</office:text></office:body>
</office:document>
`;
}
