import { ArrowDown, ArrowUp } from 'lucide-react';

interface MoveButtonsProps {
  readonly up: string;
  readonly down: string;
  /** Nothing stands above it, or below: the button stays, so that who got there by it keeps the focus. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** One place up, one place down. */
export function MoveButtons({ up, down, isFirst, isLast, onMove }: MoveButtonsProps) {
  const ways = [
    { by: -1, isEnd: isFirst, name: up, Icon: ArrowUp },
    { by: 1, isEnd: isLast, name: down, Icon: ArrowDown },
  ] as const;
  return ways.map(({ by, isEnd, name, Icon }) => (
    <button
      key={by}
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onMove(by);
      }}
    >
      <Icon aria-hidden size={16} />
    </button>
  ));
}
