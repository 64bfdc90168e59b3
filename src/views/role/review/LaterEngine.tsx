import { useState } from 'react';
import {
  ENGINE_VERSION,
  proposals,
  type CompetencyId,
  type FrameworkIndex,
  type KeptPosting,
  type MappedPosting,
  type Proposal,
} from '../../../engine/index.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { adopt, mapKeptAgain } from '../../../state/review.ts';
import { useWork } from '../../../state/work.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { levelWords } from './decisionWords.ts';
import styles from './review.module.css';

interface LaterEngineProps {
  readonly kept: KeptPosting;
  readonly index: FrameworkIndex;
}

/** A posting that an earlier engine or framework mapped: what the one in use would say differently, taken over when asked. */
export function LaterEngine({ kept, index }: LaterEngineProps) {
  const messages = useMessages();
  const { later } = messages.review;
  const isBlind = useWork((work) => work.isBlind);
  const [state, setState] = useState<'ready' | 'mapping' | 'failed' | MappedPosting>('ready');
  const { mapped } = kept;
  const { framework } = index;
  const isOfNow =
    mapped.engine.version === ENGINE_VERSION &&
    mapped.framework.id === framework.id &&
    mapped.framework.version === framework.version;
  if (isOfNow || isBlind) return null;
  const versions = (engine: string, version: string): string => messages.review.versions(engine, version);
  const look = (): void => {
    setState('mapping');
    mapKeptAgain(kept).then(setState, () => setState('failed'));
  };
  return (
    <section className={`${styles.later} screen-only`} aria-labelledby="later-title">
      <h3 id="later-title">{later.title}</h3>
      <p className="small">
        {later.what(
          versions(mapped.engine.version, mapped.framework.version),
          versions(ENGINE_VERSION, framework.version),
        )}
      </p>
      {typeof state === 'string' ? (
        <>
          <button type="button" className="button" disabled={state === 'mapping'} onClick={look}>
            {state === 'mapping' ? later.looking : later.look}
          </button>
          {state === 'failed' && <p role="alert">{messages.review.failed}</p>}
        </>
      ) : (
        <Differences kept={kept} now={state} index={index} messages={messages} />
      )}
    </section>
  );
}

function Differences({
  kept,
  now,
  index,
  messages,
}: LaterEngineProps & { readonly now: MappedPosting; readonly messages: Messages }) {
  const { later } = messages.review;
  const found = proposals(kept, now);
  const title = roleTitle(kept.mapped, messages);
  return (
    <>
      <p role="status">{found.length === 0 ? later.none : later.found(found.length)}</p>
      <ul className={styles.differences}>
        {found.map((proposal) => (
          <li key={proposal.duty.join('-')}>
            <q>{proposal.text}</q>
            <span className="small muted">{differenceWords(proposal, index, messages)}</span>
            {proposal.found === null && (
              <button
                type="button"
                className="quiet-button"
                aria-label={later.adoptOne(proposal.text)}
                onClick={() => adopt(now, proposal.duty, title)}
              >
                {later.adopt}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={() => adopt(now, null, title)}>
        {later.adoptAll}
      </button>
    </>
  );
}

/** What would change in a duty, in one line. */
function differenceWords(
  { found, appears, disappears, primary, involvement, isDecided }: Proposal,
  index: FrameworkIndex,
  messages: Messages,
): string {
  const { review, format } = messages;
  const { later } = review;
  const nameOf = (id: CompetencyId | null): string =>
    id === null ? later.nothing : (index.competencies.get(id)?.label[format.lang] ?? id);
  return [
    found && later[found],
    appears.length > 0 && later.appears(appears.map(nameOf)),
    disappears.length > 0 && later.disappears(disappears.map(nameOf)),
    primary && later.primary(nameOf(primary.before), nameOf(primary.after)),
    involvement &&
      later.level(levelWords(involvement.before, index, messages), levelWords(involvement.after, index, messages)),
    isDecided && later.decided,
  ]
    .filter((part) => part !== false && part !== null)
    .join(' · ');
}
