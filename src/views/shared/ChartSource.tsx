import type { ReactNode } from 'react';
import type { MappedPosting, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ChartSourceContext } from '../../ui/ChartSource.ts';
import { sourceOf } from './sourceOf.ts';

interface ChartSourceProps {
  readonly postings: readonly MappedPosting[];
  readonly profiles: readonly RoleProfile[];
  readonly children: ReactNode;
}

/** Says of the charts inside what they were made from, for the pictures that leave the page. */
export function ChartSource({ postings, profiles, children }: ChartSourceProps) {
  const messages = useMessages();
  return <ChartSourceContext value={sourceOf(postings, profiles, messages)}>{children}</ChartSourceContext>;
}
