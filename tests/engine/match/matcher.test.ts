import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/engine/index.ts';
import { scoreOf } from '../../../src/engine/match/matcher.ts';
import { parseTerm } from '../../../src/engine/match/term.ts';
import { byRules, framework, matcher } from './matcher.ts';

function match(text: string, lang: Lang, above: { title?: string; heading?: string } = {}) {
  return matcher.matchDuty({ text, lang, title: above.title ?? null, heading: above.heading ?? null });
}
function primary(text: string, lang: Lang, above?: { title?: string; heading?: string }): string | null {
  return match(text, lang, above).labels[0]?.competency ?? null;
}
function all(text: string, lang: Lang): string[] {
  return match(text, lang).labels.map((label) => label.competency);
}

describe('what earns a label', () => {
  test.each([
    ['fr', 'Organiser des ateliers afin d’améliorer la qualité des soins', 'phc.quality'],
    ['fr', 'Organiser des ateliers pour mieux gérer les stocks de médicaments', 'medicines.supply'],
    ['en', 'Hold workshops in order to improve the quality of care', 'phc.quality'],
    ['en', 'Hold workshops, in line with the national health policy', 'governance.policy'],
    ['fr', 'Organiser des ateliers, y compris le genre et les droits humains', 'governance.equity'],
    ['en', 'Hold workshops (e.g. on malaria and tuberculosis)', 'phc.programmes'],
  ] as const)('%s: not a purpose, a qualifier or an example: %s', (lang, text, silent) => {
    expect(all(text, lang)).not.toContain(silent);
  });

  test.each([
    ['en', 'Support districts in improving the quality of care', 'phc.quality'],
    ['en', 'Help districts to improve the quality of care', 'phc.quality'],
    ['fr', 'Plaider pour un investissement accru dans la santé', 'partnerships.advocacy'],
    ['en', 'Develop, in line with WHO standards, the national health policy', 'governance.policy'],
  ] as const)(
    '%s: what someone is helped to do is no purpose, what follows a qualifier counts: %s',
    (lang, text, id) => {
      expect(primary(text, lang)).toBe(id);
    },
  );

  test('the specific beats the general it contains', () => {
    expect(primary('Appuyer l’élaboration de la stratégie nationale de santé numérique', 'fr')).toBe(
      'digital.strategy',
    );
    expect(primary('Support the drafting of the national health policy', 'en')).toBe('governance.policy');
  });

  test('what a list shares counts for each of its members', () => {
    expect(primary('Améliorer la continuité et l’accessibilité des services', 'fr')).toBe('phc.access');
  });

  test('who is helped says less than what they are helped with', () => {
    expect(primary('Assist the health insurance fund in negotiating hospital tariffs', 'en')).toBe(
      'financing.purchasing',
    );
  });

  test('accents, case, apostrophes and hyphens do not matter', () => {
    const written = match('Renforcer la chaîne d’approvisionnement', 'fr').labels[0]?.competency;
    expect(match("RENFORCER LA CHAINE D'APPROVISIONNEMENT", 'fr').labels[0]?.competency).toBe(written);
  });
});

describe('a duty that names no topic', () => {
  const duty = 'Draft policies, directives and procedures';
  test('takes the topic of the title; its own object stands as evidence', () => {
    const { labels } = match(duty, 'en', { title: 'Medicines regulation officer' });
    expect(labels[0]?.competency).toBe('medicines.regulation');
    const [evidence] = labels[0]?.evidence ?? [];
    expect(evidence).toMatchObject({ from: 'duty', topic: 'title' });
    expect(duty.slice(...(evidence?.span ?? [0, 0]))).toBe('Draft policies');
  });

  test('is still outside where its object is everyday work of any post', () => {
    const title = 'Health financing officer / Chargé du financement de la santé';
    expect(primary('Attend meetings.', 'en', { title })).toBeNull();
    expect(primary('Assister aux réunions du service et en rédiger le compte rendu', 'fr', { title })).toBeNull();
    expect(primary('Tenir à jour le tableau des dépenses du bureau', 'fr', { title })).toBeNull();
    expect(primary('Draft policies', 'en', { title })).not.toBeNull();
  });

  test('or else of the heading, which stands as evidence itself', () => {
    const heading = '4. Pharmacovigilance';
    const { labels } = byRules.matchDuty({ text: 'Rédiger des procédures', lang: 'fr', title: null, heading });
    expect(labels[0]?.competency).toBe('medicines.safety');
    const piece = labels[0]?.evidence.find((evidence) => evidence.from === 'heading');
    expect(heading.slice(...(piece?.span ?? [0, 0]))).toBe('Pharmacovigilance');
  });

  test('a topic of its own is not overruled from above', () => {
    expect(primary('Train prescribers in the use of antibiotics', 'en', { title: 'Health financing adviser' })).toBe(
      'medicines.use',
    );
  });
});

describe('outside the framework', () => {
  test.each([
    ['en', 'Other duties as assigned'],
    ['en', 'Perform any other task requested by the supervisor'],
    ['en', 'Manage the project budget and its procurement'],
    ['en', 'Supervise, recruit and appraise project staff'],
    ['en', 'Submit narrative and financial reports to the donor'],
    ['fr', 'Toute autre tâche confiée par la hiérarchie'],
    ['fr', 'Gérer le budget et la logistique du projet'],
    ['fr', 'Encadrer et évaluer le personnel du projet'],
    ['fr', 'Transmettre les rapports narratifs et financiers au bailleur'],
    ['en', 'Manage the project budget for the malaria grant'],
    ['en', 'Prepare monthly progress reports on the immunisation project'],
    ['en', 'Supervise the project’s community health staff and approve their leave'],
    ['en', 'Recruit and appraise the nutrition team'],
    ['fr', 'Rédiger les rapports d’avancement du projet de santé communautaire'],
    ['fr', 'Gérer la logistique et la sécurité du volet vaccination'],
  ] as const)('%s: %s', (lang, text) => {
    expect(match(text, lang)).toEqual({ labels: [], involvement: null, involvementEvidence: null });
  });

  test.each([
    ['en', 'Help the ministry execute the health budget', 'financing.pfm'],
    ['fr', 'Aider le ministère à exécuter le budget de la santé', 'financing.pfm'],
    ['en', 'Help the ministry prepare its health budget and its reports on malaria', 'financing.pfm'],
    ['en', 'Develop the project monitoring and evaluation framework', 'me.framework'],
    ['fr', 'Assurer le suivi des indicateurs du projet', 'me.monitoring'],
    ['en', 'Carry out supportive supervision of health centres', 'phc.quality'],
    ['fr', 'Réaliser la supervision formative des centres de santé', 'phc.quality'],
  ] as const)('%s: the same verbs are labelled when their object is the health system: %s', (lang, text, id) => {
    expect(primary(text, lang)).toBe(id);
  });
});

describe('involvement', () => {
  const object = { en: 'the national health policy', fr: 'la politique nationale de santé' };
  test.each([
    ['en', `Contribute to leading ${object.en}`, 'contribute', 'Contribute to'],
    ['fr', `Contribuer au renforcement de ${object.fr}`, 'contribute', 'Contribuer'],
    ['fr', `Appuyer l’analyse de ${object.fr}`, 'support', 'Appuyer'],
    ['en', `Accompany the committees and produce recommendations on ${object.en}`, 'support', 'Accompany'],
    ['en', `Ensure the coordination of ${object.en}`, 'lead', 'coordination'],
    ['fr', `Assurer la coordination de ${object.fr}`, 'lead', 'Assurer la coordination de'],
    ['fr', `Assurer le suivi de ${object.fr}`, 'deliver', 'suivi'],
    ['fr', `Élaboration de ${object.fr}`, 'deliver', 'Élaboration'],
    ['fr', `Coordination de ${object.fr}`, 'lead', 'Coordination'],
    ['en', `Technical assistance to the ministry on ${object.en}`, 'support', 'Technical assistance'],
    ['en', `Based on the findings, revise ${object.en}`, 'deliver', 'revise'],
    ['fr', `En lien avec les partenaires, conseiller le ministère sur ${object.fr}`, 'advise', 'conseiller'],
    ['en', `The officer will advise on ${object.en}`, 'advise', 'advise'],
    ['fr', `Il devra participer à la révision de ${object.fr}`, 'contribute', 'participer à'],
    ['en', `Work with the ministry on ${object.en}`, 'contribute', 'Work with'],
    ['fr', `Épauler le ministère dans ${object.fr}`, 'support', 'Épauler'],
    ['en', `Represent the office in talks on ${object.en}`, 'lead', 'Represent'],
  ] as const)('%s: %s', (lang, text, level, words) => {
    const { involvement, involvementEvidence } = match(text, lang);
    expect(involvement).toBe(level);
    expect(text.slice(...(involvementEvidence ?? [0, 0]))).toBe(words);
  });
});

describe('for any text', () => {
  const vocabulary = [
    ...framework.areas.flatMap((area) => area.competencies.flatMap(({ includes }) => [...includes.fr, ...includes.en])),
    ...framework.involvement.flatMap(({ verbs }) => [...verbs.fr, ...verbs.en]),
  ].concat('afin de', 'pour', 'to', 'in order to', 'and', 'et', ',', ';', '(', ')', '(e.g.', 'y compris', 'including');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' ')),
  );
  const duty = fc.record({
    text,
    lang: fc.constantFrom<Lang>('fr', 'en'),
    heading: fc.option(text),
    title: fc.option(text),
  });

  test('labels have evidence inside the text, a score that follows from it, and an order', () => {
    fc.assert(
      fc.property(duty, (input) => {
        const { labels, involvement, involvementEvidence } = matcher.matchDuty(input);
        const sizes = { duty: input.text.length, heading: input.heading?.length ?? 0 };
        for (const { evidence, score } of labels) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(scoreOf(evidence)).toBe(score);
          for (const { span, from, weight } of evidence) {
            expect(0 <= span[0] && span[0] < span[1] && span[1] <= sizes[from]).toBe(true);
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThan(1);
          }
        }
        expect(labels.map(({ rank }) => rank)).toEqual(['primary', 'secondary', 'secondary'].slice(0, labels.length));
        expect(new Set(labels.map(({ competency }) => competency)).size).toBe(labels.length);
        const scores = labels.map(({ score }) => score);
        expect(scores[0] ?? 1).toBe(Math.max(...scores, scores[0] ?? 1));
        expect(involvement === null).toBe(labels.length === 0);
        if (involvementEvidence) expect(input.text.slice(...involvementEvidence).trim()).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('the answer is the same each time, and candidates fall in score', () => {
    fc.assert(
      fc.property(duty, (input) => {
        expect(matcher.matchDuty(input)).toEqual(matcher.matchDuty(input));
        const scores = matcher.candidates(input).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  // A cost that grew with the square would take minutes here; a slow machine takes a second or two.
  test.each(['Appuyer la gestion des stocks, afin de mieux planifier ', 'and ', ', and ', 'to ', 'with ', '(', 'a, '])(
    'a very long text takes time in proportion to its length: %s',
    (piece) => {
      expect(() => match(piece.repeat(20_000), 'en')).not.toThrow();
    },
  );
});

test('a word that is passed over is no alternative of a term: the words beside it are still asked for', () => {
  const comparison = { stem: (word: string) => word, dropped: new Set(['where', 'of']), known: new Map() };
  expect(parseTerm('plan … late|where', comparison)).toEqual([[['plan']], [['…']], [['late']]]);
  expect(parseTerm('plan of work', comparison)).toEqual([[['plan']], [['work']]]);
});
