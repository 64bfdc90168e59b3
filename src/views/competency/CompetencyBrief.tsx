import {
  isWritten,
  LANGS,
  type Area,
  type Competency,
  type FrameworkIndex,
  type RoleProfile,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Brief, BriefColumns } from '../shared/Brief.tsx';
import { MaskedText } from '../shared/MaskedText.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import type { AskingRole } from './askingRoles.ts';
import styles from './CompetencyBrief.module.css';
import type { FoundTerms } from './useTerms.ts';

interface CompetencyBriefProps {
  readonly competency: Competency;
  readonly area: Area;
  readonly index: FrameworkIndex;
  readonly profiles: readonly RoleProfile[];
  readonly asking: readonly AskingRole[];
  readonly terms: FoundTerms;
}

// What one page holds beside the longest definitions, looked at on paper.
const TERMS_MOST = 12;
const ROLES_MOST = 4;
const QUOTE_MOST = 200;

/** Words only: patterns of words say little on paper. */
const isPlain = (term: string): boolean => !/[|…]/.test(term);

/** The competency on one page of A4. */
export function CompetencyBrief({ competency, area, index, profiles, asking, terms }: CompetencyBriefProps) {
  const messages = useMessages();
  const { explore, format, shell } = messages;
  const words = explore.competency;
  const shown = asking.slice(0, ROLES_MOST);
  return (
    <Brief area={area} title={competency.label} framework={index.framework} profiles={profiles}>
      <BriefColumns>
        {(lang) => (
          <>
            <p>{competency.definition[lang]}</p>
            <h2>{words.includes[lang]}</h2>
            <p>{competency.includes[lang].join(' · ')}</p>
            {isWritten(competency.excludes[lang]) && (
              <>
                <h2>{words.excludes[lang]}</h2>
                <p>{competency.excludes[lang]}</p>
              </>
            )}
          </>
        )}
      </BriefColumns>
      {typeof terms !== 'string' && LANGS.some((lang) => terms[lang].some(isPlain)) && (
        <>
          <h2>{words.terms.title}</h2>
          <BriefColumns>{(lang) => <p>{terms[lang].filter(isPlain).slice(0, TERMS_MOST).join(' · ')}</p>}</BriefColumns>
        </>
      )}
      <h2>{words.roles}</h2>
      {asking.length === 0 && <p>{words.noRole}</p>}
      <ul className={styles.roles}>
        {shown.map(({ posting, use }) => {
          const level = index.framework.involvement.find(({ rank }) => rank === use.level);
          const quote = shortestDuty(use);
          return (
            <li key={posting.id}>
              <strong lang={titleLang(posting)}>{roleTitle(posting, messages)}</strong>
              {' · '}
              {level &&
                explore.area.brief.level(shell.words.level(level.rank, level.label[format.lang]), use.dutyCount)}
              {quote && quote.text.length <= QUOTE_MOST && (
                <p lang={quote.lang}>
                  <MaskedText text={shell.quotes.quoted(quote.text)} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {asking.length > shown.length && <p>{explore.sheet.others(asking.length - shown.length)}</p>}
      {competency.crosswalk.length > 0 && (
        <>
          <h2>{explore.crosswalk.title}</h2>
          <ul lang="en">
            {competency.crosswalk.map(({ framework, code, label, checked }) => (
              <li key={`${framework} ${code ?? ''} ${label}`}>
                {framework}: {code && `${code} · `}
                {label}
                {!checked && <span lang={format.lang}> ({explore.crosswalk.unchecked})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Brief>
  );
}

/** The most telling that paper has room for: a role's shortest sentence. */
const shortestDuty = ({ duties }: AskingRole['use']): AskingRole['use']['duties'][number] | undefined =>
  [...duties].sort((a, b) => a.text.length - b.text.length)[0];
