import { HOURS_LIMIT } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useDraft } from '../../shared/useDraft.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (hours: number) => void;
}

/** `null`: not so many hours, or no number. */
function hoursIn(text: string): number | null {
  const hours = Math.round(Number(text.replace(',', '.')) * 10) / 10;
  return hours >= 0 && hours <= HOURS_LIMIT ? hours : null;
}

/** Hours, tenths too; empty is 0, and what is no number is not taken, which a sentence says. */
export function HoursField({ label, value, onChange }: HoursFieldProps) {
  const { curriculum, format } = useMessages();
  // Without the blanks between thousands, which nobody types.
  const shown = value === 0 ? '' : String(value).replace('.', format.lang === 'fr' ? ',' : '.');
  const { draft, field } = useDraft((text) => {
    const hours = hoursIn(text);
    if (hours !== null && hours !== value) onChange(hours);
  });
  const isRefused = draft !== null && hoursIn(draft) === null;
  return (
    <>
      <input
        {...field}
        className="field"
        inputMode="decimal"
        size={5}
        aria-label={label}
        aria-invalid={isRefused}
        value={draft ?? shown}
      />
      <span role="status">{isRefused && curriculum.units.noHoursIn(HOURS_LIMIT)}</span>
    </>
  );
}
