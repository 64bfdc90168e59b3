import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/model.ts';
import { POSTING_BYTE_LIMIT } from '../../../src/engine/parse/parsePosting.ts';
import { read, readPosting } from './readingWords.ts';

const piece = fc.constantFrom(
  'Responsabilités\n',
  'Key duties:\n',
  'Qualifications\n',
  'How to apply\n',
  'Essentielle: ',
  '• ',
  '  - ',
  '1. ',
  '(i) ',
  'Appuyer le ministère de la Santé ',
  'Support the ministry of health ',
  'The incumbent will ',
  'Sous la supervision de ',
  'Master’s degree ',
  'Dr Jean Dupont',
  'a@b.org ',
  '+229 97 12 34 56',
  'Grade: ',
  '\n',
  '\n\n',
  '\t',
  '.',
  ':',
  ';',
  '█',
  '😀',
  '\u202e',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  it('every span gives what it claims, and the sections tile the text in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const outcome = read(raw);
        if (!outcome.ok) {
          expect(outcome.notes).toHaveLength(1);
          return;
        }
        const { text, duties, requirements, sections, notes } = outcome.value;
        const inside = ([start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;
        for (const { text: said, span } of [...duties, ...requirements]) {
          expect(text.slice(...span)).toBe(said);
          expect(said).toBe(said.trim());
          expect(said).not.toContain('\n');
          expect(inside(span)).toBe(true);
        }
        expect(sections.map((section) => section.span[0])).toEqual([
          ...(sections.length > 0 ? [0] : []),
          ...sections.slice(0, -1).map((section) => section.span[1]),
        ]);
        expect(sections[sections.length - 1]?.span[1]).toBe(text.length);
        for (const note of notes) if (note.span) expect(inside(note.span)).toBe(true);
        for (const lang of ['fr', 'en'] as const)
          expect(duties.filter((duty) => duty.lang === lang).map((duty) => duty.index)).toEqual(
            duties.filter((duty) => duty.lang === lang).map((_, i) => i),
          );
      }),
      { numRuns: 400 },
    );
  });

  it('twins point at each other', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const outcome = read(raw);
        if (!outcome.ok) return;
        const { duties } = outcome.value;
        for (const duty of duties) {
          if (duty.twin === null) continue;
          const twin = duties.find((other) => other.lang !== duty.lang && other.index === duty.twin);
          expect(twin?.twin).toBe(duty.index);
        }
      }),
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(read(raw)).toEqual(read(raw));
      }),
    );
  });
});

describe('hostile texts are read in time that grows with their length', () => {
  const LENGTH = 100_000;
  it.each(
    [
      'a',
      '.',
      '. ',
      '-\n',
      '•\n',
      'a\t',
      '| a ',
      '@',
      ' (at) ',
      'a (dot) ',
      '@a (dot) ',
      '97 12 34 56 / ',
      '1/',
      '+1 ',
      'Dr.',
      'contact Awa ',
      'a@',
      '1 ',
      '[a](',
      '](',
      '**a ',
      '(i) ',
      'a : b ; ',
      'Dr Jean ',
      'Grade: ',
      'e\u0301',
      '\ud800',
      'Ã©',
      'RESPONSABILITÉS\n',
      '# a\n',
      'Ville\nBamako\n',
      '• Appuyer le district\n',
      'sous la supervision de ',
      'a • b ',
      '1. A\na) b\n• c\n',
      'démons-\ntration du ministère de la santé publique\n',
    ].map((unit) => [JSON.stringify(unit), unit]),
  )(
    // A cost that grew with the square would run into the tests' time limit.
    '%s over and over',
    (_, unit) => {
      expect(read(unit.repeat(Math.ceil(LENGTH / unit.length))).ok).toBeDefined();
    },
  );

  it('a list in which every item announces the ones below', () => {
    const lead = '• The officer will be responsible for the following :\n';
    expect(read(lead.repeat(30_000)).ok).toBe(true);
  });

  it.each(['Duties\n- Plan services', 'Requirements\n- Degree; French'])(
    '%j and stops before the last word',
    (start) => {
      expect(read(`${start}${' .;,'.repeat(100_000)}x`).ok).toBe(true);
    },
  );

  it('100,000 bullets, each its own duty', () => {
    const bullets = Array.from({ length: 100_000 }, (_, i) => `• Appuyer le district ${i} dans ses plans`);
    expect(readPosting(bullets.join('\n')).duties).toHaveLength(100_000);
  }, 60_000);

  it('one line of 20 MB', () => {
    const outcome = read('appuyer le ministère de la santé '.repeat(600_000));
    expect(outcome.ok).toBe(true);
  }, 60_000);
});

describe('what cannot be read is said, not thrown', () => {
  it.each([
    ['posting.empty', ''],
    ['posting.empty', ' \n\t\u200b\n'],
    ['posting.empty', '---\n===\n'],
    ['posting.binary', `%PDF-1.4${'\u0000\u0001\ufffd'.repeat(50)}`],
    ['posting.too-large', 'a'.repeat(POSTING_BYTE_LIMIT)],
  ])('%s', (code, raw) => {
    expect(read(raw)).toEqual({ ok: false, notes: [{ code, severity: 'error' }] });
  });

  it('a posting in another language is read, with a warning', () => {
    const posting = readPosting(
      'Funciones\n- Apoyar al Ministerio de Salud en la planificación de los servicios de salud y en la supervisión de los distritos del país\n- Coordinar con los socios el plan de acción para el fortalecimiento del sistema',
    );
    expect(posting.notes.map((note) => note.code)).toContain('posting.language-unsupported');
    expect(posting.text).toContain('Apoyar al Ministerio');
  });

  it.each([
    ['by its title', 'CURRICULUM VITAE\nExperience\n- Train nurses', true],
    ['by what it tells of a person', 'Née le 3 mai 1980\nLoisirs : lecture\nTâches\n- Former les infirmiers', true],
    ['not a posting that asks for one', 'Tâches\n- Former les infirmiers\nDossier\n- Curriculum vitae\n- CV', false],
    [
      'not a form for the same',
      'Tâches\n- Former\nFiche à remplir\n- Date de naissance\n- Situation de famille',
      false,
    ],
  ])('a CV is read, with a warning: %s', (_, source, isWarned) => {
    expect(readPosting(source).notes.some(({ code }) => code === 'posting.curriculum-vitae')).toBe(isWarned);
  });

  it('a text without duties is read, with a warning', () => {
    expect(readPosting('We are a small organisation in the north.').notes).toEqual([
      { code: 'posting.no-duties', severity: 'warning' },
    ]);
  });
});

describe('what the caller knows', () => {
  it('wins: id, title and language', () => {
    expect(readPosting('Tâches\n- Appuyer le district', 'en').duties.map((duty) => duty.lang)).toEqual(['en']);
  });

  it('is not needed: the id follows from the content', () => {
    const [one, same, other] = ['Duties\n- Plan services', 'Duties\n- Plan services', 'Duties\n- Plan wards'].map(
      (raw) => readPosting(raw).id,
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });
});

const duties = (raw: string): string[] => readPosting(raw).duties.map((duty) => duty.text);

describe('what is a duty', () => {
  it('counts a duty that is repeated word for word once', () => {
    expect(duties('Duties\n- Plan services\n- Train staff\n- Plan services.')).toEqual([
      'Plan services',
      'Train staff',
    ]);
  });

  it('leaves out lead-ins, reporting lines and notices among the items', () => {
    expect(
      duties(
        'Responsibilities\nThe officer will support the ministry in the following:\n- Reports to the Country Director\n- Review the policy\n- Only shortlisted candidates will be contacted',
      ),
    ).toEqual(['Review the policy']);
  });

  it('keeps the items around one that uses the words of a notice, or begins with who supervises', () => {
    expect(
      duties(
        [
          'Tâches',
          '• Ranimer les comités, avec des sièges pour les personnes handicapées',
          '• Sous la supervision de la direction régionale, conduire les évaluations',
          '• Mise en place d’un code de conduite des agents',
          '• Sous la supervision du médecin-chef',
          '• Tenir les registres',
          '• Seuls les candidats retenus seront contactés.',
        ].join('\n'),
      ),
    ).toEqual([
      'Ranimer les comités, avec des sièges pour les personnes handicapées',
      'Sous la supervision de la direction régionale, conduire les évaluations',
      'Mise en place d’un code de conduite des agents',
      'Tenir les registres',
    ]);
  });

  it('takes a sub-bullet with its own action as a duty, and a mere list as part of its parent', () => {
    expect(
      duties(
        'Tâches\n• Superviser les sites pilotes :\n  o Kati\n  o Kayes\n• Former les agents\n  o Préparer les modules\n  o Animer les sessions',
      ),
    ).toEqual([
      'Superviser les sites pilotes : Kati, Kayes',
      'Former les agents',
      'Préparer les modules',
      'Animer les sessions',
    ]);
  });

  it('reads the sentences of a field of work though another has a list, not what introduces them all', () => {
    const posting = [
      'Missions',
      '',
      'La titulaire appuie le ministère.',
      '',
      'Appui (60%)',
      '{}',
      '',
      'Gestion (40%)',
      '• Tenir la caisse',
    ];
    const actions = ['Conseiller le ministère sur les dons.', 'Piloter le système de stocks.'];
    const said = ['Vous formez les relais.', 'Vous accompagnez les comités.'];
    for (const sentences of [actions, said])
      expect(duties(posting.join('\n').replace('{}', sentences.join(' ')))).toEqual([...sentences, 'Tenir la caisse']);
  });

  it('knows the cells of a row whose first one is empty, and an action that is another word in the other language', () => {
    const table = [
      'Domaine | Tâches | Délai',
      'Stocks | Valider les commandes | mensuel',
      ' | Suivre les livraisons | hebdomadaire',
      ' | Former les agents | ',
    ];
    expect(duties(['Gestionnaire', '', ...table].join('\n'))).toEqual([
      'Valider les commandes',
      'Suivre les livraisons',
      'Former les agents',
    ]);
    expect(duties('Adviser\n\nDuties\n\nReview prescriptions\nChair the committee\nTrain staff')).toHaveLength(3);
  });

  it('is not the line that says what the post is called, where no heading says which are the duties', () => {
    const title = 'POSTE : Responsable du laboratoire national';
    expect(duties(`${title}\nLIEU : Niamey\n\nElle planifie les analyses. Elle forme les techniciens.`)).toEqual([
      'Elle planifie les analyses.',
      'Elle forme les techniciens.',
    ]);
  });

  it('reads items whose dash stands at the word, and the last of numbered ones like the others', () => {
    expect(duties('Chef de division\n\nIl est chargé de :\n-instruire les dossiers;\n-tenir la nomenclature')).toEqual([
      'instruire les dossiers;',
      'tenir la nomenclature',
    ]);
    expect(
      duties('Tâches\n• Appliquer les procédures citées ci\n-dessus dans le district\n• Former les agents'),
    ).toHaveLength(2);
    const tasks = ['Task 1: Review unit costs', 'Task 2: Develop the model', 'Task 3: Facilitate a workshop'];
    expect(
      duties(['Scope of work', 'The consultant shall:', ...tasks, '', 'Reporting', 'To the Director.'].join('\n')),
    ).toEqual(tasks);
  });

  it.each([
    ['Domaine | Tâches', 'Gestion des stocks | Valider les commandes', 'Planification | Rédiger le plan'],
    ['Area of work | Duties', 'Stock management | Check the orders', 'Planning of activities | Draft the plan'],
  ])('does not take the name of a field of work beside it in a table for one: %s', (...table) => {
    const [, ...said] = table.map((row) => row.replace(/.* \| /, ''));
    expect(duties(['Adviser', '', 'Duties', '', ...table].join('\n'))).toEqual(said);
  });
});

describe('what a posting says of itself', () => {
  it.each(['P-4', 'P4', 'NOC', 'NO-C', 'NOC-1', 'G-6', 'D-1', 'IPSA-10', 'SB-4'])('a grade: %s', (grade) => {
    expect(readPosting(`Health Officer (${grade})\nDuties\n- Plan services`).meta.grade).toBe(grade);
  });

  it.each(['P-7', 'GAVI-4', 'COVID-19', 'NOTE', 'AB-P4'])('no grade: %s', (word) => {
    expect(readPosting(`Health Officer (${word})\nDuties\n- Plan services`).meta.grade).toBeNull();
  });

  it.each([
    ['Recrutement d’un(e) Chargé(e) de projet', 'Chargé(e) de projet'],
    ['Recrutement d’un.e Chargé.e de projet', 'Chargé.e de projet'],
    ['L’ONG recrute un(e) Conseiller(e) technique pour le district.', 'Conseiller(e) technique'],
    ['The agency is seeking Health Officer(s) to plan services.', 'Health Officer(s)'],
  ])('the title of %s', (line, title) => {
    expect(readPosting(`${line}\n\nDuties\n- Plan services`).meta.title).toBe(title);
  });
});
