import { describe, expect, test } from 'vitest';
import { loadCatalogue, readJson } from '../../../src/catalogue/node.ts';
import { loadVerbs } from '../../../src/catalogue/verbs.ts';
import { BLOOM_LEVELS, decodeVerbs, LANGS, TEACHING_LEVELS, verbsFor, weakVerbOf } from '../../../src/engine/index.ts';

const verbs = loadVerbs();
const { framework } = loadCatalogue().data;

describe('the verbs of objectives', () => {
  test('are ten to sixteen a level in each language, none twice, each known by its own words', () => {
    expect(verbs.levels.map(({ id }) => id)).toEqual(BLOOM_LEVELS);
    for (const lang of LANGS) {
      const all = verbs.levels.flatMap((level) => level.verbs[lang]);
      expect(new Set(all).size).toBe(all.length);
      for (const level of verbs.levels) {
        expect(level.verbs[lang].length).toBeGreaterThanOrEqual(10);
        expect(level.verbs[lang].length).toBeLessThanOrEqual(16);
      }
    }
  });

  test('are never weak, whatever language is tried first', () => {
    for (const level of verbs.levels)
      for (const verb of [...level.verbs.fr, ...level.verbs.en])
        for (const lang of LANGS) expect([verb, weakVerbOf(verb, verbs, lang)]).toEqual([verb, null]);
  });

  test('come by level, those first that suit an involvement or a teaching level', () => {
    const suitable = (use: Parameters<typeof verbsFor>[2]): string[] =>
      verbsFor(verbs, 'fr', use)
        .filter(({ isSuitable }) => isSuitable)
        .map(({ level }) => level);
    expect(suitable(1)).toEqual(['remember', 'understand', 'apply']);
    expect(suitable(2)).toEqual(['understand', 'apply']);
    expect(suitable(3)).toEqual(['apply', 'analyse']);
    expect(suitable(4)).toEqual(['analyse', 'evaluate']);
    expect(suitable(5)).toEqual(['evaluate', 'create']);
    expect(suitable('I')).toEqual(['remember', 'understand', 'apply']);
    expect(suitable('M')).toEqual(['analyse', 'evaluate', 'create']);
    expect(suitable(null)).toEqual(BLOOM_LEVELS);
    expect(verbsFor(verbs, 'en', 4).map(({ label }) => label)).toEqual([
      'Analyse',
      'Evaluate',
      'Remember',
      'Understand',
      'Apply',
      'Create',
    ]);
    for (const use of [...framework.involvement.map(({ rank }) => rank), ...TEACHING_LEVELS])
      expect(suitable(use).length).toBeGreaterThan(0);
  });
});

describe('a weak verb', () => {
  test.each([
    ['Savoir remplir un registre', 'savoir'],
    ['CONNAITRE LES SIX PILIERS', 'connaître'],
    ['Comprendre le circuit du médicament', 'comprendre'],
    ['• Mieux comprendre le rôle du CSCom', 'comprendre'],
    ['Maîtriser DHIS2', 'maîtriser'],
    ['Être sensibilisés aux droits des patients', 'être sensibilisé'],
    ['etre conscientes de l’équité', 'être conscient'],
    ['Se familiariser avec le SNIS', 'se familiariser'],
    ["S'approprier la politique nationale", 's’approprier'],
    ['Prendre conscience des inégalités', 'prendre conscience'],
    ['Être capable d’apprendre', 'apprendre'],
    ['Les participants seront capables de comprendre le budget', 'comprendre'],
    ['À la fin du module, le participant sera en mesure de connaître la norme', 'connaître'],
    ['Acquérir des connaissances en gestion', 'acquérir des connaissances'],
    ['To understand the supply chain', 'understand'],
    ['Know the six building blocks', 'know'],
    ['Be able to better appreciate equity', 'appreciate'],
    ['By the end of the unit, participants will be able to know the norms', 'know'],
    ['Be aware of gender', 'be aware'],
    ['become familiar with DHIS2', 'become familiar'],
    ['Comprend les étapes du cycle budgétaire', 'comprendre'],
    ['Les participants connaîtront les normes', 'connaître'],
    ['L’apprenant sait lire un tableau de bord', 'savoir'],
    ['Maîtrise de DHIS2', 'maîtriser'],
    ['Les stagiaires se familiarisent avec le SNIS', 'se familiariser'],
    ['Les participantes seront sensibilisées à l’équité', 'être sensibilisé'],
    ['Connaissance des normes', 'connaissance'],
    ['Il/elle comprend le budget', 'comprendre'],
    ['Avoir compris le budget', 'avoir compris'],
    ['Learners understood the norms', 'understand'],
    ['Understands the budget cycle', 'understand'],
    ['The participant is aware of gender', 'be aware'],
    ['Knowledge of the norms', 'knowledge'],
  ])('is found: %s', (objective, found) => {
    for (const lang of LANGS) expect(weakVerbOf(objective, verbs, lang)).toBe(found);
  });

  test.each([
    'Organiser une supervision',
    'Être capable d’organiser une supervision formative',
    'Expliquer ce qu’il faut savoir du plan',
    'Rédiger un plan pour faire connaître le service',
    'Acquérir des médicaments selon la procédure',
    'Familiariser les agents avec le registre',
    'Les participants seront capables de calculer un taux',
    'À la fin du module, animer une réunion de validation',
    'Explain what managers must understand',
    'To be able to draft an annual plan',
    'Become',
    'Est-ce que le registre est tenu ?',
    'A district plan is drafted',
    'Être',
    'À la fin',
    'De',
    '',
    ' … ',
  ])('is not: %s', (objective) => {
    for (const lang of LANGS) expect(weakVerbOf(objective, verbs, lang)).toBeNull();
  });

  test('is looked for at the beginning of a text of any length', () => {
    expect(weakVerbOf('être capable de '.repeat(100_000), verbs, 'fr')).toBeNull();
    expect(weakVerbOf(`savoir ${'x'.repeat(1_000_000)}`, verbs, 'fr')).toBe('savoir');
  });
});

describe('a broken file names the place', () => {
  const json = readJson('data/verbs.json', 'verbs') as { levels: object[]; weak: object };
  const level = (at: number, change: object): unknown => ({
    ...json,
    levels: json.levels.map((one, i) => (i === at ? { ...one, ...change } : one)),
  });
  test.each([
    ['a verb of another level', level(2, { verbs: { fr: ['animer', 'Citer'], en: ['use'] } }), "verbs.levels[2].verbs.fr[1]: used twice: 'Citer'"], // prettier-ignore
    ['a weak verb', level(0, { verbs: { fr: ['Connaitre'], en: ['list'] } }), "verbs.levels[0].verbs.fr[0]: among the weak verbs: 'Connaitre'"], // prettier-ignore
    ['no verbs', level(1, { verbs: { fr: [], en: ['explain'] } }), 'verbs.levels[1].verbs.fr: at least one expected'],
    ['half a rank', level(1, { ranks: [1.5] }), 'verbs.levels[1].ranks[0]: a whole number expected'],
    ['a level missing', { ...json, levels: json.levels.slice(1) }, 'verbs.levels: expected in this order: remember'],
    ['an unknown level', level(0, { id: 'dream' }), 'verbs.levels[0].id: '],
  ])('%s', (_, broken, problem) => {
    expect(() => decodeVerbs(broken, 'verbs')).toThrow(problem);
  });
});
