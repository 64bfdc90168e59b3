import type {
  CompetencyId,
  CompetencyRating,
  DoubtLimits,
  DutyTrial,
  DutyTry,
  Framework,
  KeptPosting,
  Lang,
  MappedPosting,
  NearMisses,
  ObjectiveVerbs,
  Outcome,
  OwnFramework,
  OwnTerm,
  PostingSource,
  SearchAnswer,
  SearchSource,
  SmallestAddition,
  smallestAddition,
  TermsByLang,
  TermsOfCompetency,
  Zone,
} from '../engine/index.ts';
import type { ReadingOptions } from '../documents/readDocument.ts';
import type { ColumnMapping, ColumnRole } from '../documents/table.ts';
import type { TablePreview } from '../documents/tables.ts';
import type { WorkRead } from './workCalls.ts';

export type { ColumnMapping, ColumnRole, ReadingOptions, TablePreview };

export interface Opened {
  readonly framework: Framework;
  /** Below these a mapping is in doubt; null where nothing was learned for the framework. */
  readonly doubt: DoubtLimits | null;
  /** The postings that come with the app, mapped. */
  readonly postings: readonly MappedPosting[];
}

/** What the page may ask of the engine, wherever the engine runs. */
export interface EngineCalls {
  /** What the page starts with. */
  open(): Promise<Opened>;
  /** From now on these terms of the user's count beside the lexicon's, and no others. */
  useTerms(terms: readonly OwnTerm[]): Promise<void>;
  /** From now on this framework is the one mapped to; null: the one that comes with the app. */
  useFramework(own: OwnFramework | null): Promise<void>;
  /** The framework in use, with the terms that came with it. */
  frameworkInUse(): Promise<OwnFramework>;
  /** The framework in a file, of any format that is read; it is not used yet. */
  readFramework(file: Blob, name: string): Promise<Outcome<OwnFramework>>;
  /** Of a person's terms those that no duty could ever match: without a word to compare, or with too many readings. */
  unusableTerms(terms: TermsByLang): Promise<readonly string[]>;
  /** The postings in a file, of any format that is read; its name tells which, where its bytes do not. */
  read(file: Blob, name: string, options?: ReadingOptions): Promise<Outcome<PostingSource[]>>;
  /** The heads and first rows of the tables in a file. */
  previewTables(file: Blob, name: string): Promise<readonly TablePreview[]>;
  /** The assessment of needs in a file, CSV or XLSX; competencies are those of the framework. */
  readNeeds(file: Blob, name: string, framework: Framework): Promise<Outcome<CompetencyRating[]>>;
  /** The work in a file but for its postings, of which it tells how many there are. */
  readWork(file: Blob): Promise<WorkRead>;
  /** Some of the postings of the file last read, by its `reading`; those from one place to before another. */
  workPostings(reading: number, from: number, to: number): Promise<readonly KeptPosting[]>;
  map(source: PostingSource): Promise<Outcome<MappedPosting>>;
  /** A posting mapped anew by the engine as it is now, its text read by zones where there are any. */
  mapAgain(posting: MappedPosting, zones: readonly Zone[] | null): Promise<MappedPosting>;
  /** Of every duty without a label what it came near. */
  nearMisses(posting: Pick<MappedPosting, 'duties' | 'meta'>): Promise<readonly NearMisses[]>;
  /** The reference roles that come with the app, mapped; loaded when first asked for. */
  references(): Promise<readonly MappedPosting[]>;
  /** The verbs with which an objective begins; loaded when first asked for. */
  objectiveVerbs(): Promise<ObjectiveVerbs>;
  /** Puts sources where `search` looks, each in place of the one with its id; one without texts is taken out. */
  makeSearchable(sources: readonly SearchSource[]): Promise<void>;
  /** Looks through all that was made searchable; up to `limit` hits, those in the reader's language first. */
  search(query: string, limit: number, prefer: Lang): Promise<SearchAnswer>;
  /** One duty by itself, with all that leads to its labels; null where it holds no text. */
  tryDuty(duty: DutyTry): Promise<DutyTrial | null>;
  /** The fewest posts that close a team's essential gaps. */
  smallestAddition(...asked: Parameters<typeof smallestAddition>): Promise<SmallestAddition>;
  /** What speaks for a competency in the lexicon, the heaviest first. */
  termsOf(competency: CompetencyId): Promise<TermsOfCompetency>;
}

type CallName = keyof EngineCalls;
export type Answer<Name extends CallName> = Awaited<ReturnType<EngineCalls[Name]>>;

/** One call as it crosses to the worker; `call` numbers it. */
export type Request = {
  readonly [Name in CallName]: {
    readonly call: number;
    readonly name: Name;
    readonly args: Parameters<EngineCalls[Name]>;
  };
}[CallName];

/** What a worker sends: first that it has started, then an answer for each call, in any order. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly call: number; readonly value: Answer<CallName> }
  | { readonly kind: 'failure'; readonly call: number; readonly name: string; readonly message: string };

/** Makes the call that a request asks for. */
export function dispatch(calls: EngineCalls, request: Request): Promise<Answer<CallName>> {
  if (request.name === 'open') return calls.open();
  if (request.name === 'useTerms') return calls.useTerms(...request.args);
  if (request.name === 'useFramework') return calls.useFramework(...request.args);
  if (request.name === 'frameworkInUse') return calls.frameworkInUse();
  if (request.name === 'readFramework') return calls.readFramework(...request.args);
  if (request.name === 'unusableTerms') return calls.unusableTerms(...request.args);
  if (request.name === 'read') return calls.read(...request.args);
  if (request.name === 'previewTables') return calls.previewTables(...request.args);
  if (request.name === 'readNeeds') return calls.readNeeds(...request.args);
  if (request.name === 'readWork') return calls.readWork(...request.args);
  if (request.name === 'workPostings') return calls.workPostings(...request.args);
  if (request.name === 'map') return calls.map(...request.args);
  if (request.name === 'mapAgain') return calls.mapAgain(...request.args);
  if (request.name === 'references') return calls.references();
  if (request.name === 'objectiveVerbs') return calls.objectiveVerbs();
  if (request.name === 'makeSearchable') return calls.makeSearchable(...request.args);
  if (request.name === 'search') return calls.search(...request.args);
  if (request.name === 'termsOf') return calls.termsOf(...request.args);
  if (request.name === 'tryDuty') return calls.tryDuty(...request.args);
  if (request.name === 'smallestAddition') return calls.smallestAddition(...request.args);
  return calls.nearMisses(...request.args);
}
