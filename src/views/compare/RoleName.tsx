import { RoleMark, type MarkShape } from '../../charts/shared/RoleMark.tsx';
import type { MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './compare.module.css';

/** The shape that stands for a role on this screen; `name` where it stands alone. */
export function RoleShape({ side, name, hollow = false }: { side: MarkShape; name?: string; hollow?: boolean }) {
  return (
    <svg
      className={styles.shape}
      width={14}
      height={14}
      viewBox="-8 -8 16 16"
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <RoleMark role={side} x={0} y={0} size={12.5} hollow={hollow} />
    </svg>
  );
}

/** A role's shape and title, the title in its own language. */
export function RoleName({ posting, side }: { readonly posting: MappedPosting; readonly side: 'first' | 'second' }) {
  const messages = useMessages();
  return (
    <>
      <RoleShape side={side} /> <span lang={titleLang(posting)}>{roleTitle(posting, messages)}</span>
    </>
  );
}

// Signs for private use: no title holds them.
const [FIRST, SECOND] = ['\ue000', '\ue001'];

interface WithTitlesProps {
  readonly postings: readonly [MappedPosting, MappedPosting];
  readonly say: (first: string, second: string) => string;
}

/** A sentence that names both roles, each title marked with its own language. */
export function WithTitles({ postings: [first, second], say }: WithTitlesProps) {
  const messages = useMessages();
  const parts = say(FIRST, SECOND).split(/([\ue000\ue001])/);
  return parts.map((part, i) => {
    const posting = part === FIRST ? first : part === SECOND ? second : null;
    return posting ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence, in its order
      <span key={i} lang={titleLang(posting)}>
        {roleTitle(posting, messages)}
      </span>
    ) : (
      part
    );
  });
}
