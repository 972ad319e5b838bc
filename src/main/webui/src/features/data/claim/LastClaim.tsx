import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../../core/entity/address';
import { asProblem } from '../../../core/problem';
import classes from './Claim.module.css';
import { ClaimSentence } from './ClaimSentence';
import { useClaimState, type Entering } from './use-entering';

/** What became of the claim that was entered, changed or taken back last, and the way back. */
export function LastClaim({ entering }: { entering: Entering }) {
  const { t } = useTranslation('data');
  const { last, withdraw, restore, capture } = entering;
  const state = useClaimState(last).data ?? 'waiting';
  if (last === null) {
    return null;
  }
  const failed = withdraw.error ?? restore.error;
  return (
    <div className={classes.state} role="status" data-state={state}>
      <span>
        {last.withdrawn ? t(`claim.gone.${state}`) : t(`claim.state.${state}`)} <ClaimSentence claim={last} />
      </span>
      {last.withdrawn ? (
        <Button size="compact-sm" variant="default" onClick={() => restore.mutate(last)}>
          {t('claim.bringBack')}
        </Button>
      ) : (
        <>
          <Button size="compact-sm" variant="default" onClick={() => withdraw.mutate(last.id)}>
            {t('claim.undo')}
          </Button>
          {state === 'visible' &&
            (last.to ? (
              <Link to="/" search={{ claim: last.relation }}>
                {t('claim.show')}
              </Link>
            ) : (
              <Link {...entityAddress(last.from.id)}>{t('claim.show')}</Link>
            ))}
        </>
      )}
      {capture.isPending && <span>{t('claim.capture.fileSending')}</span>}
      {capture.data && <span>{t('claim.capture.fileKept', { name: capture.data.name })}</span>}
      {capture.error && (
        <span role="alert">
          {t('claim.capture.fileFailed', { why: asProblem(capture.error).sentence ?? t('claim.failed') })}
        </span>
      )}
      {failed && <span role="alert">{asProblem(failed).sentence ?? t('claim.failed')}</span>}
    </div>
  );
}
