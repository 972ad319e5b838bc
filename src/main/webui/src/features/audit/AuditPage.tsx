import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { auditApi } from '../../api/audit';
import { validateAuditSearch, type AuditSearch } from '../../core/audit';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Audit.module.css';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { Verification } from './Verification';

const route = getRouteApi('/audit');

function useAuditSearch() {
  const raw = route.useSearch();
  const search = useMemo(() => validateAuditSearch({ ...raw }), [raw]);
  const navigate = useNavigate();
  const choose = (next: AuditSearch) =>
    void navigate({
      to: '/audit',
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)),
    });
  return { search, choose };
}

function useEntries(search: AuditSearch) {
  return useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) => auditApi.list(search, pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: 0,
  });
}

/** Who did what when, and whether that is as it was written. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { search, choose } = useAuditSearch();
  const found = useEntries(search);
  const entries = found.data?.pages.flatMap((page) => page.entries);
  if (found.error) {
    return <ProblemNotice problem={asProblem(found.error)} retry={() => void found.refetch()} />;
  }
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <p className={classes.intro}>{t('intro')}</p>
      <Verification head={found.data?.pages[0]?.head} />
      <AuditFilters search={search} choose={choose} />
      {!entries && <Skeleton role="status" height={240} aria-label={t('loading')} />}
      {entries?.length === 0 && !found.hasNextPage && <p role="status">{t('none')}</p>}
      {entries && entries.length > 0 && <AuditTable entries={entries} />}
      {found.hasNextPage && (
        <Button
          className={classes.more}
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}
