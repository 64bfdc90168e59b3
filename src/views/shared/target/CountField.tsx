import { useState } from 'react';
import { POSTS_MOST } from '../../../state/teamQuery.ts';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly most?: number;
}

/** A number of posts or people, from 1; what is none while one types is not taken. */
export function CountField({ label, value, onChange, most = POSTS_MOST }: CountFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className="field"
      type="number"
      min={1}
      max={most}
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.target.value);
        const count = Number(event.target.value);
        if (Number.isInteger(count) && count >= 1 && count <= most && count !== value) onChange(count);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
