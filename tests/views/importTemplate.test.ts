import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/readDocument.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { TEMPLATE_FORMATS, templateFile } from '../../src/views/import/templateFile.ts';

describe.each(Object.entries({ fr, en } as const))('the table to fill in (%s)', (lang, { importing }) => {
  test.each(TEMPLATE_FORMATS)('as %s is read back: every column is known, its row is a posting', async (format) => {
    const file = await templateFile(format, importing, lang === 'fr' ? 'fr' : 'en');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await readDocument(bytes, importing.template.name(format));
    expect(outcome.notes).toEqual([]);
    const { row } = importing.template;
    const [posting] = outcome.ok ? outcome.value : [];
    expect(posting?.title).toBe(row.title);
    expect(posting?.meta).toMatchObject({
      organization: row.organization,
      country: row.country,
      location: row.location,
      closing: row.closing,
    });
    expect(posting?.text).toContain(row.duties);
    expect(posting?.text).toContain(row.requirements);
  });
});
