import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { readDocument } from '../../src/documents/readDocument.ts';
import { createEngine, type MappedPosting } from '../../src/engine/index.ts';

const engine = createEngine(loadCatalogue().data);
const DOCUMENTS = join(import.meta.dirname, '../fixtures/documents');

async function read(name: string): Promise<{ text: string; posting: MappedPosting }> {
  const document = await readDocument(readFileSync(join(DOCUMENTS, name)), name);
  const source = document.ok ? document.value[0] : undefined;
  const outcome = source && engine.mapPosting(source);
  if (!source || !outcome?.ok) throw new TypeError(`cannot be read: ${name}`);
  return { text: source.text, posting: outcome.value };
}

const said = ({ posting }: { posting: MappedPosting }): unknown => [
  posting.duties.map(({ text, section, labels }) => [text, section, labels.map(({ competency }) => competency)]),
  posting.requirements.map(({ text }) => text),
];

describe('a Word document with headings, lists within lists, tables, a text box, heads and feet of pages', () => {
  const expected = [
    ['Planification et budget', 'Appuyer l’élaboration du budget programme du ministère de la santé et des plans de travail annuels des directions départementales.'], // prettier-ignore
    ['Planification et budget', 'Suivre l’exécution des dépenses de santé :'],
    ['Planification et budget', 'produire un rapport trimestriel sur les dépenses ;'],
    ['Planification et budget', 'organiser les revues budgétaires avec les partenaires techniques et financiers.'],
    ['Achat stratégique', 'Concevoir les mécanismes de paiement des prestataires pour l’assurance maladie.'],
    ['Achat stratégique', 'Former les équipes de gestion à la tarification des soins.'],
    ['Matrice des activités', 'Superviser la collecte des données de routine dans le système national d’information sanitaire.'], // prettier-ignore
    ['Matrice des activités', 'Coordonner les réunions mensuelles du groupe de travail sur le financement.'],
    ['Autres responsabilités', 'Appuyer la mise en place des comptes nationaux de la santé.'],
  ];

  test.each(['docx', 'odt', 'pdf', 'html'])('gives the same duties, requirements and place as %s', async (ending) => {
    const { text, posting } = await read(`rich.${ending}`);
    expect(posting.duties.map((duty) => [duty.section, duty.text])).toEqual(
      expect.arrayContaining(expected.map((duty) => expect.arrayContaining(duty) as unknown)),
    );
    expect(posting.requirements).toHaveLength(2);
    expect(posting.meta).toMatchObject({
      title: 'Conseiller en financement de la santé',
      country: 'Bénin',
      location: 'Cotonou',
      closing: '15 mars 2026',
    });
    expect(text).toContain('Rédiger les notes techniques destinées au cabinet du ministre');
    if (ending === 'html') return; // saved with its head, as a page is
    expect(text).not.toMatch(/Appel à candidatures|Page \d/);
  });

  test('and the same text as docx and odt', async () => {
    expect((await read('rich.odt')).text).toBe((await read('rich.docx')).text);
  });
});

describe('a page of two columns', () => {
  test('printed by a browser reads column by column, without the time and the address that it prints', async () => {
    const [page, pdf] = [await read('columns.html'), await read('columns.pdf')];
    expect(said(pdf)).toEqual(said(page));
    expect(page.posting.duties).toHaveLength(4);
    expect(pdf.text).not.toMatch(/file:|1\/1|\d:\d\d/);
  });
});
