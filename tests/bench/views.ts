import type { Browser, Page } from '@playwright/test';
import { giveRoles } from '../browser/givenRoles.ts';
import { withBrowser, withBuiltApp } from './builtApp.ts';

export interface ViewFigures {
  readonly view: string;
  readonly roles: number;
  /** From the moment the page has the roles to the first frame that shows some. */
  readonly firstViewMs: number;
  /** Longest piece of work of the page's main thread while scrolling, by the clock: no frame can come sooner. */
  readonly longestFrameMs: number;
  /** The same in time of the processor: what is left of it on a machine with nothing else to do. */
  readonly longestWorkMs: number;
  /** Pieces of work above the aim of 50 ms, while scrolling. */
  readonly slowFrames: number;
  readonly framesDrawn: number;
}

const ROLE_COUNT = 2000;
const VIEWS = { table: '/roles', matrix: '/roles?view=matrix', cards: '/roles' } as const;
const AIM_MS = 50;
/** About what a quick hand on the wheel does. */
const SCROLL = { distance: 30_000, pixelsPerSecond: 6000 };

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The pieces of work on the page's main thread: the busiest renderer's, as each page has one. */
function mainThreadTasks(events: readonly TraceEvent[]): TraceEvent[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasksOf = ({ pid, tid }: TraceEvent): TraceEvent[] =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.ph === 'X');
  return mains.map(tasksOf).sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Notes the first frame that shows a row, as the performance mark "shown". */
async function markFirstRow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-index]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

async function measureView(browser: Browser, base: string, view: keyof typeof VIEWS): Promise<ViewFigures> {
  const viewport = view === 'cards' ? { width: 360, height: 740 } : { width: 1366, height: 768 };
  const page = await browser.newPage({ viewport });
  await giveRoles(page, ROLE_COUNT);
  await markFirstRow(page);
  await page.goto(`${base}#${VIEWS[view]}`);
  const shown = await page.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
  const given = await page.evaluate(() => performance.getEntriesByName('roles')[0]?.startTime ?? NaN);
  await page.waitForTimeout(1000); // what the page still fetches is not part of scrolling
  const session = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  await session.send('Input.synthesizeScrollGesture', {
    x: viewport.width / 2,
    y: viewport.height / 2,
    yDistance: -SCROLL.distance,
    speed: SCROLL.pixelsPerSecond,
    gestureSourceType: 'mouse',
  });
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const events = trace.traceEvents;
  const scrolled = await page.evaluate(() => window.scrollY);
  if (scrolled < SCROLL.distance / 2) throw new RangeError(`the page did not scroll: ${scrolled}`);
  const tasks = mainThreadTasks(events);
  return {
    view,
    roles: ROLE_COUNT,
    firstViewMs: Number(await shown.jsonValue()) - given,
    longestFrameMs: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    longestWorkMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    slowFrames: tasks.filter(({ dur = 0 }) => dur / 1000 > AIM_MS).length,
    framesDrawn: events.filter(({ name }) => name === 'Commit').length,
  };
}

/** Opens the built app with a large library in a real browser, and scrolls it. */
export const measureViews = (): Promise<ViewFigures[]> =>
  withBuiltApp(async (base) => {
    const figures: ViewFigures[] = [];
    // One after the other: each alone on the machine.
    for (const view of ['table', 'matrix', 'cards'] as const)
      figures.push(await withBrowser((browser) => measureView(browser, base, view)));
    return figures;
  });
