import { describe, expect, it, test } from 'vitest';
import type { Lang } from '../../../src/engine/model.ts';
import { readingWords, readPosting } from './readingWords.ts';

/** What stands among the lines of a list, or around a posting, must cost none of them. */
const POSTING = {
  fr: {
    head: 'Conseiller en systèmes de santé\nLieu : Dakar, Sénégal\n\nContexte\nLe projet appuie le ministère de la Santé.\n\n',
    duties: [
      'Former les équipes cadres de district à la microplanification',
      'Appuyer la quantification annuelle des médicaments essentiels',
      'Organiser les revues trimestrielles avec les partenaires',
      'Superviser les centres de santé chaque trimestre',
    ],
    asked: ['Diplôme de médecin ou équivalent', 'Cinq ans d’expérience en santé publique', 'Maîtrise du français'],
    titles: ['Tâches principales', 'Profil recherché'],
  },
  en: {
    head: 'Health Systems Advisor\nLocation: Lusaka, Zambia\n\nBackground\nThe project supports the Ministry of Health.\n\n',
    duties: [
      'Train district management teams in microplanning',
      'Support the yearly quantification of essential medicines',
      'Organise quarterly reviews with partners',
      'Supervise health centres every quarter',
    ],
    asked: ['Medical degree or equivalent', 'Five years of experience in public health', 'Fluency in English'],
    titles: ['Key responsibilities', 'Qualifications'],
  },
} as const;

const LAYOUTS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  bullets: (lines) => lines.map((line) => `- ${line}`).join('\n'),
  'no bullets': (lines) => lines.join('\n'),
  'full stops': (lines) => lines.map((line) => `${line}.`).join('\n'),
  paragraphs: (lines) => lines.map((line) => `${line}.`).join('\n\n'),
};

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
const bare = (lines: readonly { readonly text: string }[]): string[] =>
  lines.map(({ text }) => text.replace(/\.$/, ''));

/** The posting's duties and what it asks, with lines put in among the one or the other, or text around both. */
function read(lang: Lang, layout: string, { duties, asked, text }: Readonly<Record<string, readonly string[]>>) {
  const { head, titles } = POSTING[lang];
  const lay = LAYOUTS[layout] ?? ((lines: readonly string[]): string => lines.join('\n'));
  const body = [`${titles[0]}\n${lay(duties ?? [])}`, ...(text ?? []), `${titles[1]}\n${lay(asked ?? [])}`];
  const posting = readPosting(head + body.join('\n\n'));
  return { duties: bare(posting.duties), asked: bare(posting.requirements) };
}

const within = (lines: readonly string[], at: number, line: string): string[] => [
  ...lines.slice(0, at),
  line,
  ...lines.slice(at),
];

describe.each(['fr', 'en'] as const)('%s: a line with the words of something else', (lang) => {
  const { duties, asked } = POSTING[lang];
  const { notices, reportsTo } = readingWords[lang];
  const place = lang === 'fr' ? 'dans les districts de la région' : 'in the districts of the province';

  test.each(Object.keys(LAYOUTS))('among duties costs none of the others: %s', (layout) => {
    for (const phrase of [...notices, ...reportsTo])
      for (const at of [0, 2]) {
        const line = `${capital(phrase)} ${place}`;
        const found = read(lang, layout, { duties: within(duties, at, line), asked }).duties;
        expect(found.filter((duty) => duty !== line)).toEqual(duties);
      }
  });

  test.each(Object.keys(LAYOUTS))('behind an action is a duty itself: %s', (layout) => {
    for (const phrase of notices) {
      const line = lang === 'fr' ? `Veiller à ${phrase} ${place}` : `Promote ${phrase} ${place}`;
      const all = within(duties, 2, line);
      expect(read(lang, layout, { duties: all, asked }).duties).toEqual(all);
    }
  });
});

describe('what stands between duties and requirements', () => {
  it.each([
    ['fr', 'Pour postuler\nEnvoyez une lettre de motivation et un CV.\nFournissez trois références.'],
    ['fr', 'Pièces à joindre\n- Une demande adressée au Ministre\n- Une copie légalisée du diplôme'],
    ['fr', 'Nous utilisons des cookies\nTout accepter\nGérer les préférences'],
    ['fr', 'Créer une alerte emploi\nVoir toutes les offres\nDéposer votre CV'],
    ['fr', 'Étapes du recrutement\n1. Examen des dossiers\n2. Test écrit\n3. Vérification des références'],
    ['en', 'How to apply\n- Complete the online form\n- Upload your CV and cover letter'],
    ['en', 'Tips for applicants\n- Read the job description carefully\n- Submit before the deadline'],
    ['en', 'Create a job alert\nGet new jobs by email\nUpload your resume'],
    ['en', 'Similar jobs\nSupport Officer, Logistics\nWFP\nManage the finance unit of a hospital'],
    ['en', 'Beware of fraud\nReport any request for money to our office. Never share your bank details.'],
  ] as const)('%s: is neither: %s', (lang, text) => {
    const { duties, asked } = POSTING[lang];
    for (const layout of Object.keys(LAYOUTS))
      expect(read(lang, layout, { duties, asked, text: [text] })).toEqual({ duties, asked });
  });
});

describe('a heading that elsewhere opens something else', () => {
  it.each([
    ['fr', 'Formation', 'Encadrer les agents des douze districts'],
    ['fr', 'Protection des données', 'Rédiger la charte de l’entrepôt national'],
    ['en', 'Reporting', 'Prepare briefing notes for the directorate'],
    ['en', 'Safeguarding', 'Coach the officers of twelve districts'],
  ] as const)('%s: names a field of work over actions: %s', (lang, heading, action) => {
    const { duties, asked } = POSTING[lang];
    const text = [`${heading}\n- ${action}`];
    expect(read(lang, 'bullets', { duties, asked, text })).toEqual({ duties: [...duties, action], asked });
  });

  it.each([
    ['fr', 'Formation', 'Diplôme d’État d’infirmier'],
    ['en', 'Education', 'Master’s degree in public health'],
  ] as const)('%s: asks over what is asked: %s', (lang, heading, line) => {
    const { duties, asked } = POSTING[lang];
    const text = [`${heading}\n- ${line}`];
    expect(read(lang, 'bullets', { duties, asked, text })).toEqual({ duties, asked: [line, ...asked] });
  });
});
