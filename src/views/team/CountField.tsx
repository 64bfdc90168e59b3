import { useState } from 'react';
import { POSTS_MOST } from '../../state/teamQuery.ts';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of posts, from 1; what is none while one types is not taken. */
export function CountField({ label, value, onChange }: CountFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className="field"
      type="number"
      min={1}
      max={POSTS_MOST}
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.target.value);
        const count = Number(event.target.value);
        if (Number.isInteger(count) && count >= 1 && count <= POSTS_MOST && count !== value) onChange(count);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
