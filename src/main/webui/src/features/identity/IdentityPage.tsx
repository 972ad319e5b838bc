import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filtersOf, IDENTITY_VIEWS } from '../../core/identity/search';
import { Decisions } from './Decisions';
import classes from './Identity.module.css';
import { MatchingBar } from './MatchingBar';
import { Queue } from './Queue';
import { useIdentitySearch } from './use-identity-search';

/** Which records of different files are one entity: pairs to decide, and what was decided. */
export function IdentityPage() {
  const { t } = useTranslation('identity');
  const { search } = useIdentitySearch();
  const shown = search.view ?? 'queue';
  const kept = filtersOf(search);
  return (
    <div className="full-column">
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <nav className={classes.views} aria-label={t('views')}>
          {IDENTITY_VIEWS.map((view) => (
            <Link
              key={view}
              to="/identity"
              search={view === 'queue' ? kept : { ...kept, view }}
              activeOptions={{ exact: true }}
              aria-current={view === shown ? 'page' : undefined}
            >
              {t(`view.${view}`)}
            </Link>
          ))}
        </nav>
        <MatchingBar />
      </header>
      {shown === 'queue' ? <Queue search={search} /> : <Decisions search={search} />}
    </div>
  );
}
