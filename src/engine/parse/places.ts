import type { Lang, PostingMeta } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Cues } from './cues.ts';
import type { Token } from './phrases.ts';
import { tokensOf } from './phrases.ts';
import type { PlacedBlock } from './sections.ts';

const key = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');

/** The country that the posting names most outside notices, as its list writes it; the earlier one of equals. */
function countryIn(placed: readonly PlacedBlock[], lang: Lang, cues: Cues): string | null {
  const counts = new Map<string, number>();
  for (const { kind, hits, tokens } of placed) {
    if (kind === 'noise') continue;
    const isEmployer = (token: number): boolean =>
      hits.some((hit) => hit.value === 'employer' && token >= hit.first && token < hit.end);
    for (const hit of hits)
      if (hit.value === 'country' && !isEmployer(hit.first)) {
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

/** "Cotonou/BENIN", "Bamako, Mali": a short line of a place and its country. */
function placeLine(placed: readonly PlacedBlock[]): string | null {
  for (const { kind, content, hits, tokens, level } of placed) {
    if (kind === 'duties' || kind === 'noise' || level > 0 || tokens.length > 6 || tokens.length < 2) continue;
    const hit = hits.find((found) => found.value === 'country' && found.end === tokens.length && found.first > 0);
    const country = hit && tokens[hit.first];
    const before = country && content.slice(0, country.start - (tokens[0]?.start ?? 0));
    const place = before === undefined ? null : /^([\p{Lu}][^,/(:;.]*?) ?[,/(–-] ?$/u.exec(before)?.[1];
    if (place !== undefined && place !== null) return place;
  }
  return null;
}

/** A place without the country behind it. */
function withoutCountry(place: string, cues: Cues): string {
  const tokens = tokensOf(fold(place));
  const hit = cues.phrases
    .find(tokens)
    .find((found) => found.value === 'country' && found.end === tokens.length && found.first > 0);
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
  const hit = cues.phrases
    .find(tokens)
    .filter((found) => found.value === 'country')
    .pop();
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
    placeLine(placed) ??
    basedIn(text, placed, cues) ??
    given.locations[0] ??
    null;
  const named = given.country ?? (place === null ? null : countryOf(place, lang, cues));
  return {
    country: named ?? countryIn(placed, lang, cues),
    location: place === null ? null : withoutCountry(place, cues),
  };
}
