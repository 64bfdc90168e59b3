// Lays every base posting out with real programs and stores what they give in tests/fixtures/layouts/.
// Needs LibreOffice Writer with French and English hyphenation, pdftotext and Chromium; on Debian:
//   apt-get install libreoffice-writer hyphen-fr hyphen-en-us poppler-utils chromium
// Run: npx tsx tests/layouts/generate.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { WINDOWS_1252 } from '../../src/engine/index.ts';
import { findBrowser } from '../browser/findBrowser.mjs';
import { flatOdt } from './flatOdt.ts';
import type { LayoutName } from './layouts.ts';
import { extensionOf, LAYOUT_NAMES } from './layouts.ts';
import type { Style } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { BasePosting } from './posting.ts';
import { basePostings } from './posting.ts';
import { styleOf } from './styles.ts';
import { webPage } from './webPage.ts';

const TARGET = join(import.meta.dirname, '../fixtures/layouts');
const work = mkdtempSync(join(tmpdir(), 'layouts-'));

/** Opens the files in Writer and saves each in another format, in the same folder. */
function convert(files: readonly string[], format: string): void {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', work, ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const pdfText = (file: string, ...options: string[]): string =>
  execFileSync('pdftotext', [...options, join(work, file), '-'], { encoding: 'utf8' });

/** UTF-8 text as a program shows it that takes every byte for a character. */
const misread = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

async function print(page: Page, file: string): Promise<string> {
  await page.pdf({
    path: join(work, file),
    format: 'A5',
    displayHeaderFooter: true,
    margin: { top: '16mm', bottom: '16mm', left: '10mm', right: '10mm' },
  });
  return file;
}

function save(name: string, layout: LayoutName, text: string): void {
  mkdirSync(join(TARGET, name), { recursive: true });
  writeFileSync(join(TARGET, name, `${layout}.${extensionOf(layout)}`), text);
}

interface Job {
  readonly name: string;
  readonly posting: BasePosting;
  readonly style: (layout: LayoutName) => Style;
}

const jobs = Array.from(basePostings, ([name, posting], i): Job => ({
  name,
  posting,
  style: (layout) => styleOf(i, LAYOUT_NAMES.indexOf(layout)),
}));

/** Writes what Writer opens. */
function writeDocument(job: Job, layout: LayoutName): string {
  const style = job.style(layout);
  const file = join(work, `${job.name}.${layout}.fodt`);
  writeFileSync(file, flatOdt(outlineOf(job.posting, style), style, job.posting.lang));
  return file;
}

/** What Writer gives: one document a posting and layout, all converted in one go. */
function writeWithWriter(): void {
  convert(
    jobs.flatMap((job) => [writeDocument(job, 'pdf-copy'), writeDocument(job, 'pdf-layout')]),
    'pdf',
  );
  const inWord = (['word-text', 'word-html', 'latin-1'] as const).map((layout) => {
    convert(
      jobs.map((job) => writeDocument(job, layout)),
      'docx',
    );
    return jobs.map((job) => join(work, `${job.name}.${layout}.docx`));
  });
  const [texts = [], pages = [], misreadTexts = []] = inWord;
  convert([...texts, ...misreadTexts], 'txt:Text (encoded):UTF8');
  convert(pages, 'html');
  for (const { name } of jobs) {
    const saved = (layout: LayoutName, ending: string): string =>
      readFileSync(join(work, `${name}.${layout}.${ending}`), 'utf8');
    save(name, 'pdf-copy', pdfText(`${name}.pdf-copy.pdf`));
    save(name, 'pdf-layout', pdfText(`${name}.pdf-layout.pdf`, '-layout'));
    save(name, 'word-text', saved('word-text', 'txt'));
    save(name, 'word-html', saved('word-html', 'html'));
    save(name, 'latin-1', misread(saved('latin-1', 'txt')));
  }
}

/** What Chromium gives. */
async function writeWithBrowser(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium, Chrome or Edge found');
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const job of jobs) {
    const show = async (layout: LayoutName, columns: 1 | 2 = 1): Promise<string> => {
      const style = job.style(layout);
      const html = webPage(outlineOf(job.posting, style), style, job.posting.lang, columns);
      await page.setContent(html);
      return html;
    };
    save(job.name, 'web-page', await show('web-page'));
    await show('browser-print');
    save(job.name, 'browser-print', pdfText(await print(page, `${job.name}.print.pdf`)));
    await show('pdf-columns', 2);
    save(job.name, 'pdf-columns', pdfText(await print(page, `${job.name}.columns.pdf`), '-layout'));
    await show('web-copy');
    save(
      job.name,
      'web-copy',
      await page.evaluate(() => {
        const selection = globalThis.getSelection();
        selection?.selectAllChildren(document.body);
        return selection?.toString() ?? '';
      }),
    );
  }
  await browser.close();
}

rmSync(TARGET, { recursive: true, force: true });
writeWithWriter();
void writeWithBrowser().finally(() => rmSync(work, { recursive: true }));
