import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DutyInput, Lang } from '../../src/engine/index.ts';

const EVALUATION = join(import.meta.dirname, '../../data/evaluation');

/** Every labelled duty of the project: real wording in both languages, French and English in turns. */
export function readDuties(): readonly DutyInput[] {
  const files = ['.', 'rounds'].flatMap((folder) =>
    readdirSync(join(EVALUATION, folder))
      .filter((name) => name.endsWith('.jsonl') && name !== 'requirements.jsonl')
      .sort()
      .map((name) => join(EVALUATION, folder, name)),
  );
  const duties = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): DutyInput => {
        const {
          text,
          lang,
          heading = null,
          title = null,
        } = JSON.parse(line) as Pick<DutyInput, 'text' | 'lang'> & Partial<DutyInput>;
        return { text, lang, heading, title };
      }),
  );
  const of = (lang: Lang): DutyInput[] => duties.filter((duty) => duty.lang === lang);
  const [french, english] = [of('fr'), of('en')];
  return Array.from({ length: Math.max(french.length, english.length) }, (_, i) => [french[i], english[i]])
    .flat()
    .filter((duty) => duty !== undefined);
}

/** Numbers in [0, 1), the same on every machine: the mulberry32 generator. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FRAME: Readonly<Record<Lang, { readonly head: string; readonly duties: string; readonly asked: string }>> = {
  fr: {
    head: 'Organisation : Initiative pour la santé\nLieu : Bamako, Mali\nType de contrat : durée déterminée\n\nContexte\n\nLe projet appuie le ministère de la santé dans la conduite de ses réformes, avec ses partenaires techniques et financiers.',
    duties: 'Tâches et responsabilités',
    asked:
      'Qualifications requises\n\n• Diplôme universitaire en santé publique ou en économie de la santé.\n• Au moins cinq ans d’expérience dans un poste semblable.\n• Excellente maîtrise du français, bonne connaissance de l’anglais.',
  },
  en: {
    head: 'Organization: Health Initiative\nLocation: Kampala, Uganda\nContract type: fixed term\n\nBackground\n\nThe project supports the ministry of health in carrying out its reforms, together with its technical and financial partners.',
    duties: 'Key duties and responsibilities',
    asked:
      'Qualifications\n\n• A university degree in public health or health economics.\n• At least five years of experience in a similar position.\n• Excellent command of English, working knowledge of French.',
  },
};

const DUTY_COUNT = { least: 8, most: 20 };

/** Postings of 8 to 20 labelled duties each, drawn anew for every posting, one JSON object a line. */
export function* postingLines(count: number, duties: readonly DutyInput[], seed = 1): Generator<string> {
  const random = randomFrom(seed);
  const byLang = { fr: duties.filter(({ lang }) => lang === 'fr'), en: duties.filter(({ lang }) => lang === 'en') };
  for (let i = 0; i < count; i++) {
    const lang: Lang = i % 2 === 0 ? 'fr' : 'en';
    const pool = byLang[lang];
    const { head, duties: heading, asked } = FRAME[lang];
    const size = DUTY_COUNT.least + Math.floor(random() * (DUTY_COUNT.most - DUTY_COUNT.least + 1));
    const items = Array.from({ length: size }, () => `• ${pool[Math.floor(random() * pool.length)]?.text ?? ''}`);
    const title = pool[Math.floor(random() * pool.length)]?.title ?? null;
    const text = [title, head, heading, items.join('\n'), asked].filter((part) => part !== null).join('\n\n');
    yield JSON.stringify({ id: `posting-${i}`, title, text });
  }
}
