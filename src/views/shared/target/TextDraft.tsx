import { useState } from 'react';

interface TextDraftProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where nothing else names it. */
  readonly label?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A text that is taken over when one leaves it. */
export function TextDraft({ value, onChange, label, rows, maxLength = 120 }: TextDraftProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    if (draft !== null && draft.trim() !== value) onChange(draft.trim());
    setDraft(null);
  };
  const common = {
    className: 'field',
    'aria-label': label,
    maxLength,
    value: draft ?? value,
    onBlur: take,
  };
  if (rows !== undefined)
    return <textarea {...common} rows={rows} onChange={(event) => setDraft(event.target.value)} />;
  return (
    <input
      {...common}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
