import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRelations } from '../../api/queries';
import type { ViewParams } from '../../core/search';
import { AskAgain } from './AskAgain';
import { ClaimCard } from './ClaimCard';
import classes from './Evidence.module.css';

interface HopClaimsProps {
  relations: string[];
  openView: (view: ViewParams) => void;
}

/** So many are asked for and shown at once: a hop of customs data may bundle hundreds. */
export const PORTION = 50;

/** A portion of them, asked for in one request. */
function Claims({ relations: ids, openView }: HopClaimsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useRelations(ids);
  if (error) {
    return <AskAgain error={error} retry={refetch} />;
  }
  if (!data) {
    return <Skeleton role="status" height={110} aria-label={t('loading.loading')} />;
  }
  return (
    <>
      {data.relations.map((relation) => (
        <ClaimCard key={relation.id} relation={relation} openView={openView} />
      ))}
      {data.unknown.map((id) => (
        <p key={id} role="alert">
          {t('evidence.claimGone', { id })}
        </p>
      ))}
    </>
  );
}

/** Every relation that a hop or a line bundles, each with its own sources; the first portion, and the rest when asked for. */
export function HopClaims({ relations, openView }: HopClaimsProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PORTION);
  const portions = Array.from(
    { length: Math.ceil(Math.min(shown, relations.length) / PORTION) },
    (_, index) => relations.slice(index * PORTION, (index + 1) * PORTION),
  );
  const left = relations.length - shown;
  return (
    <div className={classes.claims}>
      {portions.map((portion) => (
        <Claims key={portion[0]} relations={portion} openView={openView} />
      ))}
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + PORTION)}>
          {t('evidence.moreNeighbours', { count: left })}
        </Button>
      )}
    </div>
  );
}
