import type { Note } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What the engine remarked, in sentences; remarks of one kind are told together. */
export function noteWords(notes: readonly Note[], { role: { notes: words }, importing }: Messages): string[] {
  const personal = (kind: string): number =>
    notes.filter(({ code, values }) => code === 'posting.personal-data' && values?.kind === kind).length;
  const told = new Set<string>();
  for (const { code, values } of notes)
    switch (code) {
      case 'posting.personal-data':
        told.add(words.personal(personal('name'), personal('email'), personal('phone'), personal('birth')));
        break;
      case 'posting.twins-merged':
        told.add(words.twins(Number(values?.count ?? 0)));
        break;
      case 'posting.curriculum-vitae':
        told.add(words.curriculumVitae);
        break;
      case 'posting.no-duties':
        told.add(words.noDuties);
        break;
      case 'posting.language-unsupported':
        told.add(words.language);
        break;
      case 'posting.encoding-repaired':
        told.add(words.repaired);
        break;
      case 'document.encoding':
        told.add(words.encoding(String(values?.encoding ?? '')));
        break;
      case 'document.unknown-columns':
        told.add(importing.notes.unknownColumns(String(values?.columns ?? '')));
        break;
      case 'document.unsupported-format':
        told.add(importing.notes.unsupported(String(values?.format ?? '')));
        break;
      case 'document.other-format':
        told.add(importing.notes.otherFormat(String(values?.format ?? ''), String(values?.announced ?? '')));
        break;
      default:
        told.add(documentWords(code, values, importing) ?? words.other(code));
    }
  return [...told];
}

/** What is wrong with a document, or with one row, line or entry of it. */
function documentWords(code: string, values: Note['values'], { notes }: Messages['importing']): string | null {
  const words = new Map(Object.entries(notes.document)).get(code.replace(/^(?:document|posting)\./, ''));
  const place = values?.entry ?? values?.line;
  return words === undefined || place === undefined ? (words ?? null) : notes.place(String(place), words);
}
