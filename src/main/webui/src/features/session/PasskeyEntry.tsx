import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { passkeyApi, passkeyPlace } from '../../api/passkeys';
import type { Session } from '../../core/session';
import { PasskeyPlaceNotice } from './PasskeyPlaceNotice';
import classes from './Session.module.css';
import { useProblemWords } from './use-problem-words';

/** Signing in with a passkey, or why that is not to be had here. */
export function PasskeyEntry({ done }: { done: (session: Session) => void }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const send = useMutation({ mutationFn: passkeyApi.signIn, onSuccess: done });
  const place = passkeyPlace();
  if (place === 'none') {
    return null;
  }
  if (place !== 'here') {
    return <PasskeyPlaceNotice place={place} className={classes.quiet} />;
  }
  return (
    <div className={`${classes.form} ${classes.other}`}>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconFingerprint size={18} />}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {t('passkey.go')}
      </Button>
      {send.error && <p role="alert">{words(send.error)}</p>}
    </div>
  );
}
