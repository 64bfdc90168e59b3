import type { Lang, Localised, Note } from '../../engine/index.ts';

/** A competency or an area as a file tells it; what it does not tell is filled in later. */
export interface DraftConcept {
  /** Where in the file. */
  readonly place: string;
  readonly code: string | null;
  readonly label: Partial<Localised>;
  readonly definition: Partial<Localised>;
  /** Other ways to say it. */
  readonly terms: Readonly<Record<Lang, readonly string[]>>;
}

export interface DraftArea extends DraftConcept {
  readonly competencies: readonly DraftConcept[];
}

/** A framework as a file of any format tells it. */
export interface FrameworkDraft {
  readonly title: Partial<Localised>;
  readonly version: string | null;
  readonly areas: readonly DraftArea[];
}

/** What is wrong at a place; words for `problem` live in `i18n/`. */
export const problemAt = (path: string, problem: string, values: Note['values'] = {}): Note => ({
  code: 'framework.problem',
  severity: 'warning',
  values: { ...values, path, problem },
});

/** The value that a field of an untrusted object has of its own. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const textOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** "fr-FR" → "fr"; null for a language that is not ours. */
export function langOf(tag: unknown): Lang | null {
  const [main] = typeof tag === 'string' ? tag.toLowerCase().split('-') : [];
  return main === 'fr' || main === 'en' ? main : null;
}
