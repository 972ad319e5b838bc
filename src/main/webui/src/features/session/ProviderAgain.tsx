import { Button, Group } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { isMet, toProvider } from '../../core/provider';
import type { Session } from '../../core/session';
import classes from './Session.module.css';

interface ProviderAgainProps {
  /** Whether the provider is to ask once more who is there. */
  confirm: boolean;
  done: (session: Session) => void;
  cancel: () => void;
}

/** Signs in at the provider in another tab, so that nothing in this one is lost. */
export function ProviderAgain({ confirm, done, cancel }: ProviderAgainProps) {
  const { t } = useTranslation('session');
  // Asked anew as soon as this tab is looked at again.
  const { data, dataUpdatedAt, refetch } = useSession();
  // What was known before is what did not suffice.
  const [opened] = useState(() => ({ at: Date.now(), until: data?.confirmedUntil ?? null }));
  const [notYet, setNotYet] = useState(false);
  const suffices = (session: Session | undefined) =>
    isMet(session, confirm, Date.now()) && (!confirm || session?.confirmedUntil !== opened.until);
  useEffect(() => {
    if (data && dataUpdatedAt > opened.at && suffices(data)) {
      done(data);
    }
  });
  const look = async () => {
    const { data: now } = await refetch();
    setNotYet(!suffices(now));
  };
  return (
    <div className={classes.form}>
      <p>{t(confirm ? 'provider.confirm' : 'provider.again')}</p>
      <Button
        component="a"
        href={toProvider('/account', confirm)}
        target="_blank"
        rel="noopener"
        leftSection={<IconExternalLink size={16} />}
      >
        {t('provider.open')}
      </Button>
      {notYet && <p role="alert">{t('provider.notYet')}</p>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={cancel}>
          {t('confirm.cancel')}
        </Button>
        <Button variant="default" onClick={() => void look()}>
          {t('provider.goOn')}
        </Button>
      </Group>
    </div>
  );
}
