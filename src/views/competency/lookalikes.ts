import { LANGS, type Competency, type FrameworkIndex } from '../../engine/index.ts';

/** Whether what a competency does not include is said, in some language, to go to another one. */
const sendsTo = (from: Competency, to: Competency): boolean =>
  LANGS.some((lang) => from.excludes[lang].includes(to.label[lang]));

/** Competencies that the framework itself tells apart from this one: first those it points to, then those that point to it. */
export function lookalikesOf(competency: Competency, { competencies }: FrameworkIndex): Competency[] {
  const others = [...competencies.values()].filter((other) => other !== competency);
  const named = others.filter((other) => sendsTo(competency, other));
  return [...named, ...others.filter((other) => !named.includes(other) && sendsTo(other, competency))];
}
