import type { ReactNode } from 'react';

interface SaidButtonProps {
  /** All that it stands for, where what is seen is a number or a letter. */
  readonly said: string;
  readonly onClick: () => void;
  readonly className?: string | undefined;
  readonly pressed?: boolean;
  /** Shade of what is seen. */
  readonly level?: number | null;
  readonly children: ReactNode;
}

/** A button that shows little and says all. */
export function SaidButton({ said, onClick, className = 'link-button', pressed, level, children }: SaidButtonProps) {
  return (
    <button
      type="button"
      className={className}
      title={said}
      aria-pressed={pressed}
      data-level={level ?? undefined}
      onClick={onClick}
    >
      <span aria-hidden>{children}</span>
      <span className="visually-hidden">{said}</span>
    </button>
  );
}
