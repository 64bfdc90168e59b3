/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can use nothing from outside it */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { fr } from '../../src/i18n/fr.ts';
import { findBrowser } from './findBrowser.mjs';

/** How often the browser is killed: `HSS_KILLS=200` for a long run. */
const KILL_COUNT = Number(process.env['HSS_KILLS'] ?? 5);
/** Each is killed within this time after the first change that is said to be kept: enough for a few more on a slow machine. */
const LIFE_MS = 3000;
/** One in so many is killed before it says anything. */
const KILLED_AT_ONCE = 5;
/** After so many a new profile is begun, so that all start with as little to read. */
const KILLS_PER_PROFILE = 20;
const { importing, library, work } = fr;

const DUTIES = [
  'Analyser les dépenses de santé et préparer la revue budgétaire annuelle.',
  'Appuyer les districts dans la planification des services de santé.',
  'Diriger le suivi du plan national de santé.',
];

/** The same moments in every run, spread over the time (Knuth’s multiplicative hash). */
const momentOf = (kill: number): number => (((kill + 1) * 2_654_435_761) % 2 ** 32) * (LIFE_MS / 2 ** 32);

/** Chromium in a process of its own, which can be killed as a power cut does. */
async function launch(profile: string): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child: ChildProcess = spawn(findBrowser() ?? '', args, { detached: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await expect(() => expect(existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')).toBe(true)).toPass();
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    kill: async () => {
      // The whole group: browser, renderers, storage.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

/** What is on the device, read beside the app: the numbers of the postings, and the pieces that are missing or not whole. */
interface OnDisk {
  readonly imports: readonly number[];
  readonly postings: readonly number[];
  /** The number in a title that was given to a role; 0 for none. */
  readonly title: number;
  readonly torn: readonly string[];
}

function readDisk(page: Page): Promise<OnDisk> {
  return page.evaluate(async (dutyCount) => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    interface Kept {
      readonly mapped: { readonly text: string; readonly duties: readonly unknown[] };
    }
    interface Library {
      readonly titles: Readonly<Record<string, string>>;
    }
    const database = await answer(indexedDB.open('hss'));
    const transaction = database.transaction(['manifests', 'revisions']);
    const now = (await answer(transaction.objectStore('manifests').get('now'))) as
      { readonly revisions: readonly (readonly [string, number])[] } | undefined;
    const imports: number[] = [];
    const postings: number[] = [];
    const torn: string[] = [];
    let title = 0;
    for (const [name, revision] of now?.revisions ?? []) {
      const value: unknown = await answer(transaction.objectStore('revisions').get(revision));
      if (value === undefined) torn.push(name);
      const [kind] = name.split('/');
      if (name === 'library')
        title = Math.max(0, ...Object.values((value as Library).titles).map((text) => Number(/\d+/.exec(text)?.[0])));
      if (value === undefined || (kind !== 'import' && kind !== 'posting')) continue;
      const { mapped } = kind === 'import' ? (value as { readonly kept: Kept }).kept : (value as Kept);
      if (mapped.duties.length !== dutyCount) torn.push(name);
      (kind === 'import' ? imports : postings).push(Number(/poste numéro (\d+)/.exec(mapped.text)?.[1]));
    }
    database.close();
    return { imports, postings, title, torn };
  }, DUTIES.length);
}

interface Work {
  /** The first free number. */
  readonly from: number;
  readonly kind: 'importing' | 'renaming';
}

/**
 * Works without end as fast as the app allows, by its own controls, and calls `acknowledge` once the page says that all so
 * far is kept. Either pastes numbered postings, ticks and unticks them, and adds every second lot to the library; or names
 * a role, with numbers that only rise.
 */
function workOn(page: Page, given: Work): Promise<void> {
  const labels = { paste: importing.paste.label, read: importing.paste.read, menu: library.actions.of('').slice(0, 6) };
  return page.evaluate(
    async ([{ from, kind }, duties, { paste, read, menu }]) => {
      const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
        for (;;) {
          const found = find();
          if (found) return found;
          await new Promise((resolve) => {
            setTimeout(resolve, 2);
          });
        }
      };
      const all = <Name extends keyof HTMLElementTagNameMap>(name: Name) => [...document.querySelectorAll(name)];
      const button = (text: RegExp) =>
        all('button').find(
          (one) => !one.disabled && text.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
        );
      const isKept = (): boolean => document.querySelector('[data-keeping="kept"]') !== null;
      // Given to the page by the test.
      const { acknowledge } = globalThis as unknown as {
        acknowledge: (number: number, where: 'imports' | 'postings' | 'title') => Promise<void>;
      };
      const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      for (let number = from; ; number++) {
        if (kind === 'importing') break;
        (await until(() => button(new RegExp(menu)))).click();
        const form = await until(() => document.querySelector<HTMLFormElement>('dialog form'));
        type(await until(() => form.querySelector<HTMLInputElement>('[name=title]')), `Intitulé ${number}`);
        form.requestSubmit();
        await until(() => !document.querySelector('dialog'));
        await until(isKept);
        void acknowledge(number, 'title');
      }
      const box = await until(() =>
        all('label')
          .find((one) => one.textContent?.includes(paste))
          ?.querySelector('textarea'),
      );
      for (let number = from; ; number++) {
        const title = `Chargé de santé, poste numéro ${number}`;
        type(box, `${title}\n\nTâches\n${duties.map((duty) => `- ${duty}`).join('\n')}\n`);
        (await until(() => button(new RegExp(`^${read}$`)))).click();
        const row = await until(() => all('tr').find((one) => one.textContent?.includes(title)));
        await until(isKept);
        void acknowledge(number, 'imports');
        for (let tick = 0; tick < 6; tick++) row.querySelector('input')?.click();
        await until(isKept);
        if (number % 2 !== 0) continue;
        // A row that was cut off between two ticks is added too.
        for (const tick of document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]'))
          if (!tick.checked) tick.click();
        (await until(() => button(/^Ajouter \d/))).click();
        await until(() => !all('tr').some((one) => one.textContent?.includes(title)));
        await until(isKept);
        void acknowledge(number, 'postings');
      }
    },
    [given, DUTIES, labels] as const,
  );
}

test(`killed ${KILL_COUNT} times while one works: it opens each time, with every change that was said to be kept`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILL_COUNT * 30_000);
  let profile = '';
  let number = 1;
  let title = 0;
  let changeCount = 0;
  /** Where each posting was said to be kept. */
  let kept = new Map<number, 'imports' | 'postings'>();
  try {
    for (let kill = 0; kill <= KILL_COUNT; kill++) {
      if (kill % KILLS_PER_PROFILE === 0 && kill < KILL_COUNT) {
        if (profile !== '') rmSync(profile, { recursive: true, force: true });
        profile = mkdtempSync(join(tmpdir(), 'hss-killed-'));
        kept = new Map();
        title = 0;
      }
      const { page, kill: cutOff } = await launch(profile);
      try {
        await page.exposeFunction('acknowledge', (its: number, where: 'imports' | 'postings' | 'title') => {
          changeCount++;
          if (where === 'title') title = its;
          else kept.set(its, where);
          // All that was in the table was added at once.
          if (where === 'postings') for (const one of kept.keys()) kept.set(one, 'postings');
        });
        const kind = kill % 2 === 0 ? 'importing' : 'renaming';
        await page.goto(`${baseURL}#/${kind === 'importing' ? 'import' : 'roles'}`);
        const name = kind === 'importing' ? importing.title : library.title;
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
        await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
        await expect(page.getByText(work.lost(1).replace(/^1./, ''))).toHaveCount(0);
        const disk = await readDisk(page);
        expect(disk.torn, `after kill ${kill}`).toEqual([]);
        const added = new Set(disk.postings);
        const waiting = new Set(disk.imports);
        expect(
          [...added].filter((one) => waiting.has(one)),
          `in both places after kill ${kill}`,
        ).toEqual([]);
        const lost = [...kept]
          .filter(([one, where]) => !added.has(one) && !(where === 'imports' && waiting.has(one)))
          .map(
            ([one, where]) =>
              `${one}, said to be in ${where}, ${waiting.has(one) ? 'is among the imports' : 'is nowhere'}`,
          );
        expect(lost, `lost after kill ${kill}`).toEqual([]);
        expect(disk.title, `title after kill ${kill}`).toBeGreaterThanOrEqual(title);
        title = disk.title;
        number = Math.max(number, ...added, ...waiting) + 1;
        if (kill === KILL_COUNT) break;
        const ends = workOn(page, { kind, from: kind === 'importing' ? number : title + 1 }).catch(() => undefined); // it is cut off, whatever it says
        const before = changeCount;
        if (kill % KILLED_AT_ONCE > 0) await expect(() => expect(changeCount).toBeGreaterThan(before)).toPass();
        await page.waitForTimeout(momentOf(kill));
        await cutOff();
        await ends;
      } finally {
        await cutOff().catch(() => undefined); // killed already, unless something failed
      }
    }
    expect(changeCount).toBeGreaterThan(0);
    console.log(`${KILL_COUNT} kills, ${changeCount} changes said to be kept, all of them there`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Makes of the browser's database what a power cut can make of it: a record in the midst of its log is not whole. */
function damageLog(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const [database = ''] = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
  const [log = ''] = readdirSync(join(folder, database)).filter((name) => name.endsWith('.log'));
  const bytes = readFileSync(join(folder, database, log));
  const middle = Math.floor(bytes.length / 2);
  writeFileSync(join(folder, database, log), bytes.fill(0xff, middle, middle + 32));
}

test('the browser throws its database away after a power cut: all that was said to be kept is there', async ({
  baseURL,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'hss-damaged-'));
  const said: number[] = [];
  let isUp: (() => Promise<void>) | null = null;
  try {
    const { page, kill } = await launch(profile);
    isUp = kill;
    await page.exposeFunction('acknowledge', (number: number, where: string) => {
      if (where === 'postings') said.push(number);
    });
    await page.goto(`${baseURL}#/import`);
    await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
    const ends = workOn(page, { kind: 'importing', from: 1 }).catch(() => undefined); // it is cut off, whatever it says
    await expect(() => expect(said.length).toBeGreaterThan(2)).toPass();
    await kill();
    await ends;
    damageLog(profile);
    const again = await launch(profile);
    isUp = again.kill;
    await again.page.goto(`${baseURL}#/roles`);
    await expect(again.page.locator('[data-keeping="kept"]')).toBeVisible();
    const last = Math.max(...said);
    await expect(again.page.getByText(`Chargé de santé, poste numéro ${last}`).first()).toBeVisible();
    const { postings, torn } = await readDisk(again.page);
    expect(torn).toEqual([]);
    expect(Math.max(...postings)).toBeGreaterThanOrEqual(last);
  } finally {
    await isUp?.().catch(() => undefined); // killed already
    rmSync(profile, { recursive: true, force: true });
  }
});
