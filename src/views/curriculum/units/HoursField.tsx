import { HOURS_LIMIT } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useDraft } from '../../shared/useDraft.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (hours: number) => void;
}

/** Hours, tenths too; empty is 0, and what is no number while one types is not taken. */
export function HoursField({ label, value, onChange }: HoursFieldProps) {
  const { lang } = useMessages().format;
  // Without the blanks between thousands, which nobody types.
  const shown = value === 0 ? '' : String(value).replace('.', lang === 'fr' ? ',' : '.');
  const { draft, field } = useDraft((text) => {
    const hours = Math.round(Number(text.replace(',', '.')) * 10) / 10;
    if (hours >= 0 && hours <= HOURS_LIMIT && hours !== value) onChange(hours);
  });
  return <input {...field} className="field" inputMode="decimal" size={5} aria-label={label} value={draft ?? shown} />;
}
