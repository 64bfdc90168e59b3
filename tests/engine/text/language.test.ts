import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.ts';
import { countLanguages, isForeign, languageOf } from '../../../src/engine/text/language.ts';
import { cuesOf } from '../../../src/engine/parse/cues.ts';
import { tokensOf } from '../../../src/engine/parse/phrases.ts';
import { readingWords } from '../parse/readingWords.ts';

const count = (text: string): ReturnType<typeof countLanguages> =>
  countLanguages(tokensOf(fold(text)), cuesOf(readingWords).languages);

describe('the language of a stretch of text', () => {
  it.each([
    ['fr', 'Appuyer le ministère de la Santé dans la coordination des partenaires'],
    ['fr', 'Contribuer aux rapports techniques et rapports OMS (GPW, CCS, UHC monitoring, etc.)'],
    ['en', 'Support the Ministry of Health in the coordination of partners'],
    ['en', 'Carry out an in-depth diagnosis of the CSCom/ASACO'],
    [null, 'Bamako'],
    [null, ''],
  ] as const)('%s: %s', (lang, text) => {
    expect(languageOf(count(text))).toBe(lang);
  });

  it('knows a text in neither language', () => {
    const spanish =
      'El consultor apoyará al Ministerio de Salud en la planificación de los servicios y en la supervisión de los distritos, con el fin de mejorar la calidad de la atención y el acceso de las poblaciones más vulnerables del país.';
    const french =
      'Le consultant appuiera le ministère de la Santé dans la planification des services et dans la supervision des districts, afin d’améliorer la qualité des soins et l’accès des populations les plus vulnérables du pays.';
    expect(isForeign(count(spanish))).toBe(true);
    expect(isForeign(count(french))).toBe(false);
    expect(isForeign(count('Kigali'))).toBe(false);
  });
});
