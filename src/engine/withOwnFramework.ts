import type { EngineData } from './engine.ts';
import { usableTerms } from './match/usableTerms.ts';
import type { Framework } from './model.ts';
import type { OwnFramework } from './review/savedWork.ts';

const idsOf = ({ areas }: Framework): string =>
  areas.flatMap((area) => area.competencies.map(({ id }) => id)).join(' ');

/**
 * What the engine knows, for another framework. What was learned is for competencies: it holds as long as these are the
 * same, whatever they are called. Verbs are sorted by the levels of the scale that comes with the app: it stays.
 */
export function withOwnFramework(data: EngineData, own: OwnFramework | null): EngineData {
  if (!own) return data;
  const isSame = idsOf(own.framework) === idsOf(data.framework);
  return {
    ...data,
    framework: own.framework,
    lexicon: usableTerms(own.lexicon, data.dutyWords),
    learned: isSame ? data.learned : null,
  };
}
