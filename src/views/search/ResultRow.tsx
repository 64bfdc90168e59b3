import { CornerDownRight, FileText, MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Area, Competency, Duty, MappedPosting, SearchHit } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import { MarkedWords } from './MarkedWords.tsx';
import { excerptOf } from './searchRows.ts';
import styles from './SearchPalette.module.css';

/** What a find is. */
export type Found =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'competency'; readonly area: Area; readonly competency: Competency }
  | { readonly kind: 'role'; readonly posting: MappedPosting }
  | { readonly kind: 'duty'; readonly posting: MappedPosting; readonly duty: Duty }
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void };

/** One find: what it is, then the words that were found where its name does not hold them, and their language. */
export function ResultRow({ hit, found }: { readonly hit: SearchHit; readonly found: Found }) {
  const messages = useMessages();
  const { shell, format } = messages;
  if (found.kind === 'duty') {
    const { text, marks } = excerptOf(hit.text, hit.marks);
    return (
      <Row
        icon={<MessageSquareQuote aria-hidden size={18} />}
        name={<MarkedWords text={text} marks={marks} lang={hit.lang} />}
        isSentence
        detail={
          <>
            <span lang={titleLang(found.posting)}>{roleTitle(found.posting, messages)}</span>
            {found.posting.reference && <ReferenceBadge />}
            <span>{shell.words.inLang[hit.lang]}</span>
          </>
        }
      />
    );
  }
  if (found.kind === 'role') {
    const title = roleTitle(found.posting, messages);
    const place = [found.posting.meta.organization, found.posting.meta.country].filter((part) => part !== null);
    const isTitle = hit.text === title;
    const others = isTitle ? place : place.filter((part) => part !== hit.text);
    return (
      <Row
        icon={<FileText aria-hidden size={18} />}
        name={<MarkedWords text={title} marks={isTitle ? hit.marks : []} lang={titleLang(found.posting)} />}
        detail={
          <>
            {!isTitle && <Because hit={hit} />}
            {others.length > 0 && <span>{others.join(' · ')}</span>}
            {found.posting.reference && <ReferenceBadge />}
          </>
        }
      />
    );
  }
  if (found.kind === 'action') {
    const isLabel = hit.text === found.label;
    return (
      <Row
        icon={<CornerDownRight aria-hidden size={18} />}
        name={<MarkedWords text={found.label} marks={isLabel ? hit.marks : []} />}
        detail={!isLabel && <MarkedWords text={hit.text} marks={hit.marks} />}
      />
    );
  }
  const label = (found.kind === 'area' ? found.area : found.competency).label[format.lang];
  const isLabel = hit.text === label;
  return (
    <Row
      icon={<AreaBadge area={found.area} />}
      name={<MarkedWords text={label} marks={isLabel ? hit.marks : []} />}
      detail={
        <>
          {found.kind === 'competency' && <span>{found.area.label[format.lang]}</span>}
          {!isLabel && <Because hit={hit} />}
        </>
      }
    />
  );
}

/** The words that were found, with their language where it is not the reader's. */
function Because({ hit }: { readonly hit: SearchHit }) {
  const { shell, format } = useMessages();
  return (
    <span>
      <MarkedWords text={hit.text} marks={hit.marks} lang={hit.lang} />
      {hit.lang !== format.lang && ` (${shell.words.inLang[hit.lang]})`}
    </span>
  );
}

interface RowProps {
  readonly icon: ReactNode;
  readonly name: ReactNode;
  readonly detail: ReactNode;
  readonly isSentence?: boolean;
}

function Row({ icon, name, detail, isSentence = false }: RowProps) {
  return (
    <>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span className={isSentence ? styles.sentence : styles.name}>{name}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
}
