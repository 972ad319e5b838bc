import { Chip } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { validateDeclarationSearch, VIEWS, type DeclarationSearch } from '../../core/declarations/search';
import { AfterListingView } from './AfterListingView';
import { ChangesView } from './ChangesView';
import { ClustersView } from './ClustersView';
import { CoverageView } from './CoverageView';
import { Filters } from './Filters';
import { FlagsView } from './FlagsView';
import classes from './Declarations.module.css';
import { PartsView } from './PartsView';
import { PricesView } from './PricesView';
import { Published } from './Published';
import { RoutesView } from './RoutesView';
import { TableView } from './TableView';
import { TakeoversView } from './TakeoversView';

const route = getRouteApi('/declarations');

function useSearchHere() {
  const raw = route.useSearch();
  const search = useMemo(() => validateDeclarationSearch({ ...raw }), [raw]);
  const navigate = useNavigate();
  const choose = (next: DeclarationSearch) =>
    void navigate({
      to: '/declarations',
      search: Object.fromEntries(
        Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
      ),
    });
  return { search, choose };
}

/** Questions to all single customs declarations at once. */
export function DeclarationsPage() {
  const { t } = useTranslation('declarations');
  const { search, choose } = useSearchHere();
  const view = search.view ?? 'table';
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <p className={classes.intro}>{t('intro')}</p>
      <fieldset className={classes.dimensions}>
        <legend>{t('view.label')}</legend>
        <Chip.Group
          value={view}
          onChange={(chosen) => choose({ ...search, view: VIEWS.find((each) => each === chosen) ?? 'table' })}
        >
          {VIEWS.map((each) => (
            <Chip key={each} value={each} size="sm">
              {t(`view.${each}`)}
            </Chip>
          ))}
        </Chip.Group>
      </fieldset>
      <Published search={search} choose={choose} />
      <Filters search={search} choose={choose} />
      {view === 'table' && <TableView search={search} choose={choose} />}
      {view === 'after' && <AfterListingView search={search} />}
      {view === 'flags' && <FlagsView search={search} />}
      {view === 'changes' && <ChangesView search={search} choose={choose} />}
      {view === 'takeovers' && <TakeoversView search={search} choose={choose} />}
      {view === 'routes' && <RoutesView search={search} choose={choose} />}
      {view === 'prices' && <PricesView search={search} choose={choose} />}
      {view === 'clusters' && <ClustersView search={search} choose={choose} />}
      {view === 'parts' && <PartsView search={search} choose={choose} />}
      {view === 'coverage' && <CoverageView search={search} />}
    </div>
  );
}
