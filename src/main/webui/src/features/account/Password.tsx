import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi } from '../../api/people';
import { NewPasswordField } from '../session/NewPasswordField';
import { SecretField } from '../session/SecretField';
import { useProblemWords } from '../session/use-problem-words';
import { asProblem } from '../../core/problem';
import classes from './Account.module.css';

/** Another password. */
export function Password() {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const send = useMutation({
    mutationFn: () => accountApi.password(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      void queryClient.invalidateQueries({ queryKey: ['own-sessions'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const wrong = send.error !== null && asProblem(send.error).code === 'session.wrong';
  return (
    <section className={classes.part} data-no-print aria-labelledby="account-password">
      <h2 id="account-password">{t('password.title')}</h2>
      <form className={classes.form} onSubmit={submit}>
        <SecretField
          label={t('password.current')}
          autoComplete="current-password"
          value={current}
          error={wrong ? t('password.wrong') : null}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
        <NewPasswordField label={t('password.next')} value={next} onChange={setNext} />
        {send.error && !wrong && <p role="alert">{words(send.error)}</p>}
        {send.isSuccess && next === '' && <p role="status">{t('password.done')}</p>}
        <Button type="submit" variant="default" loading={send.isPending}>
          {t('password.change')}
        </Button>
      </form>
    </section>
  );
}
