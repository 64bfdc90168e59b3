import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../../src/engine/parse/parsePosting.ts';
import { readingWords, readPosting } from './readingWords.ts';

/** What was covered: kinds and the words in the source. */
function covered(source: string): [string, string][] {
  const { notes, text } = readPosting(source);
  return notes.flatMap((note): [string, string][] => {
    if (note.code !== 'posting.personal-data' || note.span === undefined) return [];
    expect(text.slice(...note.span)).toMatch(/^█+$/);
    return [[String(note.values?.['kind']), source.slice(...note.span)]];
  });
}

const only = (kind: string): ((source: string, ...data: string[]) => [string, [string, string][]]) => {
  return (source, ...data) => [source, data.map((datum) => [kind, datum])];
};
const email = only('email');
const phone = only('phone');
const name = only('name');
const birth = only('birth');

describe('personal data', () => {
  it.each([
    email('CV à recrutement@ong.example.', 'recrutement@ong.example'),
    email('Send it to jean (at) x.org today', 'jean (at) x.org'),
    email('Envoyer le dossier à jean [at] x.org', 'jean [at] x.org'),
    email('CV to jean.dupont(at)x.org', 'jean.dupont(at)x.org'),
    email('CV à jean [arobase] x [point] org', 'jean [arobase] x [point] org'),
    email('Write to jean (at) ngo (dot) org.', 'jean (at) ngo (dot) org'),
    email('Écrire à jean @ x.org', 'jean @ x.org'),
    email("Ask o'neil@x.org or 'awa@x.org'", "o'neil@x.org", 'awa@x.org'),
    email('Ask o’neil@x.org', 'o’neil@x.org'),
    email('mailto:awa@localhost', 'awa@localhost'),
  ])('e-mail in: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    phone('Tel: 021 55 66 77', '021 55 66 77'),
    phone('Appeler le +229 97 12 34 56', '+229 97 12 34 56'),
    phone('Bureau ouvert, 01 23 45 67 89', '01 23 45 67 89'),
    phone('Bureau de Bamako (76 12 34 56)', '76 12 34 56'),
    phone('Bureau, 97 12 34 56 / 95 11 22 33', '97 12 34 56', '95 11 22 33'),
    phone('Office, +229 97 12 34 56 / 95 11 22 33', '+229 97 12 34 56', '95 11 22 33'),
    phone('Tel. 66.77.88.99/77.88.99.00', '66.77.88.99', '77.88.99.00'),
    phone('Tél : 97 12 34 56/57', '97 12 34 56/57'),
    phone('Tél : 021556677, 021556688 ou 97123456', '021556677', '021556688', '97123456'),
    phone('Tél : 021/55/66/77', '021/55/66/77'),
    phone('Téléphone\n97123456', '97123456'),
    phone('Bureau, 229 97 12 34 56', '229 97 12 34 56'),
    phone('Bureau, +223 76 12 34 56', '+223 76 12 34 56'),
    phone('Office, (+223) 76 12 34 56', '(+223) 76 12 34 56'),
    phone('Bureau, 0022997123456', '0022997123456'),
    phone('Bureau, 00 223 76 12 34 56', '00 223 76 12 34 56'),
    phone('Bureau, 01 97 12 34 56', '01 97 12 34 56'),
    phone('Office, 0712 345 678', '0712 345 678'),
    phone('Office, (202) 555-0123', '(202) 555-0123'),
    phone('Office, 97 12 34 56 95 11 22 33', '97 12 34 56 95 11 22 33'),
  ])('telephone in: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    name('Supervision technique de Dr KONAN Kouamé Jean, Représentant', 'KONAN Kouamé Jean'),
    name('Contact : Jean de Souza', 'Jean de Souza'),
    name('The meeting with Dr Maria dos Santos', 'Maria dos Santos'),
    name('Avec Mme Awa Traoré de Solthis', 'Awa Traoré'),
    name('Contacter Mme Awa Traoré.', 'Awa Traoré'),
    name('The advisor reports to Prof. J. M. Okello at the institute.', 'J. M. Okello'),
    name('Reports to Dr. A. Diallo', 'A. Diallo'),
    name('Rend compte au Dr.Diallo', 'Diallo'),
    name('La réunion avec madame Awa Traoré a lieu', 'Awa Traoré'),
    name('The meeting with mr. Peter Banda', 'Peter Banda'),
    name('SUPERVISEUR DR AWA TRAORE', 'AWA TRAORE'),
    name('Supervisor: Peter Banda, Country Director', 'Peter Banda'),
    name('Personne de contact : TRAORE Awa.', 'TRAORE Awa'),
    name('Sous la supervision de Marie-Claire Kouassi, directrice régionale', 'Marie-Claire Kouassi'),
    name('L’expert travaille sous la supervision de Moussa Traoré.', 'Moussa Traoré'),
    name('Sous la supervision technique et administrative de Moussa Traoré et du Directeur', 'Moussa Traoré'),
    name('Under the supervision of Peter Banda and in liaison with partners', 'Peter Banda'),
    name("Les dossiers sont envoyés à l'attention de Awa Traoré", 'Awa Traoré'),
    name('For the attention of Peter Banda.', 'Peter Banda'),
    name('Envoyer votre CV à Mariam Coulibaly', 'Mariam Coulibaly'),
    name('Send your CV to Mary Phiri for consideration', 'Mary Phiri'),
  ])('name in: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    birth('Né le 12 mars 1985 à Cotonou', '12 mars 1985'),
    birth('Née à Porto-Novo, le 03/05/1980', '03/05/1980'),
    birth('Né(e) vers 1980', '1980'),
    birth('Date et lieu de naissance : Ségou, 1er janvier 1990', '1er janvier 1990'),
    birth('Date of birth: May 3, 1980', 'May 3, 1980'),
    birth('Born on the 3rd of May 1980', '3rd of May 1980'),
    birth('DOB\n1980-05-03', '1980-05-03'),
  ])('date of birth in: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    name(
      'Jean-Baptiste HOUNKPATIN\nMédecin\nLoisirs : lecture\nÉtat civil : marié\nJean-Baptiste HOUNKPATIN',
      'Jean-Baptiste HOUNKPATIN',
      'Jean-Baptiste HOUNKPATIN',
    ),
    name('CV de Awa Traoré\nExpérience', 'Awa Traoré'),
    name('Curriculum vitae\nNom : HOUNKPATIN\nPrénom : Jean', 'HOUNKPATIN', 'Jean'),
  ])('whose CV it is: %s', (source, expected) => {
    expect(covered(source)).toEqual(expected);
  });

  it.each([
    'Sous la supervision du Représentant de l’OMS et du Directeur national',
    'Sous la supervision du Représentant de l’OMS.',
    'Sous la supervision de Médecins Sans Frontières.',
    'Sous l’autorité du Ministère de la Santé.',
    'Under the supervision of the Ministry of Health.',
    'Under the supervision of the CHAI Country Coordinator, the officer plans.',
    'Reports to Supply Chain and Logistics Manager',
    'Dossier à l’attention du Ministère de la Santé Publique.',
    'CV à Save the Children.',
    'Contact tracing of 12 000 000 people',
    'Proficiency in MS Excel and DR Congo experience',
    'MAITRISE DE MS EXCEL, CAS DE DR TB',
    'Appui à la DR Kayes',
    'Contact: Ressources Humaines',
    'Supervisor: Health Systems Director',
    'Budget of 35 000 000 F CFA for 2025-2028, grant 12345678',
    'Coût : 1 200 000 FCFA, soit +1 200 000 FCFA',
    'Contact : 12/05/2025',
    'Du 12/05/2025 au 14/06/2025, de 2025-05-12 à 2028-06-14',
    'Référence 0012345678, grade P-4, NOC-1, 2025/2026',
    'Act as Dr of record @ home',
    'M.Sc. or M.D. in public health',
    'Être né après le 1er janvier 1985',
    'Le comité ne le prévoit pas avant le 12 mars 2027',
    'Nom : ENABEL',
  ])('is not seen in: %s', (source) => {
    expect(covered(source)).toEqual([]);
  });

  it('is found where hard-wrapped text breaks an address', () => {
    const wrapped = [
      'Les personnes intéressées par ce poste de conseiller technique envoient un curriculum vitae à jean.dupont@',
      'organisation.example avant la fin du mois de juin, avec une lettre de motivation et trois références.',
    ];
    for (const source of [wrapped.join('\n'), wrapped.join('\n\n')])
      expect(readPosting(source).text).not.toMatch(/dupont|organisation/);
  });

  it('is covered everywhere: text, duties, requirements, metadata', () => {
    const posting = readPosting(
      'Reports to: Mr. Peter Banda, Director\n\nDuties\n- Send reports to peter.banda@ngo.example every month\n- Plan with Mr. Peter Banda\n\nRequirements\n- Call +265 999 123 456 for details of the degree',
    );
    expect(JSON.stringify(posting)).not.toMatch(/Banda|ngo\.example|999 123/);
    expect(posting.duties).toHaveLength(2);
  });
});

/** What the caller gives, as the posting has it. */
const outside = (given: {
  id?: string;
  name?: string;
  title?: string;
}): { id: string; name: string; title: string | null } => {
  const source = { text: 'Duties\n- Plan services', name: 'a.txt', format: 'txt', bytes: 22, ...given };
  const outcome = parsePosting(source, readingWords);
  if (!outcome.ok) throw new Error('not read');
  const { id, source: read, meta } = outcome.value;
  return { id, name: read.name, title: meta.title };
};

describe('what comes with a posting', () => {
  it.each([
    ['Adviser (contact: awa@x.org, +223 76 12 34 56)', 'Adviser (contact: █████████, ████████████████)'],
    ['Assistant to Dr Awa Traoré', 'Assistant to Dr ██████████'],
    ['Héalth\u202e Ad\u200bviser\u0007\n | \tMali ', 'Héalth Adviser | Mali'],
    ['Conseiller santÃ©', 'Conseiller santé'],
  ])('has a clean title without personal data: %j', (title, expected) => {
    expect(outside({ title }).title).toBe(expected);
  });

  it('has a name and an id without addresses', () => {
    const { name: read, id } = outside({ name: 'CV awa@x.org 97 12 34 56.txt', id: 'awa@x.org' });
    expect(read).toBe('CV █████████ ███████████.txt');
    expect(id).toBe(outside({}).id);
  });

  it.each([
    '7',
    '0012345678',
    '2025-11-22',
    '000_b1fd6c46d637a6de',
    '12345678-1234-1234-1234-123456789012',
    'VN 2025/014',
  ])('keeps its id: %s', (id) => {
    expect(outside({ id }).id).toBe(id);
  });
});
