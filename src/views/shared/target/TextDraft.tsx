import { useDraft } from '../useDraft.ts';

interface TextDraftProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where nothing else names it. */
  readonly label?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A text that is kept while one types. */
export function TextDraft({ value, onChange, label, rows, maxLength = 120 }: TextDraftProps) {
  const { draft, field } = useDraft((text) => {
    if (text.trim() !== value) onChange(text.trim());
  });
  const common = { ...field, className: 'field', 'aria-label': label, maxLength, value: draft ?? value };
  return rows === undefined ? <input {...common} /> : <textarea {...common} rows={rows} />;
}
