import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../api/queries';
import type { ServerStatus } from '../../core/model';
import { Banner } from '../common/Banner';
import { Notice } from '../common/Notice';
import { SnapshotContext } from './snapshot-context';

const StartMessage = lazy(async () => ({ default: (await import('./StartMessage')).StartMessage }));

/** The server's sentence, or the page's own where it has none. */
function Message({ text, otherwise }: { text: string | null | undefined; otherwise: string }) {
  return text ? (
    <Suspense fallback={null}>
      <StartMessage text={text} />
    </Suspense>
  ) : (
    <p>{otherwise}</p>
  );
}

function Starting({ status }: { status: ServerStatus | undefined }) {
  const { t } = useTranslation();
  const { message, done = 0, total = 0 } = status ?? {};
  if (status?.state === 'failed') {
    return (
      <Notice alone title={t('status.failedTitle')} icon={<IconAlertTriangle size={34} />} live>
        <Message text={message} otherwise={t('status.failed')} />
      </Notice>
    );
  }
  return (
    <Notice alone title={t('status.startingTitle')} icon={<Loader size="md" aria-hidden />} live>
      <Message text={message} otherwise={t('status.starting')} />
      {total > 0 && <progress max={total} value={done} aria-label={t('status.progress')} />}
      <p>{t('status.startingHint')}</p>
    </Notice>
  );
}

/** Lets the page through once there is data to ask; until then it tells what the server is doing. */
export function StatusGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const status = useStatus();
  const { data } = status;
  if (!data && status.error) {
    return (
      <Notice alone title={t('status.lostTitle')} icon={<IconPlugConnectedX size={34} />} live>
        <p>{t('status.lost')}</p>
      </Notice>
    );
  }
  if (!data || (data.state !== 'ready' && !data.snapshot)) {
    return <Starting status={data} />;
  }
  return (
    <SnapshotContext.Provider value={data.snapshot ?? null}>
      {status.error && (
        <Banner warns icon={<IconPlugConnectedX size={20} aria-hidden />}>
          {t('status.lostBanner')}
        </Banner>
      )}
      {children}
    </SnapshotContext.Provider>
  );
}
