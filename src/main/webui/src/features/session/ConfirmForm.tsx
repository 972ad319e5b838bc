import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
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

/** Proves once more who is there. */
export function ConfirmForm({ code, done, cancel }: ConfirmFormProps) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const [by, setBy] = useState<'code' | 'password'>(code ? 'code' : 'password');
  const [proof, setProof] = useState('');
  const send = useMutation({
    mutationFn: () => sessionApi.confirm(by === 'code' ? { code: proof.trim() } : { password: proof }),
    onSuccess: done,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const change = () => {
    setBy(by === 'code' ? 'password' : 'code');
    setProof('');
  };
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
      {send.error && <p role="alert">{words(send.error)}</p>}
      <Group justify="space-between">
        {code ? (
          <Button variant="subtle" size="compact-sm" onClick={change}>
            {t(by === 'code' ? 'confirm.byPassword' : 'confirm.byCode')}
          </Button>
        ) : (
          <span />
        )}
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
