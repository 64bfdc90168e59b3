import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  createEngine,
  decided,
  decisionOn,
  decodeWork,
  encodeWork,
  keepPosting,
  type KeptPosting,
  type MappedPosting,
  type OwnTerm,
  type RoleId,
  type Zone,
} from '../../src/engine/index.ts';
import { addImports, setImportZones, tickImports, useImporting } from '../../src/state/importing.ts';
import { useKeeping } from '../../src/state/keeping.ts';
import { renameRole, tagRole } from '../../src/state/library.ts';
import { piecesOf, workOf } from '../../src/state/pieces.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import { APP_VERSION, savedWorkOf, workFrom } from '../../src/state/savedWork.ts';
import {
  beginTyping,
  changeImports,
  changeWork,
  endTyping,
  exchangeWork,
  isInFile,
  NO_WORK,
  redo,
  replaceWork,
  setInFile,
  undo,
  useHistory,
  useWork,
  type Work,
} from '../../src/state/work.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);
const kept: readonly KeptPosting[] = seeds.map((seed) => {
  const outcome = engine.mapPosting(seed);
  if (!outcome.ok) throw new TypeError(`a seed cannot be read: ${seed.name}`);
  return keepPosting(outcome.value, '2026-03-12T08:00:00.000Z');
});
const [first, second] = kept as [KeptPosting, KeptPosting]; // there are two seeds
const role = first.mapped.id;
const [competency] = data.framework.areas.flatMap((area) => area.competencies.map(({ id }) => id));
const term = { term: 'budget vert', lang: 'fr', competency, says: 'for', weight: 0.5 } as OwnTerm;

const full: Work = {
  ...NO_WORK,
  postings: { [role]: first },
  imports: { '1': { document: '1', name: 'a.txt', kept: second, notes: [], isTicked: true } },
  library: { ...NO_WORK.library, titles: { [role]: 'Administrateur' }, hidden: ['gone' as RoleId] },
  terms: [term],
  readings: [{ id: 'r', by: 'AB', at: '2026-03-12T08:00:00.000Z', postings: [], settled: [] }],
  changedAt: '2026-03-12T08:00:00.000Z',
  inFile: '2026-03-11T08:00:00.000Z',
};

beforeEach(() => {
  replaceWork(NO_WORK);
  useKeeping.setState({ status: 'kept' });
});

describe('pieces', () => {
  test('make the same work again, and hold what this version cannot read', () => {
    const pieces = new Map([...piecesOf(full), ['curricula/1', { later: true }]]);
    const again = workOf(pieces);
    expect(again).toEqual({ ...full, unread: { 'curricula/1': { later: true } } });
    expect([...piecesOf(again).keys()].sort()).toEqual([...pieces.keys()].sort());
  });

  test('are the same as before where nothing of them has changed: only the rest is written', () => {
    replaceWork(full);
    const before = piecesOf(useWork.getState());
    renameRole(role, 'Administratrice', '');
    const changed = [...piecesOf(useWork.getState())].filter(([name, piece]) => before.get(name) !== piece);
    expect(changed.map(([name]) => name).sort()).toEqual(['changedAt', 'library']);
  });

  test('nothing kept, and pieces that nobody can read, make no work', () => {
    expect(workOf(new Map())).toEqual(NO_WORK);
    const broken = new Map<string, unknown>([
      ['library', 3],
      ['terms', 'x'],
      ['readings', null],
      ['changedAt', 1],
      ['inFile', {}],
      ['isBlind', 'no'],
    ]);
    expect(workOf(broken)).toEqual(NO_WORK);
  });
});

const shown = () => {
  const { postings, imports, library } = useWork.getState();
  return { postings, imports, titles: library.titles, tags: library.tags };
};

describe('steps', () => {
  test('of every kind are taken back one by one, and done again', () => {
    const states = [useWork.getState()];
    const step = (change: () => void): void => {
      change();
      states.push(useWork.getState());
    };
    step(() => changeWork({ kind: 'imported', count: 1, title: '' }, (work) => ({ ...work, postings: full.postings })));
    step(() => renameRole(role, 'Chargé', ''));
    step(() => tagRole(role, ['a'], ''));
    const [duty] = first.mapped.duties;
    if (!duty || !competency) throw new TypeError('the seed has no duty');
    const stamp = { id: 'd', by: 'AB', at: '2026-03-12T08:00:00.000Z', why: null };
    const rejected = decided(first, decisionOn(first, duty, { kind: 'reject', competency }, stamp));
    step(() =>
      changeWork({ kind: 'decided', count: 1, title: '' }, (work) => ({ ...work, postings: { [role]: rejected } })),
    );
    step(() => changeWork({ kind: 'termAdded', count: 1, title: '' }, (work) => ({ ...work, terms: [term] })));
    step(() => exchangeWork({ kind: 'opened', count: 1, title: '' }, { ...full, inFile: '' }));
    for (const state of [...states].reverse().slice(1)) {
      undo();
      expect(useWork.getState()).toEqual(state);
    }
    for (const state of states.slice(1)) {
      redo();
      expect(useWork.getState()).toEqual(state);
    }
    expect(useHistory.getState().undone).toEqual([]);
  });

  test('leave alone what was imported meanwhile, and that it stands in a file', () => {
    renameRole(role, 'Chargé', '');
    const { changedAt } = useWork.getState();
    setInFile(changedAt);
    expect(isInFile(useWork.getState())).toBe(true);
    tagRole(role, ['a'], '');
    changeImports(() => full.imports);
    expect(isInFile(useWork.getState())).toBe(false);
    undo();
    expect(useWork.getState().imports).toEqual(full.imports);
    expect(isInFile(useWork.getState())).toBe(true);
    redo();
    expect(isInFile(useWork.getState())).toBe(false);
  });

  test('wait for the work that is kept, and are done on it in their turn', () => {
    useKeeping.setState({ status: 'opening' });
    renameRole(role, 'Chargé', '');
    changeImports(() => full.imports);
    tagRole(role, ['a'], '');
    replaceWork({ ...NO_WORK, postings: full.postings }); // as the keeper does
    expect(useHistory.getState().done).toEqual([]);
    const stop = useWork.subscribe(() => useKeeping.setState({ status: 'keeping' })); // as the keeper does, too
    useKeeping.setState({ status: 'kept' });
    stop();
    const { postings, imports } = full;
    const titles = { [role]: 'Chargé' };
    expect(shown()).toEqual({ postings, imports, titles, tags: { [role]: ['a'] } });
    undo();
    expect(shown()).toEqual({ postings, imports, titles, tags: {} });
    undo();
    expect(shown()).toEqual({ postings, imports, titles: {}, tags: {} });
  });

  test('are one for all that is typed in a field, without what was read meanwhile', () => {
    beginTyping();
    renameRole(role, 'C', '');
    changeImports(() => full.imports);
    renameRole(role, 'Chargé', '');
    endTyping();
    renameRole(role, 'Autre', '');
    undo();
    expect(shown().titles).toEqual({ [role]: 'Chargé' });
    undo();
    expect(shown()).toMatchObject({ titles: {}, imports: full.imports });
  });

  test('are none where another tab has the work', () => {
    useKeeping.setState({ status: 'reader' });
    renameRole(role, 'Chargé', '');
    exchangeWork({ kind: 'opened', count: 1, title: '' }, full);
    setInFile('x');
    expect(useWork.getState()).toEqual(NO_WORK);
  });
});

describe('work in a file', () => {
  test('opened and saved again is the same to the byte', () => {
    const text = encodeWork(savedWorkOf(full, data.framework, 'AB'));
    const read = decodeWork(text);
    if (!read.ok) throw new TypeError('the file cannot be read');
    expect(read.notes).toEqual([]);
    const opened = workFrom(read.value);
    expect(encodeWork(savedWorkOf(opened, data.framework, read.value.initials))).toBe(text);
    expect(isInFile(opened)).toBe(true);
    expect(opened.imports).toEqual({});
  });

  test('names the version of the app', () => {
    const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/../../package.json`, 'utf8')) as {
      version: string;
    };
    expect(APP_VERSION).toBe(version);
  });
});

describe('postings that are read once more', () => {
  const [duty] = first.mapped.duties;
  if (!duty) throw new TypeError('a seed has duties');
  const stamp = { id: '1', by: 'AB', at: '2026-03-12T08:00:00.000Z', why: null };
  const mine = decided(first, decisionOn(first, duty, { kind: 'outside' }, stamp));
  const row = { document: '1', name: 'a.txt', kept: first, notes: [], isTicked: true };

  test('stay as they are with the same text, however many rows say so', async () => {
    replaceWork({ ...NO_WORK, postings: { [role]: mine }, imports: { '1': row, '2': row } });
    await addImports('');
    expect(useWork.getState().postings[role]).toBe(mine);
    expect(useHistory.getState().done.at(-1)?.what.count).toBe(1);
  });

  test('keep what was decided on duties that another text has word for word', async () => {
    const seed = seeds.find(({ text }) => text.includes(duty.text)) ?? seeds[0];
    const outcome = engine.mapPosting({ ...seed, id: role, text: `Avis\n\n${seed?.text}` } as Parameters<
      typeof engine.mapPosting
    >[0]);
    if (!outcome.ok) throw new TypeError('cannot be read');
    const other = keepPosting(outcome.value, stamp.at);
    replaceWork({ ...NO_WORK, postings: { [role]: mine }, imports: { '1': { ...row, kept: other } } });
    await addImports('');
    const now = useWork.getState().postings[role];
    const [decision] = now?.decisions ?? [];
    expect(now?.mapped.text).toBe(other.mapped.text);
    expect(decision && now?.mapped.text.slice(...decision.duty)).toBe(duty.text);
  });

  test('corrected at once one after the other, ticked and added before they were read anew, hold what was said last', async () => {
    const answers: (() => void)[] = [];
    useWorkspace.setState({
      engine: {
        mapAgain: (mapped: MappedPosting) =>
          new Promise<MappedPosting>((resolve) => {
            answers.push(() => resolve({ ...mapped, notes: [] }));
          }),
      } as never, // the one call that is made
    });
    replaceWork({ ...NO_WORK, imports: { '1': { ...row, isTicked: false } } });
    const [one, two] = [1, 2].map((n): readonly Zone[] => [{ span: [0, n], kind: 'context' }]);
    if (!one || !two) throw new TypeError('two are needed');
    const said = [setImportZones('1', one), setImportZones('1', two)];
    tickImports(['1'], true);
    const added = addImports('');
    expect(useWork.getState().postings[role]).toBeUndefined();
    for (const answer of answers) answer();
    await Promise.all([...said, added]);
    expect(useWork.getState().postings[role]?.zones).toBe(two);
    expect(useWork.getState().imports).toEqual({});
    useWorkspace.setState({ engine: null });
  });

  test('are not read any more once all is erased', () => {
    useImporting.setState({ isRunning: true, fileCount: 2 });
    replaceWork({ ...NO_WORK });
    expect(useImporting.getState().isRunning).toBe(true);
    replaceWork(NO_WORK);
    expect(useImporting.getState()).toMatchObject({ isRunning: false, fileCount: 0, end: null });
  });
});
