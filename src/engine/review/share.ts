import type { MappedPosting, Span } from '../model.ts';
import type { SecondReading } from '../agree/readings.ts';
import type { Decision } from './kept.ts';
import type { SavedWork } from './savedWork.ts';
import { zonesOf } from './zones.ts';

const anonymous = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.map((decision) => ({ ...decision, by: '', why: null }));

/** The work without a trace of who did it: no initials, and no remarks, which may name somebody. */
export const withoutInitials = (work: SavedWork): SavedWork => ({
  ...work,
  initials: '',
  postings: work.postings.map((kept) => ({ ...kept, decisions: anonymous(kept.decisions) })),
  readings: work.readings.map((reading): SecondReading => ({
    ...reading,
    by: '',
    postings: reading.postings.map((one) => ({ ...one, decisions: anonymous(one.decisions) })),
  })),
});

const SHOWN = ['duty', 'requirement', 'heading'];

/** The text with blanks for all but the stretches named; as long as it was, so that places in it stay what they are. */
function onlyStretches(text: string, spans: readonly Span[]): string {
  let shown = '';
  for (const [start, end] of spans)
    shown += text.slice(shown.length, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
  return shown + text.slice(shown.length).replace(/[^\n]/g, ' ');
}

function withoutText(mapped: MappedPosting): MappedPosting {
  const spans = zonesOf(mapped)
    .filter(({ kind }) => SHOWN.includes(kind))
    .map(({ span }) => span);
  return { ...mapped, source: { ...mapped.source, name: '' }, text: onlyStretches(mapped.text, spans) };
}

/** The work without the texts of the postings: what they ask for is there, all else is blank, and so are the names of their files. */
export const withoutTexts = (work: SavedWork): SavedWork => ({
  ...work,
  postings: work.postings.map((kept) => ({ ...kept, mapped: withoutText(kept.mapped) })),
});
