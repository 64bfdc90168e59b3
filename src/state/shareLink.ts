import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { LibraryChoices, RoleId } from '../engine/index.ts';
import { ROUTES } from './paths.ts';
import { readLibrary } from './readLibrary.ts';

/** What a link carries: no text of a posting, and of roles those alone that everybody has. */
export interface Shared {
  /** Roles that are compared, in the order chosen. */
  readonly roles: readonly RoleId[];
  readonly library: LibraryChoices;
}

/** Longer links are cut by mail programs and messengers. Product D11. */
export const LINK_LENGTH_LIMIT = 1800;
/** What is inflated is no longer than this; a link of 1,800 characters could make it a thousand times as long. */
const TEXT_LENGTH_LIMIT = 100_000;
const PARAMETER = 'shared';

const { fromCharCode } = String;
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** What of the choices concerns roles that everybody has. */
export function shareable(library: LibraryChoices, isEverybodys: (role: RoleId) => boolean): LibraryChoices {
  const own = <Value>(record: Readonly<Record<RoleId, Value>>): Readonly<Record<RoleId, Value>> =>
    Object.fromEntries(Object.entries(record).filter(([role]) => isEverybodys(role as RoleId))); // keys are roles
  return {
    addedReferences: library.addedReferences.filter(isEverybodys),
    hidden: library.hidden.filter(isEverybodys),
    titles: own(library.titles),
    tags: own(library.tags),
    notDuplicates: library.notDuplicates.filter((group) => group.every(isEverybodys)),
  };
}

/** The path of a link that carries this. */
export function writeShared({ roles, library }: Shared): string {
  const text = JSON.stringify({ roles, library });
  return `${ROUTES.workspace}?${PARAMETER}=${toBase64Url(deflateSync(strToU8(text), { level: 9 }))}`;
}

/** What a link carries; null where nothing can be read of it, undefined where it carries nothing. */
export function readShared(query: URLSearchParams): Shared | null | undefined {
  const packed = query.get(PARAMETER);
  if (packed === null) return undefined;
  try {
    const bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(TEXT_LENGTH_LIMIT) });
    const read = JSON.parse(strFromU8(bytes)) as { readonly roles?: unknown; readonly library?: unknown } | null;
    const roles = Array.isArray(read?.roles) ? read.roles.filter((role) => typeof role === 'string') : [];
    return { roles: [...new Set(roles as RoleId[])], library: readLibrary(read?.library) };
  } catch {
    return null; // cut, or mistyped
  }
}
