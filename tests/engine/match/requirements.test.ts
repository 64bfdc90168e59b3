import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { createEngine, decodeGoldDuty, type Lang } from '../../../src/engine/index.ts';
import { matcher } from './matcher.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);

function asked(text: string, lang: Lang): string[] {
  return matcher.matchRequirement({ text, lang }).map(({ competency }) => competency);
}

describe('a requirement', () => {
  test.each([
    ['fr', 'Excellente connaissance du français'],
    ['fr', 'Solide éthique de travail, humilité et intégrité'],
    ['fr', 'Aptitude à innover et à travailler dans un environnement exigeant, idéalement en santé'],
    ['fr', 'Maîtrise en administration des systèmes et services de santé'],
    ['fr', 'Titulaire d’un doctorat (médecine, pharmacie…)'],
    ['en', 'Fluent in French.'],
    ['en', 'Strong analytical mind, integrity and leadership'],
    ['en', 'Master’s degree in health information systems or pharmacy'],
  ] as const)('%s: speaks of no competency: %s', (lang, text) => {
    expect(asked(text, lang)).toEqual([]);
  });

  test.each([
    ['fr', 'Connaissance pratique des chaînes d’approvisionnement en médicaments', 'medicines.supply'],
    ['en', 'Knowledge of pharmaceutical supply chains', 'medicines.supply'],
    ['en', 'Master’s degree in public health with experience in health financing strategies', 'financing.strategy'],
  ] as const)('%s: but what is to be known does: %s', (lang, text, competency) => {
    expect(asked(text, lang)).toEqual([competency]);
  });

  test('takes no topic from the title of its posting', () => {
    const text = 'Health financing adviser\n\nDuties\n- Advise the ministry.\n\nRequirements\n- Fluent in French.\n';
    const outcome = engine.mapPosting({ text, name: 'a.txt', format: 'txt', bytes: text.length });
    expect(outcome.ok && outcome.value.requirements.map(({ labels }) => labels)).toEqual([[]]);
  });
});

/** Beginnings of the seeds' requirements that name a part of the health system, with all that they may be labelled. */
const SPECIFIC: Readonly<Record<string, readonly string[]>> = {
  'Solide connaissance des réformes': ['governance.regulation'],
  'Compétences avérées en élaboration de politiques': ['governance.policy', 'me.monitoring', 'me.evaluation'],
  'Capacité éprouvée à suivre': ['me.monitoring'],
  'Connaissance pratique des applications de collecte': ['me.analysis'],
  'Connaissance pratique des systèmes de prévision': ['medicines.supply'],
  'Experience in training/research': ['me.evaluation', 'phc.workforce', 'community.capacity'],
  'Expériences en formation/recherche': ['me.evaluation', 'phc.workforce', 'community.capacity'],
  'Strong quantitative analytical skills': ['me.analysis'],
  'Previous experience in public health': ['phc.community'],
  'Strong ability to build consensus': ['partnerships.dialogue'],
  'De solides compétences d’analyse': ['me.analysis'],
  'Des expériences passées dans la santé publique': ['phc.community'],
  'Une forte capacité à établir un consensus': ['partnerships.dialogue'],
};

test('the requirements of the seeds: few labels, and right ones', () => {
  const requirements = seeds.flatMap((seed) => {
    const outcome = engine.mapPosting(seed);
    return outcome.ok ? outcome.value.requirements : [];
  });
  expect(requirements.length).toBeGreaterThan(30);
  for (const { text, labels } of requirements) {
    const [start] = Object.keys(SPECIFIC).filter((beginning) => text.startsWith(beginning));
    const given = labels.map(({ competency }) => competency);
    if (start === undefined) expect([text, ...given]).toEqual([text]);
    else expect(SPECIFIC[start]).toEqual(expect.arrayContaining(given));
  }
  expect(requirements.filter(({ labels }) => labels.length > 0).length).toBeGreaterThanOrEqual(8);
});

test('of the labelled requirements nearly all that name a topic are mapped right, and few of the others at all', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../../data/evaluation/requirements.jsonl'), 'utf8');
  const rows = lines
    .trim()
    .split('\n')
    .map((line, i) => decodeGoldDuty(JSON.parse(line), data.framework, `requirements.jsonl:${i + 1}`))
    .map((gold) => ({ gold, given: matcher.matchRequirement(gold)[0]?.competency ?? null }));
  const specific = rows.filter(({ gold }) => gold.primary !== null);
  const general = rows.filter(({ gold }) => gold.primary === null);
  const right = specific.filter(({ gold, given }) => given === gold.primary);
  expect(right.length / specific.length).toBeGreaterThanOrEqual(0.95);
  expect(general.filter(({ given }) => given !== null).length / general.length).toBeLessThanOrEqual(0.12);
});
