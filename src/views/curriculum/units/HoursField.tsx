import { useState } from 'react';
import { HOURS_LIMIT } from '../../../engine/index.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (hours: number) => void;
}

/** Hours, halves too; empty is 0, and what is no number while one types is not taken. */
export function HoursField({ label, value, onChange }: HoursFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    const hours = Number(draft?.replace(',', '.'));
    if (draft !== null && hours >= 0 && hours <= HOURS_LIMIT && hours !== value) onChange(Math.round(hours * 10) / 10);
    setDraft(null);
  };
  return (
    <input
      className="field"
      inputMode="decimal"
      size={5}
      aria-label={label}
      value={draft ?? (value === 0 ? '' : String(value))}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
