import { dutyKey, type Area, type Competency, type Duty, type MappedPosting } from '../../../engine/index.ts';

/** What can be found, in the order in which kinds are shown. */
export const SEARCH_KINDS = ['area', 'competency', 'role', 'duty', 'action'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const SEPARATOR = '/';
/** "competency/<id>", "duty/<role>/<duty>": what a find is, told by its key. */
const keyOf = (kind: SearchKind, ...parts: readonly string[]): string => [kind, ...parts].join(SEPARATOR);

/** The key of a duty is its twin's too: in whichever language it is found, it is one find. */
const pairKey = ({ lang, index, twin }: Duty): string =>
  dutyKey(twin === null || lang === 'fr' ? { lang, index } : { lang: 'fr', index: twin });

export const searchKeys = {
  area: ({ id }: Pick<Area, 'id'>): string => keyOf('area', id),
  competency: ({ id }: Pick<Competency, 'id'>): string => keyOf('competency', id),
  role: ({ id }: Pick<MappedPosting, 'id'>): string => keyOf('role', id),
  duty: ({ id }: Pick<MappedPosting, 'id'>, duty: Duty): string => keyOf('duty', id, pairKey(duty)),
  action: (name: string): string => keyOf('action', name),
};

/** What a key is of: an area's or a competency's id, an action's name, a role's id. */
export function idOfKey(key: string): string {
  const [start, end] = [key.indexOf(SEPARATOR) + 1, key.lastIndexOf(SEPARATOR)];
  return key.startsWith(keyOf('duty', '')) ? key.slice(start, end) : key.slice(start);
}

/** The same thing gives the same value: what is made of it is recognised by its identity. */
export function onceEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, Made>();
  return (thing) => {
    const known = made.get(thing) ?? make(thing);
    made.set(thing, known);
    return known;
  };
}
