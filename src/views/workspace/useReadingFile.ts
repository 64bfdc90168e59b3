import { useRef, useState } from 'react';
import { type ReadFile, type ReadingProgress, readWorkFile } from './readWorkFile.ts';

/** What is over sooner needs no count and no way to stop it. */
const LONG_AFTER_MS = 1000;

interface Reading {
  readonly progress: ReadingProgress | null;
  /** It has gone on for so long that it can be stopped. */
  readonly isLong: boolean;
  readonly stop: () => void;
}

/** Reads one file of work at a time; null while none is read. */
export function useReadingFile(): {
  readonly reading: Reading | null;
  /** Gives null where reading was stopped, by hand or by another file. */
  readonly start: (file: File) => Promise<ReadFile | null>;
} {
  const [reading, setReading] = useState<Reading | null>(null);
  const current = useRef<AbortController | null>(null);
  const start = async (file: File): Promise<ReadFile | null> => {
    current.current?.abort();
    const control = new AbortController();
    const stop = (): void => {
      control.abort();
      setReading(null);
    };
    current.current = control;
    setReading({ progress: null, isLong: false, stop });
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      if (!control.signal.aborted) setReading({ progress: null, isLong, stop });
    }, LONG_AFTER_MS);
    const read = await readWorkFile(
      file,
      (progress) => isLong && !control.signal.aborted && setReading({ progress, isLong, stop }),
      control.signal,
    );
    clearTimeout(timer);
    if (control.signal.aborted) return null;
    setReading(null);
    return read;
  };
  return { reading, start };
}
