import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PASSKEYS_KEY, passkeyApi, passkeyPlace } from '../../api/passkeys';
import { sessionApi } from '../../api/people';
import type { Session } from '../../core/session';
import { CodeField } from './CodeField';
import classes from './Session.module.css';
import { SecretField } from './SecretField';
import { useProblemWords } from './use-problem-words';

interface ConfirmFormProps {
  /** Whether a code can be given in place of the password. */
  code: boolean;
  done: (session: Session) => void;
  cancel: () => void;
}

/** Whether one of one's passkeys works where the page is. */
function useHasPasskey(): boolean {
  const isPlace = passkeyPlace() === 'here';
  const { data } = useQuery({
    queryKey: PASSKEYS_KEY,
    queryFn: ({ signal }) => passkeyApi.list(signal),
    enabled: isPlace,
  });
  return isPlace && (data?.some(({ host }) => host === window.location.hostname) ?? false);
}

/** Proves once more who is there. */
export function ConfirmForm({ code, done, cancel }: ConfirmFormProps) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const hasPasskey = useHasPasskey();
  const [by, setBy] = useState<'code' | 'password'>(code ? 'code' : 'password');
  const [proof, setProof] = useState('');
  const send = useMutation({
    mutationFn: () => sessionApi.confirm(by === 'code' ? { code: proof.trim() } : { password: proof }),
    onSuccess: done,
  });
  const passkey = useMutation({ mutationFn: passkeyApi.confirm, onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const change = () => {
    setBy(by === 'code' ? 'password' : 'code');
    setProof('');
  };
  const error = send.error ?? passkey.error;
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t('confirm.body')}</p>
      {by === 'code' ? (
        <CodeField value={proof} onChange={setProof} />
      ) : (
        <SecretField
          label={t('field.password')}
          autoComplete="current-password"
          data-autofocus
          value={proof}
          onChange={({ currentTarget }) => setProof(currentTarget.value)}
        />
      )}
      {error && <p role="alert">{words(error)}</p>}
      <Group justify="space-between">
        <Group gap={0}>
          {code && (
            <Button variant="subtle" size="compact-sm" onClick={change}>
              {t(by === 'code' ? 'confirm.byPassword' : 'confirm.byCode')}
            </Button>
          )}
          {hasPasskey && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={passkey.isPending}
              onClick={() => passkey.mutate()}
            >
              {t('passkey.instead')}
            </Button>
          )}
        </Group>
        <Group gap="xs">
          <Button variant="default" onClick={cancel}>
            {t('confirm.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('confirm.go')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
