import { create } from 'zustand';
import type { DoubtLimits, Framework, MappedPosting, RoleId } from '../engine/index.ts';
import type { EngineClient } from '../worker/client.ts';

/** What the app works with. Profiles, comparisons and findings follow from it and are computed where they are shown. */
export interface Workspace {
  readonly status: 'loading' | 'ready' | 'failed';
  /** What went wrong, for the error page; null unless failed. */
  readonly failure: string | null;
  readonly framework: Framework | null;
  /** Below these a mapping is in doubt; null where nothing was learned for the framework. */
  readonly doubt: DoubtLimits | null;
  /** Roles read from postings. */
  readonly postings: readonly MappedPosting[];
  /** Role profiles written for this project, which come after the postings; empty until then. */
  readonly references: readonly MappedPosting[];
  /** Reference roles could not be loaded. */
  readonly lacksReferences: boolean;
  /** What can be asked of the engine; null until it has answered once. */
  readonly engine: Pick<
    EngineClient,
    | 'mapAgain'
    | 'tryDuty'
    | 'nearMisses'
    | 'termsOf'
    | 'makeSearchable'
    | 'search'
    | 'useFramework'
    | 'frameworkInUse'
    | 'readFramework'
    | 'unusableTerms'
    | 'smallestAddition'
    | 'objectiveVerbs'
    | 'readNeeds'
    | 'readWork'
    | 'workPostings'
  > | null;
  /** Roles chosen for a comparison, in the order chosen. */
  readonly basket: readonly RoleId[];
}

export const useWorkspace = create<Workspace>()((): Workspace => ({
  status: 'loading',
  failure: null,
  framework: null,
  doubt: null,
  postings: [],
  references: [],
  lacksReferences: false,
  engine: null,
  basket: [],
}));

/** Opens the framework and the seed postings in the engine, then the reference roles; a failure is shown, never thrown. */
export async function openWorkspace(client: EngineClient): Promise<void> {
  useWorkspace.setState({ status: 'loading', failure: null });
  try {
    const opened = await client.open();
    useWorkspace.setState({ ...opened, status: 'ready', engine: client });
  } catch (error) {
    useWorkspace.setState({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
    return;
  }
  try {
    useWorkspace.setState({ references: await client.references(), lacksReferences: false });
  } catch {
    useWorkspace.setState({ lacksReferences: true }); // the library says so; all else works without them
  }
}

/** Puts a role into the basket, or takes it out. */
export function toggleInBasket(role: RoleId): void {
  useWorkspace.setState(({ basket }) => ({
    basket: basket.includes(role) ? basket.filter((id) => id !== role) : [...basket, role],
  }));
}

/** Puts roles into the basket behind those already in it. */
export function addToBasket(roles: readonly RoleId[]): void {
  useWorkspace.setState(({ basket }) => ({ basket: [...new Set([...basket, ...roles])] }));
}

/** Takes roles out of the basket. */
export function removeFromBasket(roles: readonly RoleId[]): void {
  const gone = new Set(roles);
  useWorkspace.setState(({ basket }) => ({ basket: basket.filter((id) => !gone.has(id)) }));
}

export const clearBasket = (): void => useWorkspace.setState({ basket: [] });
