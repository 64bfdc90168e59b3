import type { Lang, Need, ParsedRequirement, Span } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { askedField, asksOf } from './asking.ts';
import type { Block } from './blocks.ts';
import { has } from './blocks.ts';
import type { Cues } from './cues.ts';
import { senseOf } from './headingSense.ts';
import { languageRuns } from './prose.ts';
import { wordsIn } from './readLine.ts';
import type { PlacedBlock } from './sections.ts';

/** Longest heading before what is asked on one line, in characters. */
const HEADING_LENGTH_MAX = 40;

/** "Essentielle: …": the need, and where what is asked begins. */
function readNeedLabel(block: Block): { need: Need; start: number } | null {
  const colon = block.content.slice(0, 30).indexOf(':');
  if (colon < 0) return null;
  const hit = block.hits.find(
    ({ value, first }) => first <= 1 && (value === 'need.essential' || value === 'need.desirable'),
  );
  const end = hit && block.tokens[hit.end - 1]?.end;
  if (hit === undefined || end === undefined || end > block.span[0] + colon) return null;
  let start = colon + 1;
  while (block.content.charAt(start) === ' ') start++;
  return { need: hit.value === 'need.essential' ? 'essential' : 'desirable', start: block.span[0] + start };
}

/** The need that a text states of itself; what is desirable says so more clearly than "must". */
function statedNeed(block: { readonly hits: Block['hits'] }): Need | null {
  if (has(block, 'need.desirable')) return 'desirable';
  return has(block, 'need.essential') ? 'essential' : null;
}

export const needOf = (text: string, span: Span, cues: Cues): Need | null =>
  statedNeed({ hits: cues.phrases.find(wordsIn(text, span)) });

/** "Skills: …": where what is asked begins behind a heading of requirements on its line, or `null`. */
function behindHeading(block: Block, cues: Cues): number | null {
  const colon = / ?: (?=\S)/.exec(block.content.slice(0, HEADING_LENGTH_MAX));
  if (colon === null) return null;
  const [start] = block.span;
  const tokens = block.tokens.filter((token) => token.end <= start + colon.index);
  const content = block.content.slice(0, colon.index);
  const sense = senseOf({ content, span: [start, start + colon.index], tokens }, cues);
  return sense?.kind === 'requirements' && sense.share === 1 ? start + colon.index + colon[0].length : null;
}

/** For every block whether something that is asked stands behind it under the same heading. */
function askedBehind(placed: readonly PlacedBlock[]): boolean[] {
  const isBehind: boolean[] = [];
  for (let i = placed.length - 2; i >= 0; i--) {
    const next = placed[i + 1];
    const isSame = next?.kind === 'requirements' && next.heading === placed[i]?.heading;
    isBehind[i] = isSame && (isBehind[i + 1] === true || asksOf(next));
  }
  return isBehind;
}

/** What a posting asks of candidates, in order, with its need: by its own words, its label, or the heading above. */
export function findRequirements(text: string, placed: readonly PlacedBlock[], cues: Cues): ParsedRequirement[] {
  const found: ParsedRequirement[] = [];
  let fromHeading: Need | null = null;
  const hasList = placed.some((block) => block.kind === 'requirements' && block.level > 0 && !block.isHeading);
  const add = (span: Span, lang: Lang, need: Need | null): void => {
    const [start, end] = span;
    if (end - start < 3) return;
    found.push({ index: found.length, text: text.slice(start, end), lang, span, need });
  };
  const isAmongAsked = askedBehind(placed);
  for (const [i, block] of placed.entries()) {
    if (block.kind !== 'requirements') continue;
    if (block.isHeading || block.isLeadIn) {
      const label = statedNeed(block);
      if (block.isHeading || label !== null) fromHeading = label;
      continue;
    }
    if (block.tokens.length === 0 || block.isBeside) continue;
    // The head of a column: "Requirement".
    if (block.cell !== null && senseOf(block, cues)?.share === 1) continue;
    // A full sentence that asks nothing stands behind the list, not in it.
    if (block.level === 0 && block.content.endsWith('.') && !asksOf(block) && isAmongAsked[i] !== true) continue;
    const label = readNeedLabel(block);
    if (label) {
      add([label.start, block.span[1]], block.lang, label.need);
      continue;
    }
    const need = statedNeed(block) ?? fromHeading;
    const start = askedField(block)?.value[0] ?? behindHeading(block, cues);
    if (start !== null) add([start, block.span[1]], block.lang, need);
    else if (block.level > 0 || hasList)
      for (const { span, lang } of languageRuns(text, block.span, block.lang, cues)) add(span, lang, need);
    else
      for (const sentence of sentencesOf(text, block.span, cues.abbreviations))
        add(sentence, block.lang, needOf(text, sentence, cues) ?? fromHeading);
  }
  return found;
}
