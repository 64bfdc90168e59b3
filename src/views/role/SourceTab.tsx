import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useKeeping } from '../../state/keeping.ts';
import { setZones } from '../../state/review.ts';
import { useWork } from '../../state/work.ts';
import { MaskedText } from '../shared/MaskedText.tsx';
import { markText } from '../shared/markText.ts';
import { noteWords } from '../shared/noteWords.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import { ZoneEditor } from '../shared/ZoneEditor.tsx';
import type { RolePartProps } from './rolePart.ts';
import { sourceBlocks, type SourceBlock, type SourceLine } from './sourceBlocks.ts';
import styles from './SourceTab.module.css';

/** The text as the engine read it, whole, beside what it was read from and with. */
export function SourceTab({ posting }: RolePartProps) {
  const messages = useMessages();
  const { role, review } = messages;
  const canEdit = useKeeping(({ status }) => status !== 'reader') && !posting.reference;
  const zones = useWork((work) => work.postings[posting.id]?.zones ?? null);
  // Where no duty was found there is nothing to read yet, but something to say.
  const [isAsked, setEdited] = useState(posting.duties.length === 0);
  const isEdited = isAsked && canEdit;
  const blocks = useMemo(() => sourceBlocks(posting), [posting]);
  return (
    <div className={styles.columns}>
      <section className={styles.text} aria-labelledby="source-title">
        <h2 id="source-title">{role.source.title}</h2>
        <p className={`muted small ${styles.note}`}>{role.source.note}</p>
        {canEdit && (
          <button
            type="button"
            className={`button screen-only ${styles.edit}`}
            aria-pressed={isEdited}
            onClick={() => setEdited(!isAsked)}
          >
            {isEdited ? review.zones.stop : review.zones.edit}
          </button>
        )}
        {isEdited ? (
          <ZoneEditor
            posting={posting}
            zones={zones}
            onChange={(next) => setZones(posting, next, roleTitle(posting, messages))}
          />
        ) : (
          blocks.map((block) => <Block key={block.lines[0]?.start ?? 0} block={block} />)
        )}
      </section>
      <About posting={posting} />
    </div>
  );
}

function Block({ block: { kind, lines } }: { readonly block: SourceBlock }) {
  const { role } = useMessages();
  return (
    <section className={`${styles.block} ${kind === 'noise' ? styles.noise : ''}`}>
      <h3 className={styles.kind}>{role.source.kinds[kind]}</h3>
      <div className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.start} line={line} />
        ))}
      </div>
    </section>
  );
}

function Line({ line: { text, lang, isHeading, isItem, masks } }: { readonly line: SourceLine }) {
  const { role, shell } = useMessages();
  const said: Readonly<Record<string, string>> = role.source.masked;
  return (
    <p lang={lang} className={isHeading ? styles.heading : isItem ? styles.item : undefined}>
      {markText(
        text,
        masks.map(({ span, what }) => ({ span, kind: what })),
      ).map((segment) => {
        const what = segment.kinds[0];
        return (
          <MaskedText
            key={segment.start}
            text={segment.text}
            says={what === undefined ? shell.words.masked : (said[what] ?? shell.words.masked)}
          />
        );
      })}
    </p>
  );
}

function About({ posting }: Pick<RolePartProps, 'posting'>) {
  const messages = useMessages();
  const { role, shell, format } = messages;
  const words = role.source;
  const { source, framework, engine, languages } = posting;
  const told = noteWords(posting.notes, messages);
  return (
    <section className={styles.about} aria-labelledby="about-title">
      <h2 id="about-title">{words.about}</h2>
      <dl>
        <dt>{words.file}</dt>
        <dd className={styles.file}>{source.name}</dd>
        <dt>{words.format}</dt>
        <dd>{source.format}</dd>
        <dt>{words.size}</dt>
        <dd>{words.bytes(format.number(source.bytes))}</dd>
        <dt>{words.languages}</dt>
        <dd>{format.list(languages.map((lang) => shell.language[lang]))}</dd>
        <dt>{words.framework}</dt>
        <dd>{framework.version}</dd>
        <dt>{words.engine}</dt>
        <dd>{engine.version}</dd>
      </dl>
      <h3>{words.notes}</h3>
      {told.length === 0 ? (
        <p className="muted">{words.noNotes}</p>
      ) : (
        <ul>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
