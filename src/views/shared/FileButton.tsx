import { useRef } from 'react';

interface FileButtonProps {
  /** On the button. */
  readonly label: string;
  /** What is asked for. */
  readonly what: string;
  /** Of files to choose from; those of work where it is left out. */
  readonly accept?: string;
  readonly isDisabled?: boolean;
  readonly onChosen: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({
  label,
  what,
  accept = '.json,application/json',
  isDisabled = false,
  onChosen,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={`${label} – ${what}`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // the same file can be chosen again
          if (file) onChosen(file);
        }}
      />
    </>
  );
}
