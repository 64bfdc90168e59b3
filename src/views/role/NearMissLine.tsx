import type { FrameworkIndex, NearMisses } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';

interface NearMissLineProps {
  readonly near: NearMisses['candidates'];
  readonly index: FrameworkIndex;
  /** Says that they are too weak to count; left out where that stands above already. */
  readonly isAlone?: boolean;
}

/** What a duty without a label came near, best first, with scores. */
export function NearMissLine({ near, index, isAlone = false }: NearMissLineProps) {
  const { role, format } = useMessages();
  const words = role.near;
  if (near.length === 0) return <p className="muted small">{words.none}</p>;
  return (
    <p className="muted small">
      {isAlone ? words.weak : words.short}{' '}
      {near
        .map(
          ({ competency, score }) =>
            `${index.competencies.get(competency)?.label[format.lang] ?? competency}\u00a0${format.decimal(score)}`,
        )
        .join('\u00a0· ')}
    </p>
  );
}
