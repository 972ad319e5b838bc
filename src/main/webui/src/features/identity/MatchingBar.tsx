import { Button } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatching } from '../../api/identity-queries';
import { useRights } from '../../api/session';
import { formatMoment } from '../../core/data/format-bytes';
import { formatCount } from '../../core/format';
import type { Matching } from '../../core/identity/model';
import { asProblem } from '../../core/problem';
import { useSaidHere } from '../../words/server';
import { useLocale } from '../../words/use-locale';
import classes from './Identity.module.css';
import { useQueueStore } from './state/use-queue';

function Running({ matching: { done, total, proposals } }: { matching: Matching }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const shown = formatCount(proposals, locale);
  return (
    <>
      <progress {...(total > 0 ? { max: total, value: done } : {})} aria-label={t('matching.progress')} />
      <span role="status">
        {total > 0
          ? t('matching.running', { done: formatCount(done, locale), total: formatCount(total, locale) })
          : t('matching.runningPhase')}{' '}
        {t('matching.found', { count: proposals, shown })}
      </span>
    </>
  );
}

function Last({ matching }: { matching: Matching | undefined }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const said = useSaidHere();
  if (!matching) {
    return null;
  }
  if (matching.state === 'failed') {
    return (
      <span role="alert">
        {t('matching.failed')} {said({ code: 'matching', text: matching.error ?? '' })}
      </span>
    );
  }
  if (matching.state === 'cancelled') {
    return <span>{t('matching.cancelled')}</span>;
  }
  return matching.at ? (
    <span>{t('matching.last', { moment: formatMoment(matching.at, locale) })}</span>
  ) : (
    <span>{t('matching.never')}</span>
  );
}

/** Brings the new pairs into the list once the matching is over. */
function useNewPairs(state: string | undefined) {
  const store = useQueueStore();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'running' && state !== 'running') {
      void store.reload();
    }
    before.current = state;
  }, [state, store]);
}

/** Looks for records of the same entity, and says how far that is and when it was done last. */
export function MatchingBar() {
  const { t } = useTranslation('identity');
  const { data, start, stop } = useMatching();
  const { decide } = useRights();
  const running = data?.state === 'running';
  useNewPairs(data?.state);
  return (
    <div className={classes.matching}>
      {running ? <Running matching={data} /> : <Last matching={data} />}
      {start.error && <span role="alert">{asProblem(start.error).sentence ?? t('matching.failed')}</span>}
      {decide &&
        (running ? (
          <Button size="compact-sm" variant="default" disabled={stop.isPending} onClick={() => stop.mutate()}>
            {t('matching.stop')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowsJoin2 size={16} />}
            disabled={start.isPending}
            onClick={() => start.mutate()}
          >
            {t('matching.start')}
          </Button>
        ))}
    </div>
  );
}
