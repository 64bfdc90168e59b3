import { Check, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';

interface CopyLinkProps {
  /** The route to link to, as the router knows it. */
  readonly path: string;
  readonly words: {
    readonly copyLink: string;
    readonly copied: string;
    /** Before the link itself, where it could not be copied. */
    readonly copyFailed: string;
  };
}

const COPIED_FOR_MS = 2000;

/** Copies the address of a page; where that is refused the address is shown, to be copied by hand. */
export function CopyLink({ path, words }: CopyLinkProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const address = `${window.location.href.split('#')[0] ?? ''}#${path}`;
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('ready'), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('refused'); // no permission, or not a secure page
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {state === 'copied' ? <Check aria-hidden size={16} /> : <Link2 aria-hidden size={16} />}
        {state === 'copied' ? words.copied : words.copyLink}
      </button>
      <span role="status" className="visually-hidden">
        {state === 'copied' && words.copied}
      </span>
      {state === 'refused' && (
        <label className="small">
          {words.copyFailed}{' '}
          <input className="field" readOnly value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
