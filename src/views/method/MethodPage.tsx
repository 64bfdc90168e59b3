import { ENGINE_VERSION, indexFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { Accuracy } from './Accuracy.tsx';
import { AreaFigures, Calibration } from './HeldOut.tsx';
import styles from './MethodPage.module.css';
import { Rounds } from './Rounds.tsx';
import { TextTrial } from './TextTrial.tsx';

export function MethodPage() {
  const { method } = useMessages();
  const framework = useWorkspace((state) => state.framework);
  const isBlind = useWork((work) => work.isBlind);
  const isOwn = useWork((work) => work.framework !== null);
  const index = framework && indexFramework(framework);
  return (
    <article className={styles.page}>
      <PageTitle name={method.title} />
      <p>{method.lead}</p>
      <section>
        <h2>{method.path.title}</h2>
        <ol className={styles.steps}>
          {method.path.steps.map(([name, text]) => (
            <li key={name}>
              <strong>{name}</strong>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      {/* A second reader is not told what the engine says, of any words. */}
      {index && !isBlind && <TextTrial index={index} />}
      <section>
        <h2>{method.definitions.title}</h2>
        <dl className={styles.definitions}>
          {method.definitions.list.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      {isOwn && <p className={styles.ownNote}>{method.ownFramework}</p>}
      <Accuracy />
      <Calibration />
      {index && !isOwn && <AreaFigures index={index} />}
      <Rounds />
      <section>
        <h2>{method.limits.title}</h2>
        <ul className={styles.limits}>
          {method.limits.list.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <WorkspaceGate>{(workspace) => <FrameworkSections {...workspace} />}</WorkspaceGate>
    </article>
  );
}

function FrameworkSections({ index: { framework, competencies } }: OpenWorkspace) {
  const { method, format } = useMessages();
  const links = [...competencies.values()].flatMap(({ crosswalk }) => crosswalk);
  return (
    <>
      <section>
        <h2>{method.scale.title}</h2>
        <p>{method.scale.note}</p>
        <table className={`data-table ${styles.scale}`}>
          <caption className="visually-hidden">{method.scale.title}</caption>
          <thead>
            <tr>
              <th scope="col">{method.scale.rank}</th>
              <th scope="col">{method.scale.name}</th>
              <th scope="col">{method.scale.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {framework.involvement.map((level) => (
              <tr key={level.id}>
                <td>
                  <LevelCell level={level} />
                </td>
                <th scope="row">{level.label[format.lang]}</th>
                <td>{level.definition[format.lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{method.sources.title}</h2>
        <p>
          {method.sources.note(framework.version, framework.areas.length, competencies.size)}{' '}
          {method.sources.unchecked(links.filter(({ checked }) => !checked).length, links.length)}{' '}
          {method.sources.engine(ENGINE_VERSION)}.
        </p>
        <ul className={styles.sources} lang="en">
          {framework.sources.map(({ name, source }) => (
            <li key={name}>
              {name}: <span className="muted">{source}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
