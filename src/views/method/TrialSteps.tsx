import { Link } from 'react-router';
import type { CompetencyId, DutyTrial, FrameworkIndex, Label } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { evidenceMarks } from '../shared/evidenceMarks.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { NEAR_FROM } from '../shared/nearFrom.ts';
import pageStyles from './MethodPage.module.css';
import styles from './TextTrial.module.css';

const NEAR_MISS_MOST = 3;

interface TrialProps {
  readonly trial: DutyTrial;
  readonly index: FrameworkIndex;
}

/** How a duty came to its labels: reading, verb, competencies with their proof, and what was nearly chosen. */
export function TrialSteps({ trial: { duty, match, candidates, outside }, index }: TrialProps) {
  const { method, shell, format } = useMessages();
  const words = method.trial;
  const level = match.involvement && index.levels.get(match.involvement);
  const verb = match.involvementEvidence;
  const chosen = new Set(match.labels.map(({ competency }) => competency));
  const nearMisses = candidates
    .filter(({ competency, score }) => score >= NEAR_FROM && !chosen.has(competency))
    .slice(0, NEAR_MISS_MOST);
  return (
    <ol className={pageStyles.steps}>
      <li>
        <strong>{words.reading}</strong>
        <div className={styles.step}>
          <p className="muted small">{words.readIn(shell.words.inLang[duty.lang])}</p>
          <p>
            <MarkedText text={duty.text} lang={duty.lang} evidence={evidenceMarks(match.labels, index)} verb={verb} />
          </p>
          {match.labels.length > 0 && <p className="muted small">{words.legend}</p>}
        </div>
      </li>
      {match.labels.length > 0 && (
        <li>
          <strong>{words.verb}</strong>
          <p>
            {level && verb
              ? words.verbSays(duty.text.slice(...verb), shell.words.level(level.rank, level.label[format.lang]))
              : words.noVerb}
          </p>
        </li>
      )}
      <li>
        <strong>{words.competencies}</strong>
        {match.labels.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className={styles.step}>
            {match.labels.map((label) => (
              <li key={label.competency}>
                <LabelProof label={label} text={duty.text} index={index} />
              </li>
            ))}
          </ul>
        )}
      </li>
      <li>
        <strong>{words.outside}</strong>
        <p>{words.outsideSays(format.decimal(outside))}</p>
      </li>
      <li>
        <strong>{words.nearMisses}</strong>
        {nearMisses.length === 0 ? (
          <p>{words.noNearMiss}</p>
        ) : (
          <ul className={styles.step}>
            {nearMisses.map(({ competency, score }) => (
              <li key={competency}>
                <p className={styles.name}>
                  <CompetencyName competency={competency} index={index} />
                  <span className="muted">{words.score(format.decimal(score))}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </li>
    </ol>
  );
}

/** A label with its score worked out again from the words that prove it. */
function LabelProof({
  label,
  text,
  index,
}: {
  readonly label: Label;
  readonly text: string;
  readonly index: FrameworkIndex;
}) {
  const { method, shell, format } = useMessages();
  const words = method.trial;
  const proofs = label.evidence.map(({ span, weight, topic }) =>
    topic === 'title'
      ? words.fromTitle(format.decimal(weight))
      : words.proof(text.slice(...span), format.decimal(weight)),
  );
  const factors = label.evidence.map(({ weight }) => `(1 − ${format.decimal(weight)})`).join(' × ');
  const rival =
    label.runnerUp && label.runnerUp.score >= NEAR_FROM && index.competencies.get(label.runnerUp.competency);
  return (
    <>
      <p className={styles.name}>
        <CompetencyName competency={label.competency} index={index} />
        <span className="muted">
          {shell.words[label.rank]} · {words.score(format.decimal(label.score))}
        </span>
      </p>
      <p className="small">{proofs.join(' · ')}</p>
      {proofs.length > 1 && <p className="muted small">{words.sum(format.decimal(label.score), factors)}</p>}
      {rival && label.runnerUp && (
        <p className="muted small">{words.runnerUp(rival.label[format.lang], format.decimal(label.runnerUp.score))}</p>
      )}
    </>
  );
}

function CompetencyName({
  competency: id,
  index,
}: {
  readonly competency: CompetencyId;
  readonly index: FrameworkIndex;
}) {
  const { format } = useMessages();
  const competency = index.competencies.get(id);
  const area = competency && index.areas.get(competency.area);
  return (
    <>
      {area && <AreaBadge area={area} named />}
      <Link to={pathOf.competency(id)}>{competency?.label[format.lang] ?? id}</Link>
    </>
  );
}
