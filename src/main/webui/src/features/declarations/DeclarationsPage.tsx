import { SegmentedControl } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { validateDeclarationSearch, VIEWS, type DeclarationSearch } from '../../core/declarations/search';
import { AfterListingView } from './AfterListingView';
import { CoverageView } from './CoverageView';
import { Filters } from './Filters';
import classes from './Declarations.module.css';
import { TableView } from './TableView';

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
      <SegmentedControl
        aria-label={t('view.label')}
        value={view}
        onChange={(chosen) => choose({ ...search, view: VIEWS.find((each) => each === chosen) ?? 'table' })}
        data={VIEWS.map((each) => ({ value: each, label: t(`view.${each}`) }))}
      />
      <Filters search={search} choose={choose} />
      {view === 'table' && <TableView search={search} choose={choose} />}
      {view === 'after' && <AfterListingView search={search} />}
      {view === 'coverage' && <CoverageView search={search} />}
    </div>
  );
}
