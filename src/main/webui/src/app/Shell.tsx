import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GlyphSheet } from '../features/common/KindGlyph';
import { LastQuestion } from '../features/common/last-question';
import { Part } from '../features/common/Part';
import { useRights, useSession } from '../api/session';
import { validateTraceSearch } from '../core/search';
import { isSignedIn } from '../core/session';
import { StatusGate } from '../features/status/StatusGate';
import { LanguageMenu } from './LanguageMenu';
import { Foot } from './Foot';
import { MorePages } from './MorePages';
import { PersonMenu } from './PersonMenu';
import { LateBadge } from './LateBadge';
import { SearchButton } from './SearchButton';
import { SessionGate, useIsOpenPage } from './SessionGate';
import { SignButton } from './SignButton';
import { useFocusOnPage } from './use-focus-on-page';
import classes from './Shell.module.css';

function ColorSchemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const next = scheme === 'dark' ? 'light' : 'dark';
  return (
    <SignButton label={t(`shell.${next}`)} onClick={() => setColorScheme(next)}>
      {scheme === 'dark' ? <IconSun size={19} /> : <IconMoon size={19} />}
    </SignButton>
  );
}

/** The last question stays in the link to it, so that a look at the console does not lose it. */
function useTraceSearch(): Record<string, unknown> {
  const location = useLocation();
  const [last, setLast] = useState<Record<string, unknown>>({});
  if (location.pathname === '/' && location.search !== last) {
    setLast(location.search);
  }
  // What an address says by a name of former times is said once, by the name of today.
  return useMemo(() => ({ ...validateTraceSearch(last) }), [last]);
}

/** On a narrow screen the row of pages may be longer than the screen; the one that is shown is never out of sight. */
function useShownPage(count: number) {
  const { pathname } = useLocation();
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pages.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [pathname, count]);
  return pages;
}

/** The pages that are offered to whoever is here. */
function Pages({ search }: { search: Record<string, unknown> }) {
  const { t } = useTranslation();
  const rights = useRights();
  // Who is here, and what they may do, is known later than which page is shown.
  const pages = useShownPage(rights.saveCases ? 1 : 0);
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')}>
      <div ref={pages} className={classes.pages}>
        <Link
          to="/"
          search={search}
          className={classes.link}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t('shell.trace')}
        </Link>
        <Link to="/explore" search={{}} className={classes.link} activeOptions={{ includeSearch: false }}>
          {t('shell.explore')}
        </Link>
        <Link to="/identity" search={{}} className={classes.link} activeOptions={{ includeSearch: false }}>
          {t('shell.identity')}
        </Link>
        <Link to="/cases" search={{}} className={classes.link}>
          {t('shell.cases')}
        </Link>
        {rights.saveCases && (
          <Link to="/watches" search={{}} className={classes.link} activeOptions={{ includeSearch: false }}>
            {t('shell.watches')}
            <LateBadge />
          </Link>
        )}
        <Link to="/data" search={{}} className={classes.link} activeOptions={{ includeSearch: false }}>
          {t('shell.data')}
        </Link>
      </div>
      <MorePages />
    </nav>
  );
}

export function Shell() {
  const { t } = useTranslation();
  const search = useTraceSearch();
  const { data: session } = useSession();
  const isOpenPage = useIsOpenPage();
  const outside = isOpenPage && !isSignedIn(session);
  const page = useFocusOnPage();
  return (
    <div className={classes.shell} data-shell>
      <GlyphSheet />
      <a className={classes.skip} href="#main">
        {t('shell.skip')}
      </a>
      <header className={classes.header}>
        <Link to="/" search={{}} className={classes.brand} aria-label={t('shell.home')}>
          <img src="/spoor.svg" alt="" width={26} height={26} />
          <span>{t('shell.name')}</span>
        </Link>
        {outside ? <span className={classes.nav} /> : <Pages search={search} />}
        {!outside && <SearchButton last={search} />}
        {!outside && <PersonMenu />}
        <LanguageMenu />
        <ColorSchemeToggle />
      </header>
      <main id="main" ref={page} className={classes.main} tabIndex={-1}>
        <Part>
          <SessionGate open={<Outlet />}>
            <StatusGate>
              <LastQuestion value={search}>
                <Outlet />
              </LastQuestion>
            </StatusGate>
          </SessionGate>
        </Part>
      </main>
      {!outside && <Foot />}
    </div>
  );
}
