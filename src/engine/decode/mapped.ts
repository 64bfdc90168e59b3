import * as v from 'valibot';
import type { Label, MappedPosting, Span } from '../model.ts';
import { LANGS } from '../model.ts';

/*
 * A mapped posting as it is kept. Fields stand in the order of the published format, which is the order that they are
 * written in; fields of later versions are left out.
 */

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
export const lang = v.picklist(LANGS);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const span = v.pipe(
  v.tuple([place, place]),
  v.check(([start, end]) => start <= end),
);
const orNull = v.nullable(v.string());
const localised = v.object({ fr: v.string(), en: v.string() });
export const versions = {
  framework: v.object({ id: v.string(), version: v.string() }),
  engine: v.object({ version: v.string() }),
};

const evidence = v.object({
  span,
  term: v.string(),
  weight: share,
  from: v.picklist(['duty', 'heading']),
  topic: v.optional(v.literal('title')),
});
export const saidLabel = v.object({
  competency: id,
  rank: v.picklist(['primary', 'secondary']),
  score: share,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});
const label = v.object({
  competency: id,
  area: id,
  rank: v.picklist(['primary', 'secondary']),
  score: share,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  runnerUp: v.nullable(v.object({ competency: id, score: share })),
  review: v.picklist(['proposed', 'reviewed', 'added', 'rejected']),
});
const note = v.object({
  code: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  span: v.optional(span),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

export const mapped = v.object({
  id,
  reference: v.optional(v.object({ title: localised, purpose: localised })),
  workingTitle: v.optional(v.string()),
  source: v.object({ name: v.string(), format: v.string(), bytes: v.pipe(v.number(), v.minValue(0)) }),
  meta: v.object({
    title: orNull,
    organization: orNull,
    country: orNull,
    location: orNull,
    grade: orNull,
    contract: orNull,
    level: orNull,
    closing: orNull,
    reportsTo: orNull,
    url: orNull,
    languagesAsked: orNull,
    education: orNull,
    experience: orNull,
  }),
  languages: v.array(lang),
  text: v.string(),
  sections: v.array(
    v.object({
      kind: v.picklist(['context', 'duties', 'requirements', 'conditions', 'noise']),
      heading: orNull,
      lang,
      span,
    }),
  ),
  duties: v.array(
    v.object({
      index: place,
      text: v.string(),
      lang,
      section: orNull,
      span,
      twin: v.nullable(place),
      labels: v.array(label),
      involvement: v.nullable(id),
      involvementEvidence: v.nullable(span),
      outside: v.optional(v.literal('reviewed')),
    }),
  ),
  requirements: v.array(
    v.object({
      index: place,
      text: v.string(),
      lang,
      span,
      need: v.nullable(v.picklist(['essential', 'desirable'])),
      labels: v.array(label),
    }),
  ),
  ...versions,
  notes: v.array(note),
});

const isIn = ([start, end]: Span, text: string): boolean => start <= end && end <= text.length;

const isProved = ({ evidence: pieces }: Label, own: string, heading: string): boolean =>
  pieces.every((piece) => isIn(piece.span, piece.from === 'heading' ? heading : own));

/** Whether all spans of a posting lie where they say: in a file changed by hand they may not, and views rely on it. */
export function holdsTogether({ text, sections, duties, requirements }: MappedPosting): boolean {
  const shows = (said: { readonly text: string; readonly span: Span }): boolean =>
    said.text === text.slice(...said.span).replace(/\n/g, ' ');
  return (
    sections.every((section) => isIn(section.span, text)) &&
    requirements.every((one) => shows(one) && one.labels.every((its) => isProved(its, one.text, ''))) &&
    duties.every(
      (duty) =>
        shows(duty) &&
        duty.labels.every((its) => isProved(its, duty.text, duty.section ?? '')) &&
        (duty.involvementEvidence === null || isIn(duty.involvementEvidence, duty.text)),
    )
  );
}
