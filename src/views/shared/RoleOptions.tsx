import { memo } from 'react';
import type { MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { roleTitle, titleLang } from './roleTitle.ts';

interface RoleOptionsProps {
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
}

/** Roles to choose from; reference roles stand in a group of their own. They may be thousands: drawn anew only when they change. */
export const RoleOptions = memo(function RoleOptions({ postings, references }: RoleOptionsProps) {
  const messages = useMessages();
  const option = (posting: MappedPosting) => (
    <option key={posting.id} value={posting.id} lang={titleLang(posting)}>
      {roleTitle(posting, messages)}
    </option>
  );
  if (references.length === 0) return postings.map(option);
  return (
    <>
      <optgroup label={messages.many.roles.library}>{postings.map(option)}</optgroup>
      <optgroup label={messages.many.roles.references}>{references.map(option)}</optgroup>
    </>
  );
});
