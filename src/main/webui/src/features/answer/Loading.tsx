import { Button, Loader, Skeleton } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../common/Notice';
import classes from './Loading.module.css';

const ROWS = [0, 1, 2, 3, 4, 5];

/** While an answer is on its way: over the one before it, or in its place. */
export function Loading({ cancel, over = false }: { cancel: () => void; over?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={over ? classes.over : classes.loading}>
      <div className={classes.bar} role="status">
        <Loader size="xs" aria-hidden />
        <span>{t('loading.tracing')}</span>
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
