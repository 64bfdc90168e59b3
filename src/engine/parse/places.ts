import type { Lang, PostingMeta } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { CueHit, Cues } from './cues.ts';
import type { Token } from './phrases.ts';
import { tokensOf } from './phrases.ts';
import type { PlacedBlock } from './sections.ts';

const key = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');

/** Where countries are named, in order; "Sudan" in "South Sudan" is none. */
function countryHits(hits: readonly CueHit[]): CueHit[] {
  const named = hits.filter((hit) => hit.value === 'country').sort((a, b) => a.first - b.first || b.end - a.end);
  let last: CueHit | undefined;
  return named.filter((hit) => {
    const isOwn = last === undefined || hit.end > last.end || (hit.first === last.first && hit.end === last.end);
    if (isOwn) last = hit;
    return isOwn;
  });
}

/** The country that the posting names most outside notices, as its list writes it; the earlier one of equals. */
function countryIn(placed: readonly PlacedBlock[], lang: Lang, cues: Cues): string | null {
  const counts = new Map<string, number>();
  for (const { kind, hits, tokens } of placed) {
    if (kind === 'noise') continue;
    const isEmployer = (token: number): boolean =>
      hits.some((hit) => hit.value === 'employer' && token >= hit.first && token < hit.end);
    for (const hit of countryHits(hits))
      if (!isEmployer(hit.first)) {
        const name = key(tokens, hit.first, hit.end);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  }
  const [best] = Array.from(counts).sort((a, b) => b[1] - a[1]);
  return best ? countryName(best[0], lang, cues) : null;
}

function countryName(folded: string, lang: Lang, cues: Cues): string | null {
  return cues.countries[lang].get(folded) ?? cues.countries.fr.get(folded) ?? cues.countries.en.get(folded) ?? null;
}

/** The last part of a line before its country, an article between: "…, Banjul, The ". */
const PLACE_BEFORE = /(?:^|[,|•–—] )(\p{Lu}[^,/(:;.|•–—]{0,60}?) ?[,/(–-] ?(?:\p{L}{2,3} )?$/u;

/** Longest line of a place and its country, in words; at the top of a posting an employer or a title may stand before. */
const PLACE_WORDS_MAX = 6;
const HEAD_WORDS_MAX = 16;
const HEAD_BLOCKS_MAX = 12;

/** What stands behind a place and its country: " – 12 months". */
const ASIDE = /^\)? [–—|-] /;

/** "Product Manager in Dakar": the place alone. */
function withoutWhat(place: string, cues: Cues): string {
  const tokens = tokensOf(fold(place));
  const end = cues.phrases
    .find(tokens)
    .filter((hit) => hit.value === 'titleEnd')
    .pop()?.end;
  const start = end === undefined ? undefined : tokens[end]?.start;
  return start === undefined || !/\p{Lu}/u.test(place.charAt(start)) ? place : place.slice(start);
}

/** "Cotonou/BENIN", "Bamako, Mali", "Health Alliance, Kisumu, Kenya": a short line that ends in a place and its country. */
function placeLine(placed: readonly PlacedBlock[], cues: Cues): string | null {
  for (const [i, { kind, content, span, hits, tokens, level }] of placed.entries()) {
    const wordsMax = i < HEAD_BLOCKS_MAX ? HEAD_WORDS_MAX : PLACE_WORDS_MAX;
    if (kind === 'duties' || kind === 'noise' || level > 0 || tokens.length > wordsMax || tokens.length < 2) continue;
    // "Kisumu, Kenya – 12 months"; in two languages: "Cameroun / Cameroon".
    const ends = countryHits(hits)
      .filter((hit) => hit.first > 0)
      .sort((a, b) => b.end - a.end);
    const lineStart = span[0];
    const isLast = ({ end }: CueHit): boolean =>
      end === tokens.length || ASIDE.test(content.slice((tokens[end - 1]?.end ?? 0) - lineStart));
    let first = ends.find(isLast)?.end ?? tokens.length;
    for (const hit of ends) if (hit.end === first) first = hit.first;
    const country = tokens[first];
    const before = country && content.slice(0, country.start - lineStart);
    const place = before === undefined ? undefined : PLACE_BEFORE.exec(before)?.[1];
    if (place !== undefined) return withoutWhat(place, cues);
  }
  return null;
}

/** A place without the country behind it. */
function withoutCountry(place: string, cues: Cues): string {
  const tokens = tokensOf(fold(place));
  const hit = countryHits(cues.phrases.find(tokens)).find((found) => found.end === tokens.length && found.first > 0);
  const start = hit && tokens[hit.first]?.start;
  return start === undefined ? place : place.slice(0, start).replace(/[\s,/(–—-]+$/, '');
}

function isCountry(place: string, cues: Cues): boolean {
  const tokens = tokensOf(fold(place));
  return countryName(key(tokens, 0, tokens.length), 'fr', cues) !== null;
}

/** The country that stands at the end of a place: "Cotonou, Bénin". */
function countryOf(place: string, lang: Lang, cues: Cues): string | null {
  const tokens = tokensOf(fold(place));
  const hit = countryHits(cues.phrases.find(tokens)).pop();
  return hit ? countryName(key(tokens, hit.first, hit.end), lang, cues) : null;
}

/** "based in Bamako": the words in capitals behind. */
function basedIn(text: string, placed: readonly PlacedBlock[], cues: Cues): string | null {
  for (const block of placed) {
    if (block.kind === 'noise') continue;
    for (const hit of block.hits) {
      if (hit.value !== 'basedIn') continue;
      const start = block.tokens[hit.end]?.start;
      if (start === undefined || !/\p{Lu}/u.test(text.charAt(start))) continue;
      const place = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}/u.exec(text.slice(start, start + 60))?.[0];
      if (place !== undefined && !cues.functionWords.has(place.toLowerCase())) return place;
    }
  }
  return null;
}

/**
 * Where the post is: what the form says, else a short line of a place and its country, else "based in". The country is
 * the one given, the one behind the place, or the one that the posting names most.
 */
export function readPlaces(
  text: string,
  placed: readonly PlacedBlock[],
  given: { readonly locations: readonly string[]; readonly country: string | null },
  lang: Lang,
  cues: Cues,
): Pick<PostingMeta, 'country' | 'location'> {
  const place =
    given.locations.find((value) => !isCountry(value, cues)) ??
    placeLine(placed, cues) ??
    basedIn(text, placed, cues) ??
    given.locations[0] ??
    null;
  const named = given.country ?? (place === null ? null : countryOf(place, lang, cues));
  return {
    country: named ?? countryIn(placed, lang, cues),
    location: place === null ? null : withoutCountry(place, cues),
  };
}

/** A title without a place at its end and the signs before it, or `null` where it does not end so. */
function cutPlace(title: string, place: string): string | null {
  if (!fold(title).endsWith(fold(place))) return null;
  const before = title.slice(0, title.length - place.length);
  const short = before.replace(/[ ,/|(–—-]{1,5}(?:\p{L}{2,3} )?$/u, '');
  return short === before || short === '' ? null : short;
}

/** A title without the place behind it: "Health Adviser – Bamako, Mali". A country alone tells which post it is. */
export function withoutPlace(title: string, { location, country }: Pick<PostingMeta, 'country' | 'location'>): string {
  if (location === null) return title;
  const whole = title.replace(/[ )]{1,3}$/, '');
  return cutPlace((country === null ? null : cutPlace(whole, country)) ?? whole, location) ?? title;
}
