import type { Lang } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

export const TEMPLATE_FORMATS = ['xlsx', 'csv'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** Of the columns with whole texts, and of the others; characters. */
const WIDTHS = { long: 48, short: 20 } as const;
const LONG: ReadonlySet<string> = new Set(['body', 'duties', 'requirements']);

/** A table to be filled in: the heads that are known, and one row that shows how. */
export async function templateFile(
  format: TemplateFormat,
  { checking, template }: Pick<Messages['importing'], 'checking' | 'template'>,
  lang: Lang,
): Promise<Blob> {
  const example = new Map(Object.entries(template.row));
  const roles = Object.entries(checking.roles);
  const form = {
    name: template.sheet,
    columns: roles.map(([role, head]) => ({
      head,
      width: LONG.has(role) ? WIDTHS.long : WIDTHS.short,
      kind: 'text' as const,
    })),
    rows: [{ cells: roles.map(([role]) => example.get(role) ?? null) }],
  };
  if (format === 'xlsx') return (await import('../../exports/spreadsheet.ts')).writeForm(form);
  return new Blob([(await import('../../exports/csv.ts')).writeCsv(form, lang)], { type: 'text/csv' });
}
