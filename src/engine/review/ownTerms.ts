import type { CompetencyId, Duty, Evidence, Framework, Lang, Lexicon, LexiconEntry } from '../model.ts';
import type { DutyPlace, KeptPosting } from './kept.ts';
import { spanKey } from './kept.ts';
import { reviewed } from './reviewed.ts';

/** A term that the user agreed to: what it says counts beyond all that was learned. */
export interface OwnTerm {
  readonly term: string;
  readonly lang: Lang;
  readonly competency: CompetencyId;
  readonly says: 'for' | 'against';
  /** How strongly, in (0, 1]. */
  readonly weight: number;
}

/** A term that corrections speak for, not used until the user agrees. */
export interface TermSuggestion extends OwnTerm {
  /** The duties that were corrected so; never empty. */
  readonly because: readonly DutyPlace[];
}

/** More words than this are a duty, not a term. */
const TERM_WORDS_MOST = 6;

/** The words that a person chose, as a term; null where they are a whole duty rather than one. */
function termOf(text: string): string | null {
  const words = text
    .replace(/[|…]|\.{3}/g, ' ')
    .split(/[\s,;:()[\]«»“”"]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const term = words.join(' ').replace(/\.$/, '');
  return words.length === 0 || words.length > TERM_WORDS_MOST ? null : term;
}

/** The piece of evidence that says most, in the duty's own words. */
function heaviestOf(evidence: readonly Evidence[]): Evidence | null {
  const own = evidence.filter(({ from, topic }) => from === 'duty' && !topic);
  return own.reduce<Evidence | null>((most, piece) => (most && most.weight >= piece.weight ? most : piece), null);
}

interface Tally extends Pick<OwnTerm, 'term' | 'lang' | 'competency'> {
  readonly added: DutyPlace[];
  readonly rejected: DutyPlace[];
  confirmedCount: number;
}

const keyOf = ({ term, lang, competency }: Pick<OwnTerm, 'term' | 'lang' | 'competency'>): string =>
  `${lang} ${competency} ${term.toLowerCase()}`;

/** By Laplace's rule of succession: how likely the next duty with the term is another of the kind. */
const weightOf = (count: number, against: number): number =>
  Math.round(((count + 1) / (count + against + 2)) * 100) / 100;

/**
 * What corrections teach: the words chosen for an added label speak for it, the words by which the engine gave a label
 * that was rejected speak against it, unless they were right more often.
 * @param agreed  terms that there are already, which are not suggested again
 * @returns  those that most duties speak for first, then by language, competency and term
 */
export function suggestTerms(
  postings: readonly KeptPosting[],
  framework: Framework,
  agreed: readonly OwnTerm[] = [],
): readonly TermSuggestion[] {
  const tallies = new Map<string, Tally>();
  const tallyFor = (term: string, { lang }: Duty, competency: CompetencyId): Tally => {
    const key = keyOf({ term, lang, competency });
    const tally = tallies.get(key) ?? { term, lang, competency, added: [], rejected: [], confirmedCount: 0 };
    tallies.set(key, tally);
    return tally;
  };
  for (const kept of postings) {
    const posting = reviewed(kept, framework);
    // Of a duty in two languages the version that was decided on: the words are its own.
    const spans = new Set(kept.decisions.map(({ duty }) => spanKey(duty)));
    for (const duty of posting.duties.filter(({ span }) => spans.has(spanKey(span))))
      for (const { competency, review, evidence } of duty.labels) {
        const piece = heaviestOf(evidence);
        if (!piece || review === 'proposed') continue;
        const place = { posting: posting.id, duty: duty.span };
        if (review === 'added') {
          const term = termOf(duty.text.slice(...piece.span));
          if (term !== null) tallyFor(term, duty, competency).added.push(place);
        } else if (review === 'rejected') tallyFor(piece.term, duty, competency).rejected.push(place);
        else tallyFor(piece.term, duty, competency).confirmedCount++;
      }
  }
  const known = new Set(agreed.map(keyOf));
  return [...tallies]
    .flatMap(([key, { term, lang, competency, added, rejected, confirmedCount }]): TermSuggestion[] => {
      if (known.has(key)) return [];
      const right = added.length + confirmedCount;
      const base = { term, lang, competency };
      if (added.length > 0 && right >= rejected.length)
        return [{ ...base, says: 'for', weight: weightOf(right, rejected.length), because: added }];
      if (rejected.length <= right) return [];
      return [{ ...base, says: 'against', weight: weightOf(rejected.length, right), because: rejected }];
    })
    .sort((a, b) => b.because.length - a.because.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The lexicon with the user's terms, which stand beside its own. */
export function withOwnTerms(lexicon: Lexicon, terms: readonly OwnTerm[]): Lexicon {
  if (terms.length === 0) return lexicon;
  const entriesIn = (lang: Lang): readonly LexiconEntry[] => [
    ...lexicon[lang],
    ...terms
      .filter((own) => own.lang === lang)
      .map(({ term, competency, weight, says }) => ({ term, competency, weight, note: null, own: says })),
  ];
  return { fr: entriesIn('fr'), en: entriesIn('en') };
}
