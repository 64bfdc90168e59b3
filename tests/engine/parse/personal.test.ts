import { describe, expect, it } from 'vitest';
import { readPosting } from './readingWords.ts';

/** What was covered: kinds and the words in the source. */
function covered(source: string): [string, string][] {
  const { notes, text } = readPosting(source);
  return notes.flatMap((note): [string, string][] => {
    if (note.code !== 'posting.personal-data' || note.span === undefined) return [];
    expect(text.slice(...note.span)).toMatch(/^█+$/);
    return [[String(note.values?.['kind']), source.slice(...note.span)]];
  });
}

describe('personal data', () => {
  it.each([
    ['Supervision technique de Dr KONAN Kouamé Jean, Représentant', [['name', 'KONAN Kouamé Jean']]],
    ['Contacter Mme Awa Traoré.', [['name', 'Awa Traoré']]],
    ['The advisor reports to Prof. J. M. Okello at the institute.', [['name', 'J. M. Okello']]],
    ['Supervisor: Peter Banda, Country Director', [['name', 'Peter Banda']]],
    ['Sous la supervision de Marie-Claire Kouassi, directrice régionale', [['name', 'Marie-Claire Kouassi']]],
    ['CV à recrutement@ong.example.', [['email', 'recrutement@ong.example']]],
    ['Tel: 021 55 66 77', [['phone', '021 55 66 77']]],
    ['Appeler le +229 97 12 34 56', [['phone', '+229 97 12 34 56']]],
    ['Bureau ouvert, 01 23 45 67 89', [['phone', '01 23 45 67 89']]],
  ])('is found in: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    'Sous la supervision du Représentant de l’OMS et du Directeur national',
    'Under the supervision of the CHAI Country Coordinator, the officer plans.',
    'Proficiency in MS Excel and DR Congo experience',
    'Contact: Ressources Humaines',
    'Supervisor: Health Systems Director',
    'Budget of 35 000 000 F CFA for 2025-2028, grant 12345678',
    'Act as Dr of record @ home',
  ])('is not seen in: %s', (source) => {
    expect(covered(source)).toEqual([]);
  });

  it('is covered everywhere: text, duties, requirements, metadata', () => {
    const posting = readPosting(
      'Reports to: Mr. Peter Banda, Director\n\nDuties\n- Send reports to peter.banda@ngo.example every month\n- Plan with Mr. Peter Banda\n\nRequirements\n- Call +265 999 123 456 for details of the degree',
    );
    expect(JSON.stringify(posting)).not.toMatch(/Banda|ngo\.example|999 123/);
    expect(posting.duties).toHaveLength(2);
  });
});
