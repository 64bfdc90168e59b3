import * as v from 'valibot';
import type { ReadingWords } from '../parse/readingWords.ts';
import { decodeShape, words } from './shape.ts';

const list = v.array(words);
const filled = v.pipe(list, v.minLength(1, 'at least one expected'));

const forms = v.array(v.strictObject({ from: v.string(), to: v.array(v.string()) }));

const shape = v.strictObject({
  language: v.picklist(['fr', 'en']),
  version: words,
  about: words,
  source: words,
  functionWords: filled,
  conjunctions: filled,
  foreignWords: list,
  abbreviations: list,
  solidPrefixes: list,
  compoundPrefixes: list,
  pages: v.strictObject({ words: filled, abbreviations: list, of: list }),
  headings: v.strictObject({
    context: filled,
    duties: filled,
    dutiesIfActions: list,
    requirements: filled,
    conditions: filled,
    noise: filled,
  }),
  themes: list,
  columnsBeside: list,
  columnsOfFields: list,
  columnsOfNumbers: list,
  leadIns: v.strictObject({ duties: filled, requirements: filled }),
  announcing: filled,
  notices: filled,
  actions: v.strictObject({
    verbs: filled,
    endings: forms,
    nounEndings: forms,
    more: list,
    before: list,
    nouns: filled,
    wordEndings: list,
    not: list,
  }),
  dutyPhrases: filled,
  modals: filled,
  holders: filled,
  requirementStarts: filled,
  requirementPhrases: filled,
  needs: v.strictObject({ essential: filled, desirable: filled }),
  labels: v.strictObject({
    title: filled,
    organization: filled,
    country: filled,
    location: filled,
    grade: filled,
    contract: filled,
    level: filled,
    closing: filled,
    reportsTo: filled,
    url: filled,
    languagesAsked: filled,
    education: filled,
    experience: filled,
  }),
  otherLabels: list,
  curriculumVitae: v.strictObject({ titles: list, birth: list, ofPerson: list }),
  contactLabels: list,
  phoneLabels: list,
  atWords: list,
  dotWords: list,
  honorifics: list,
  nameOpenings: list,
  nameParticles: list,
  notNames: list,
  roles: filled,
  titleVerbs: filled,
  titleEnds: filled,
  seeking: filled,
  reportsTo: filled,
  reportsToEnds: filled,
  basedIn: filled,
  contractTypes: filled,
  grades: v.array(v.strictObject({ series: words, steps: list })),
  levelWords: list,
  closed: list,
  closingPhrases: list,
  titleOpenings: list,
  languageNames: filled,
  education: filled,
  experience: filled,
  experienceOpenings: list,
  employers: list,
  countries: list,
});

/**
 * The words of one language that reading needs, `data/reading/<lang>.json`.
 * @param place  how problems name the file, such as `reading/fr`
 * @throws {DataError} one line a problem, each with its path
 */
export function decodeReadingWords(json: unknown, place: string): ReadingWords {
  return decodeShape(shape, json, place);
}
