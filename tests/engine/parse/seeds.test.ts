import { describe, expect, it } from 'vitest';
import { readPosting, readText } from './readingWords.ts';

const expected = readText('data/evaluation/duties-seeds.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { posting: string; lang: string; section: string; text: string });

const textsOf = (posting: string, lang: string): string[] =>
  expected.filter((duty) => duty.posting === posting && duty.lang === lang).map((duty) => duty.text);

const benin = readPosting(readText('seeds/000_b1fd6c46d637a6de.txt'));
const mali = readPosting(readText('seeds/002_60bc95e7cf6c4db3.txt'));

describe('WHO Bénin: a PDF in French with numbered themes and no heading over its requirements', () => {
  it('has its 32 duties, word for word', () => {
    expect(benin.duties.map((duty) => duty.text)).toEqual(textsOf('who-benin-hss', 'fr'));
    expect(benin.duties.every((duty) => duty.lang === 'fr' && duty.twin === null)).toBe(true);
  });

  it('gives each duty the heading it stands under', () => {
    const numbers = benin.duties.map((duty) => /^\d+(?:\.\d+)*/.exec(duty.section ?? '')?.[0]);
    expect(numbers).toEqual(expected.filter((duty) => duty.posting === 'who-benin-hss').map((duty) => duty.section));
    expect(new Set(benin.duties.map((duty) => duty.section))).toContain(
      '4. Financement de la santé (Health Financing)',
    );
    expect(new Set(benin.duties.map((duty) => duty.section))).toContain(
      '8.1 Coordination et harmonisation de l’appui des partenaires',
    );
  });

  it('knows what is essential and what desirable', () => {
    expect(benin.requirements.map(({ need, text }) => [need, text.slice(0, 30)])).toEqual([
      ['essential', 'Premier diplôme universitaire '],
      ['desirable', 'Titulaire d’un doctorat dans l'],
      ['essential', 'Avoir au moins cinq (05) ans d'],
      ['desirable', 'Une expérience de travail huma'],
      [null, 'Solide connaissance des réform'],
      [null, 'Compétences avérées en élabora'],
      [null, 'Capacité démontrée à fournir d'],
      [null, 'Aptitude confirmée à innover, '],
      [null, 'Capacité éprouvée à suivre, an'],
      ['essential', 'Excellente connaissance du fra'],
      ['desirable', 'Connaissance pratique de l’ang'],
      [null, 'Excellente connaissance des ap'],
      [null, 'Connaissance pratique des appl'],
      [null, 'Connaissance pratique des syst'],
    ]);
  });

  it('finds what the posting says of itself, and null where it says nothing', () => {
    expect(benin.meta).toEqual({
      title: 'Administrateur National chargé du Renforcement du Système de Santé',
      organization: 'OMS',
      country: 'Bénin',
      location: 'Cotonou',
      grade: 'NOC-1',
      contract: 'Contrat de service (SSA)',
      level: null,
      closing: null,
      reportsTo: 'Dr █████████████████, Représentant du Bureau de l’OMS au Bénin',
      url: null,
      languagesAsked: 'Excellente connaissance du français; Connaissance pratique de l’anglais',
      education:
        'Premier diplôme universitaire une maitrise en santé Publique, en administration des systèmes/services de santé',
      experience:
        "Avoir au moins cinq (05) ans d'expérience nationale et internationale combinée à un niveau supérieur",
    });
  });

  it('covers the name and the address of a person and says where', () => {
    expect(benin.text).not.toMatch(/KONAN|konank|Kouamé/);
    expect(benin.notes.map((note) => note.values?.['kind'])).toEqual(['name', 'email']);
  });

  it('is a French posting, although its notices are in English', () => {
    expect(benin.languages).toEqual(['fr']);
  });

  it('goes from context to duties, requirements, conditions and notices', () => {
    const kinds = benin.sections.map((section) => section.kind);
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual([
      'context',
      'duties',
      'requirements',
      'conditions',
      'noise',
    ]);
  });
});

describe('CHAI Mali: a web page with the duties in English, then in French', () => {
  const english = mali.duties.filter((duty) => duty.lang === 'en');
  const french = mali.duties.filter((duty) => duty.lang === 'fr');

  it('has 8 duties in each language, word for word', () => {
    expect(english.map((duty) => duty.text)).toEqual(textsOf('chai-mali-asaco', 'en'));
    expect(french.map((duty) => duty.text)).toEqual(textsOf('chai-mali-asaco', 'fr'));
  });

  it('pairs them', () => {
    expect(english.map((duty) => duty.twin)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(french.map((duty) => duty.twin)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(mali.notes).toEqual([{ code: 'posting.twins-merged', severity: 'info', values: { count: 8 } }]);
  });

  it('has its requirements in both languages, and no hashtag among them', () => {
    expect(mali.requirements.filter(({ lang }) => lang === 'en')).toHaveLength(11);
    expect(mali.requirements.filter(({ lang }) => lang === 'fr')).toHaveLength(11);
  });

  it('finds what the posting says of itself', () => {
    expect(mali.meta).toEqual({
      title: 'Manager, Program/Operations',
      organization: 'CHAI - Clinton Health Access Initiative',
      country: 'Mali',
      location: 'Bamako',
      grade: 'Senior level - Managerial Level - Open for both International and National Professionals',
      contract: 'Full Time',
      level: 'Senior level - Managerial Level',
      closing: 'Closed',
      reportsTo: 'CHAI Country Coordinator',
      url: null,
      languagesAsked: 'A strong command of French (written and oral) and a minimum level of intermediate English',
      education: "A Master's degree",
      experience: 'at least 5-7 years of experience in a demanding environment, ideally in public health',
    });
  });

  it('keeps the cookie banner and the similar vacancies out', () => {
    const noise = mali.sections
      .filter((section) => section.kind === 'noise')
      .map(({ span }) => mali.text.slice(...span));
    expect(noise.join('')).toMatch(/cookies.*similar vacancies/s);
    expect(mali.duties.some((duty) => /cookies|vacanc/.test(duty.text))).toBe(false);
  });
});
