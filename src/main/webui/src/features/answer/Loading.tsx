import { Button, Loader, Skeleton } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatElapsed } from '../../core/format';
import { Notice } from '../common/Notice';
import classes from './Loading.module.css';

const ROWS = [0, 1, 2, 3, 4, 5];
/** Before that, the time would only be noise; after the second, a way out is worth the room. */
const TIMED_AFTER_SECONDS = 2;
const SLOW_AFTER_SECONDS = 5;

function useSeconds(): number {
  const [begun] = useState(() => Date.now());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [begun]);
  return seconds;
}

/** How long it has taken, and what makes it faster; not read out anew every second. */
function Progress() {
  const { t } = useTranslation();
  const locale = useLocale();
  const seconds = useSeconds();
  return (
    <>
      {seconds >= TIMED_AFTER_SECONDS && (
        <span aria-hidden className={classes.elapsed}>
          {formatElapsed(seconds * 1000, locale)}
        </span>
      )}
      {seconds >= SLOW_AFTER_SECONDS && <span className={classes.slow}>{t('loading.slow')}</span>}
    </>
  );
}

interface LoadingProps {
  cancel: () => void;
  over?: boolean;
  label?: string;
}

/** While an answer is on its way: over the one before it, or in its place. */
export function Loading({ cancel, over = false, label }: LoadingProps) {
  const { t } = useTranslation();
  return (
    <div className={over ? classes.over : classes.loading}>
      <div className={classes.bar} role="status">
        <Loader size="xs" aria-hidden />
        <span>{label ?? t('loading.tracing')}</span>
        <Progress />
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('loading.cancel')}
        </Button>
      </div>
      {!over && (
        <div className={classes.skeletons} aria-hidden>
          {ROWS.map((row) => (
            <Skeleton key={row} height={58} radius="sm" />
          ))}
        </div>
      )}
    </div>
  );
}

export function Stopped({ again }: { again: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('loading.stoppedTitle')} icon={<IconPlayerPause size={34} />} live>
      <p>{t('loading.stopped')}</p>
      <Button variant="default" mt="sm" onClick={again}>
        {t('loading.again')}
      </Button>
    </Notice>
  );
}
