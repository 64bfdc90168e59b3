import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  createEngine,
  decided,
  decisionOn,
  decodeGoldDuty,
  decodeWork,
  encodeWork,
  keepPosting,
  type KeptPosting,
  type SavedWork,
} from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { savedWorkOf } from '../../src/state/savedWork.ts';
import { NO_WORK } from '../../src/state/work.ts';
import { choose, download } from './files.ts';
import { expect, open, test } from './pages.ts';

const { data, seeds } = loadCatalogue();
const competencies = data.framework.areas.flatMap((area) => area.competencies.map(({ id }) => id));
const [level] = data.framework.involvement;
const AT = '2026-03-12T08:00:00.000Z';
const DUTY_COUNT = 6;

/** The first duties of a posting, each given a competency and the same level by a reader. */
function readBy(kept: KeptPosting, by: string, competencyOf: (duty: number) => number): KeptPosting {
  return kept.mapped.duties.slice(0, DUTY_COUNT).reduce((read, duty, i) => {
    const competency = competencies[competencyOf(i)];
    if (!competency) throw new RangeError(`no competency ${competencyOf(i)}`);
    const stamp = (kind: string) => ({ id: `${by}-${i}-${kind}`, by, at: AT, why: null });
    const outside = decisionOn(kept, duty, { kind: 'outside' }, stamp('outside'));
    const words: [number, number] = [0, duty.text.length];
    const added = decisionOn(kept, duty, { kind: 'add', competency, words }, stamp('add'));
    const leveled = decisionOn(kept, duty, { kind: 'level', involvement: level?.id ?? null }, stamp('level'));
    return decided(read, outside, added, leveled);
  }, kept);
}

const engine = createEngine(data);
const [seed] = seeds;
const outcome = seed ? engine.mapPosting(seed) : null;
if (!outcome?.ok) throw new TypeError('the seed cannot be read');
const kept = keepPosting(outcome.value, AT);
const first = encodeWork(
  savedWorkOf(
    { ...NO_WORK, postings: { [kept.mapped.id]: readBy(kept, 'AB', (i) => i) }, changedAt: AT },
    data.framework,
    'AB',
  ),
);

const decode = (text: string): SavedWork => {
  const read = decodeWork(text);
  if (!read.ok) throw new TypeError('not a file of work');
  return read.value;
};

for (const [lang, words] of Object.entries({ fr, en } as const)) {
  const { workspace, work } = words;
  const { reading } = workspace;

  test(`${lang}: a blind copy is read by a second reader and taken in; differences are settled and saved`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await open(page, '/workspace', { lang: lang === 'fr' ? 'fr' : 'en' });
    await choose(page, workspace.file.open, { text: first });
    await page.getByRole('button', { name: workspace.opening.accept }).click();
    await page.getByRole('link', { name: reading.toPage }).click();
    const blind = await download(page, reading.handOut);
    expect(decode(blind).postings.flatMap(({ decisions }) => decisions)).toEqual([]);

    // The second reader's own computer.
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await open(other, '/workspace', { lang: lang === 'fr' ? 'fr' : 'en' });
    await choose(other, workspace.file.open, { text: blind });
    await expect(other.getByText(workspace.opening.blind)).toBeVisible();
    await other.getByRole('button', { name: workspace.opening.accept }).click();
    await other.getByRole('link', { name: reading.toPage }).click();
    await expect(other.getByText(reading.blindTitle)).toBeVisible();
    await other.getByRole('link', { name: kept.mapped.meta.title ?? '' }).click();
    await expect(other.locator('[data-duty]').first()).toBeVisible();
    await expect(other.locator('[data-duty] mark')).toHaveCount(0);
    await expect(other.getByText(words.role.finding.unread(kept.mapped.duties.length))).toBeVisible();
    await expect(other.locator('[data-duty]', { hasText: words.shell.words.outside })).toHaveCount(0);
    await context.close();

    // Reads as the first did, but for two duties.
    const copy = decode(blind);
    const [blindPosting] = copy.postings;
    if (!blindPosting) throw new TypeError('no posting');
    const returned = encodeWork({
      ...copy,
      initials: 'CD',
      postings: [readBy(blindPosting, 'CD', (i) => (i < 2 ? i + 20 : i))],
    });
    await choose(page, reading.takeInFile, { text: returned });
    await expect(page.getByText(reading.counts(DUTY_COUNT, 0, 0))).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(reading.primary) })).toContainText(
      reading.ofCount(DUTY_COUNT - 2, DUTY_COUNT),
    );
    await expect(page.getByText(reading.open(2, 2))).toBeVisible();
    await page.getByRole('button', { name: reading.takeSecond }).first().click();
    await expect(page.getByText(reading.open(1, 2))).toBeVisible();
    await page.getByRole('button', { name: reading.chooseOtherwise }).last().click();
    await page.getByRole('combobox', { name: reading.competency }).selectOption(competencies[30] ?? '');
    await page.getByRole('button', { name: reading.settleOtherwise }).click();
    await expect(page.getByText(reading.open(0, 2))).toBeVisible();
    await page.getByRole('button', { name: work.dismiss }).click();

    const gold = (await download(page, reading.saveGold)).trimEnd().split('\n');
    const duties = gold.map((line, i) => decodeGoldDuty(JSON.parse(line), data.framework, `line ${i + 1}`));
    expect(duties.map(({ primary }) => primary)).toEqual([20, 30, 2, 3, 4, 5].map((i) => competencies[i]));
    await page.reload();
    await expect(page.getByText(reading.open(0, 2))).toBeVisible();
  });
}
