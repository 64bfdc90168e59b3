import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { createEngine } from '../../../src/engine/index.ts';

const engine = createEngine(loadCatalogue().data);

function read(text: string): { duties: (readonly [string | null, string])[]; requirements: string[] } {
  const outcome = engine.mapPosting({ text, name: 'a.txt', format: 'txt', bytes: text.length });
  if (!outcome.ok) throw new TypeError('cannot be read');
  const { duties, requirements } = outcome.value;
  return {
    duties: duties.map((duty) => [duty.section, duty.text] as const),
    requirements: requirements.map((requirement) => requirement.text),
  };
}

describe('a heading on one line with its text', () => {
  test('French: a lead-in and its list follow', () => {
    const { duties } = read(`MINISTERE DE LA SANTE
TERMES DE REFERENCE POUR LE RECRUTEMENT D'UN CHARGE DE LA PLANIFICATION ET DU SUIVI DES PROGRAMMES

Contexte
La Direction recherche un cadre.

MISSIONS ET ATTRIBUTIONS : Sous la supervision du Directeur, le titulaire sera chargé de : élaborer le plan annuel de travail ; suivre l'exécution du budget programme ; organiser les revues conjointes.`);
    expect(duties).toEqual([
      ['MISSIONS ET ATTRIBUTIONS', 'élaborer le plan annuel de travail'],
      ['MISSIONS ET ATTRIBUTIONS', "suivre l'exécution du budget programme"],
      ['MISSIONS ET ATTRIBUTIONS', 'organiser les revues conjointes.'],
    ]);
  });

  test('English: so do the qualifications, in so many words', () => {
    const { duties, requirements } = read(`Programme Officer
Organisation: Example Trust
Key responsibilities: Under the supervision of the Director, the officer will be responsible for: drafting the annual plan; monitoring the budget.
Qualifications: Master's degree in public health; five years of experience.`);
    expect(duties).toEqual([
      ['Key responsibilities', 'drafting the annual plan'],
      ['Key responsibilities', 'monitoring the budget.'],
    ]);
    expect(requirements).toEqual(["Master's degree in public health; five years of experience."]);
  });

  test.each([
    [
      'in small letters',
      'Missions : sous l’autorité du Directeur, il est chargé de : élaborer le plan ; suivre le budget.',
    ],
    ['a dash', 'Missions – Sous l’autorité du Directeur, il est chargé de : élaborer le plan ; suivre le budget.'],
    ['a full stop', 'Missions. Sous l’autorité du Directeur, il est chargé de : élaborer le plan ; suivre le budget.'],
    [
      'a list of its own',
      'Missions : sous l’autorité du Directeur, il est chargé de :\n- élaborer le plan\n- suivre le budget.',
    ],
  ])('the lead-in may follow in other ways: %s', (_, text) => {
    expect(read(`Conseiller en planification\n${text}`).duties).toEqual([
      ['Missions', 'élaborer le plan'],
      ['Missions', 'suivre le budget.'],
    ]);
  });

  test('the last part of a list comes without its conjunction', () => {
    const { duties } = read(
      'Main duties: Reporting to the Director, the officer will: draft the plan; track the budget; and organise reviews.',
    );
    expect(duties.map(([, text]) => text)).toEqual(['draft the plan', 'track the budget', 'organise reviews.']);
  });

  test('a colon that leads to the list itself stays where it is', () => {
    const { duties } = read('Attributions : élaborer le plan annuel ; suivre le budget ; organiser les revues.');
    expect(duties.map(([, text]) => text)).toEqual([
      'élaborer le plan annuel',
      'suivre le budget',
      'organiser les revues.',
    ]);
  });
});
