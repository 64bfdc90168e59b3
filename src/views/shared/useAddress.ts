import { useCallback } from 'react';
import { type NavigateOptions, useLocation, useSearchParams } from 'react-router';

/** `update` gets what the address asks for now. */
type ChangeAddress = (update: (now: URLSearchParams) => URLSearchParams, options?: NavigateOptions) => void;

/**
 * What the address asks for, and how to ask for something else. On a slow computer the page follows its address only after
 * the next click: each change is made on the address, not on what is shown of it.
 */
export function useAddress(): [asked: URLSearchParams, change: ChangeAddress] {
  const { pathname } = useLocation();
  const [asked, setAsked] = useSearchParams();
  const change = useCallback<ChangeAddress>(
    (update, options) => {
      const [, path, now] = /^#([^?]*)\??(.*)$/.exec(window.location.hash) ?? [];
      setAsked(update(new URLSearchParams(path === pathname ? now : asked)), options);
    },
    [pathname, asked, setAsked],
  );
  return [asked, change];
}
