import { Suspense, useEffect, useRef, type MouseEvent } from 'react';
import { Link, matchPath, NavigationType, Outlet, useLocation, useNavigationType } from 'react-router';
import { LANGS } from '../engine/index.ts';
import { useMessages } from '../i18n/messages.ts';
import { pathOf, ROUTES } from '../state/paths.ts';
import { setLang, setTheme, THEMES, usePreferences } from '../state/preferences.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Basket } from './Basket.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FileState } from './FileState.tsx';
import { KeepingBanner } from './KeepingBanner.tsx';
import { SearchDoor } from './SearchDoor.tsx';
import styles from './Shell.module.css';
import { UndoToast } from './UndoToast.tsx';

/** The frame around every screen: header, content, basket, footer. */
export function Shell() {
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const way = useNavigationType();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  // A new page is announced by moving the focus to it, as a browser does for a document; not the first one. Back leads
  // to the link by which one left, if it still stands there.
  useEffect(() => {
    const left = shown.current;
    if (left === pathname) return;
    shown.current = pathname;
    const link = way === NavigationType.Pop ? linkTo(left, main.current) : null;
    if (link) return link.focus();
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname, way]);
  const skip = (event: MouseEvent): void => {
    event.preventDefault(); // the address after # is a route here, not a place in the page
    main.current?.focus();
  };
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={skip}>
        {shell.skip}
      </a>
      <Header />
      <KeepingBanner />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={pathname} words={shell.failed}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <Basket />
      <UndoToast />
    </div>
  );
}

/** The first link of the page that leads to `pathname`, whatever its query. */
function linkTo(pathname: string, page: HTMLElement | null): HTMLAnchorElement | null {
  const links = page?.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]') ?? [];
  return [...links].find(({ hash }) => hash.slice(1).split('?')[0] === pathname) ?? null;
}

/** The parts of the app, each with the page it leads to first and then those reached from there. */
const SECTIONS = [
  { name: 'explore', to: pathOf.explore(), pages: [ROUTES.explore, ROUTES.area, ROUTES.competency] },
  { name: 'roles', to: pathOf.roles(), pages: [ROUTES.roles, ROUTES.role, ROUTES.importing] },
  { name: 'compare', to: pathOf.compare([]), pages: [ROUTES.compare] },
  { name: 'team', to: pathOf.team(), pages: [ROUTES.team] },
  { name: 'training', to: pathOf.curricula(), pages: [ROUTES.curricula, ROUTES.curriculum] },
] as const;

/** "page" on the page itself, true on one that belongs to it. */
function currentIn(pages: readonly string[], pathname: string): 'page' | true | undefined {
  const at = pages.findIndex((page) => matchPath(page, pathname));
  return at === 0 ? 'page' : at > 0 || undefined;
}

function Header() {
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const lang = usePreferences((state) => state.lang);
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.bar}>
        <Link to={pathOf.explore()} className={styles.name}>
          {shell.name}
        </Link>
        <nav aria-label={shell.nav.label} className={styles.nav}>
          {SECTIONS.map(({ name, to, pages }) => (
            <Link key={name} to={to} data-name={shell.nav[name]} aria-current={currentIn(pages, pathname)}>
              {shell.nav[name]}
            </Link>
          ))}
        </nav>
        <SearchDoor />
        <FileState />
        <div className={styles.langs} role="group" aria-label={shell.language.label}>
          {LANGS.map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === lang}
              title={shell.language[code]}
              onClick={() => setLang(code)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}

function Footer() {
  const { shell } = useMessages();
  const theme = usePreferences((state) => state.theme);
  const version = useWorkspace((state) => state.framework?.version);
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <p>
          {version && (
            <>
              <Link to={pathOf.framework()}>{shell.footer.framework(version)}</Link> ·{' '}
            </>
          )}
          <Link to={pathOf.method()}>{shell.footer.method}</Link>
        </p>
        <p className={styles.legal}>{shell.footer.legal}</p>
        <label className={`${styles.theme} screen-only`}>
          {shell.theme.label}
          <select
            className="field"
            value={theme}
            onChange={(event) => setTheme(THEMES.find((name) => name === event.target.value) ?? 'system')}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {shell.theme[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </footer>
  );
}
