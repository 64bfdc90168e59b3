/** How the tool works, how right it is, and what it does not do. */
export const method = {
  title: 'Method and reliability',
  lead: 'What the figures on the other pages mean, how they come about, and how far you can rely on them.',
  path: {
    title: 'From a posting to a competency',
    steps: [
      [
        'Reading',
        'The text is cleaned (wrapped lines joined, encodings repaired) and personal data masked. It is cut into sections: context, duties, requirements, conditions, and the rest. Duties written in French and in English are paired by content and count once.',
      ],
      [
        'What does not count',
        'Clauses of purpose (“in order to…”), qualifiers (“in line with…”) and examples in brackets do not say what the post does: their words may hint at the topic, but earn no competency.',
      ],
      [
        'Words',
        'The text is compared with a lexicon of several thousand terms in both languages, by word stems, without regard to case or accents; where terms overlap, the longest wins. Single words count as well, and so do the heading and the title of the posting.',
      ],
      [
        'Score',
        'What all of them say for each competency, and for work outside the framework, is added up with weights learned from labelled duties and turned into probabilities. The probability of the primary competency is its score. It is shared out over the evidence shown, so that you can work it out again: score = 1 − Π(1 − weight).',
      ],
      [
        'Decision',
        'The most probable competency is the primary one, unless work outside the framework (the post’s own project, staff or budget) is more probable: then there is none. At most two secondary ones stand beside it, where words of their own name them; their score says how probable it is that they belong there.',
      ],
      ['Involvement', 'The first head verb of the duty decides the level.'],
    ] as readonly (readonly [string, string])[],
  },
  scale: {
    title: 'The scale of involvement',
    note: 'The order of the levels is a convention: autonomy and influence grow from left to right. A role’s level for a competency is the highest among its duties. A duty’s level counts for each of its competencies.',
    rank: 'Level',
    name: 'Name',
    meaning: 'Meaning',
  },
  definitions: {
    title: 'What the words mean',
    list: [
      ['Shared', 'asked for by all the roles compared.'],
      ['Only in one', 'asked for by that role and by no other.'],
      ['Uncovered', 'in the framework, and asked for by none of the roles.'],
      ['Deeper', 'asked for by both, at a higher level in one; the difference is that of the levels.'],
      [
        'Similarity',
        'Jaccard: shared competencies ÷ competencies of either. Weighted: sum of the lower levels ÷ sum of the higher levels, over the competencies of either (not mentioned = 0).',
      ],
      ['Proposed, reviewed', 'every mapping is proposed by the program until a person has reviewed it.'],
    ] as readonly (readonly [string, string])[],
  },
  accuracy: {
    title: 'How right it is',
    note: 'The mapping is compared with labels given by the annotation guide. The first column comes from duties of the last blind round: written and labelled from the guide alone, without sight of the lexicon or the program, and never learned from. The other two sets were learned from; their figures are flattering. Most duties were written for this measurement and labelled once: how far two labellers would agree is not measured.',
    measure: 'Measure',
    sets: {
      blind: 'Blind round, not learned from',
      seeds: 'The two example postings',
      dev: 'Duties reworded from 20 real postings',
    } as Readonly<Record<string, string>>,
    duties: 'Duties',
    areaPrimary: 'Primary area right',
    areaMicroF1: 'Sets of areas, micro-F1',
    competencyPrimary: 'Primary competency right',
    competencyTop3: 'Right one among the first three',
    outside: 'Outside duties mapped all the same',
    involvement: 'Involvement right',
    interval: (low: string, high: string) => `95% interval ${low} to ${high}`,
    byLang: (inLang: string) => `of which ${inLang}`,
    notMeasured: 'not measured',
  },
  limits: {
    title: 'What it does not do',
    list: [
      'It does not judge persons: it reads what a posting asks for, not what a holder can do.',
      'It does not invent: a competency without words that prove it, in the duty, its heading or the title, is not shown.',
      'It does not weigh requirements: they are judged by the terms of the lexicon alone, and their scores are not calibrated.',
      'It does not know every way of saying a thing: duties in unusual words are more often mapped wrong, and some are left outside the framework.',
      'It reads French and English only.',
      'A posting says what was written, not what is done: a competency that is not mentioned may still be practised.',
    ],
  },
  sources: {
    title: 'The framework and its sources',
    note: (version: string, areas: number, competencies: number) =>
      `Framework ${version}: ${areas} areas, ${competencies} competencies, written for this project and set beside these published frameworks.`,
    unchecked: (n: number, all: number) =>
      `${n} of the ${all} links to them have not yet been compared with the source; each says so where it is shown.`,
    engine: (version: string) => `Engine ${version}`,
  },
};
