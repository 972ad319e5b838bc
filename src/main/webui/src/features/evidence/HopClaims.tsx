import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRelations } from '../../api/queries';
import { asProblem } from '../../core/problem';
import type { ViewParams } from '../../core/search';
import { ClaimCard } from './ClaimCard';
import classes from './Evidence.module.css';

interface HopClaimsProps {
  relations: string[];
  openView: (view: ViewParams) => void;
}

/** Every relation that a hop or a line bundles, each with its own sources. */
export function HopClaims({ relations: ids, openView }: HopClaimsProps) {
  const { t } = useTranslation();
  const relations = useRelations(ids);
  return (
    <div className={classes.claims}>
      {relations.map((relation, index) => {
        const id = ids[index] ?? '';
        if (relation.data) {
          return <ClaimCard key={id} relation={relation.data} openView={openView} />;
        }
        if (relation.error) {
          const problem = asProblem(relation.error);
          return (
            <p key={id} role="alert">
              {problem.sentence ?? t(`problem.${problem.kind}`)}{' '}
              <Button size="compact-xs" variant="default" onClick={() => void relation.refetch()}>
                {t('problem.retry')}
              </Button>
            </p>
          );
        }
        return <Skeleton key={id} height={110} aria-label={t('loading.loading')} />;
      })}
    </div>
  );
}
