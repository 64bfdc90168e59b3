// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { readFramework } from '../../src/documents/frameworks/readFramework.ts';
import { createEngine, type OwnFramework, withOwnFramework } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { templateFile } from '../../src/views/framework/templateFile.ts';
import { renderRoute, working } from './renderRoute.tsx';

const { data, seeds } = loadCatalogue();

/** A file as a browser gives it. */
function fileOf(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}
const choose = async (file: File): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Open a file', { selector: 'input' }), { target: { files: [file] } });
};

async function read(table: string): Promise<OwnFramework> {
  const outcome = await readFramework(new TextEncoder().encode(table), 'x.csv', data);
  if (!outcome.ok) throw new TypeError('not read');
  return outcome.value;
}

beforeEach(() => replaceWork(NO_WORK));
afterEach(cleanup);

describe('a framework of one’s own', () => {
  test('is shown with what is wrong in it, used when agreed to, and kept with the work', async () => {
    const asked = vi.spyOn(working, 'useFramework');
    renderRoute('/framework');
    await choose(fileOf('area,competency,terms\nWater,Wells,borehole; hand pump\n,Lost,\n', 'water.csv'));
    expect(await screen.findByText(/1 area, 1 competency/)).toBeDefined();
    expect(screen.getByText(/area missing/).textContent).toMatch(/^3 /);
    expect(within(screen.getByRole('table')).getByText('Wells')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Use this framework' }));
    await screen.findByRole('heading', { name: 'What changed' });
    expect(asked).toHaveBeenCalled();
    expect(useWork.getState().framework?.framework.areas[0]?.label.en).toBe('Water');
    expect(screen.getByRole('button', { name: /Back to the app/ })).toBeDefined();
    undo();
    expect(useWork.getState().framework).toBeNull();
  });

  test.each(['fr', 'en'] as const)('the template in %s holds both languages and gives the same again', async (lang) => {
    const csv = [
      'area,area en,label fr,label en,definition fr,definition en,terms fr,terms en',
      'Eau,Water,Forages,Wells,Creuser,To dig,puits; pompe,borehole',
    ].join('\n');
    const own = await read(csv);
    const template = templateFile(own.framework, own, { fr, en }[lang].framework, lang);
    const again = await read(await template.text());
    expect(again).toEqual(own);
    expect(again.lexicon.fr.map(({ term }) => term)).toEqual(['Forages', 'puits', 'pompe']);
    expect(again.lexicon.en.map(({ term }) => term)).toEqual(['Wells', 'borehole']);
  });

  test.each(['/area/water', '/competency/water.wells'])(
    'on %s what nobody wrote is left out, no dash',
    async (route) => {
      const own = await read('code,area,competency,terms\nwater.wells,Water,Wells,borehole\n');
      renderRoute(route, { store: { framework: own.framework, doubt: null, postings: [] } });
      await screen.findByRole('heading', { level: 1, name: /Water|Wells/ });
      expect(screen.queryByText('—')).toBeNull();
      expect(screen.queryByText(/^(Not included|Scope|Does not include)/)).toBeNull();
    },
  );

  test('a file that is none is refused with a sentence', async () => {
    renderRoute('/framework');
    await choose(fileOf('{"a": 1}', 'a.json'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not a framework in a known format/);
  });
});

describe.each([3, 12])('a framework of %i areas', (count) => {
  test.each([
    '/',
    '/roles',
    '/roles?view=matrix',
    '/role/0',
    '/role/0?tab=competencies',
    '/role/0?tab=balance',
    '/compare?roles=0,1',
  ])('is followed on %s', async (route) => {
    const words = [
      'health',
      'données',
      'formation',
      'plan',
      'data',
      'system',
      'district',
      'report',
      'santé',
      'budget',
      'team',
      'ASACO',
    ];
    const rows = words.slice(0, count).map((word, i) => `Field ${i + 1},Skill ${i + 1},${word}`);
    const own = await read(['area,competency,terms', ...rows].join('\n'));
    const engine = createEngine(withOwnFramework(data, own));
    const postings = seeds.flatMap((seed) => {
      const mapped = engine.mapPosting(seed);
      return mapped.ok ? [mapped.value] : [];
    });
    const address = route.replace(/(?<=[/=,])[01]\b/g, (n) => postings[Number(n)]?.id ?? '');
    const { container } = renderRoute(address, {
      store: { framework: own.framework, doubt: null, postings },
    });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/Something went wrong/)).toBeNull();
    expect(container.textContent).toMatch(/Field|Skill/);
  });
});
