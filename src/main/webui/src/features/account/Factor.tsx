import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi } from '../../api/people';
import { SESSION_KEY } from '../../api/session';
import type { Person } from '../../core/session';
import { CodeField } from '../session/CodeField';
import { ShownOnce } from '../session/ShownOnce';
import { useProblemWords } from '../session/use-problem-words';
import classes from './Account.module.css';
import { QrCode } from './QrCode';

const IN_FOURS = /.{1,4}/g;

interface BeginningProps {
  secret: string;
  uri: string;
  done: (codes: string[]) => void;
  cancel: () => void;
}

/** The secret for the authenticator, and the first code from it. */
function Beginning({ secret, uri, done, cancel }: BeginningProps) {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const [code, setCode] = useState('');
  const send = useMutation({
    mutationFn: () => accountApi.confirmFactor(code.trim()),
    onSuccess: ({ recoveryCodes }) => done(recoveryCodes),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t('factor.scan')}</p>
      <QrCode text={uri} label={t('factor.picture')} />
      <p>
        {t('factor.orType')} <code className={classes.secret}>{secret.match(IN_FOURS)?.join(' ')}</code>
      </p>
      <CodeField value={code} onChange={setCode} />
      {send.error && <p role="alert">{words(send.error)}</p>}
      <div className={classes.acts}>
        <Button type="submit" loading={send.isPending}>
          {t('factor.confirm')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function useFactor() {
  const queryClient = useQueryClient();
  const [codes, setCodes] = useState<string[] | null>(null);
  const again = () => void queryClient.invalidateQueries({ queryKey: SESSION_KEY });
  const begin = useMutation({ mutationFn: accountApi.beginFactor });
  const end = useMutation({
    mutationFn: accountApi.endFactor,
    onSuccess: () => {
      setCodes(null);
      again();
    },
  });
  const confirmed = (made: string[]) => {
    setCodes(made);
    begin.reset();
    again();
  };
  return { begin, end, codes, confirmed };
}

/** A second factor: what it is, how to get one, and the codes that help whoever loses it. */
export function Factor({ person }: { person: Person }) {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const { begin, end, codes, confirmed } = useFactor();
  const error = begin.error ?? end.error;
  return (
    <section className={classes.part} aria-labelledby="account-factor">
      <h2 id="account-factor">{t('factor.title')}</h2>
      <p>{t(person.secondFactor ? 'factor.on' : 'factor.off')}</p>
      {person.secondFactor && codes === null && (
        <p>{t('factor.left', { count: person.recoveryCodesLeft })}</p>
      )}
      {codes && (
        <ShownOnce label={t('factor.codes')} text={codes.join('\n')}>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPrinter size={16} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </ShownOnce>
      )}
      {begin.data && <Beginning {...begin.data} done={confirmed} cancel={begin.reset} />}
      {error && <p role="alert">{words(error)}</p>}
      {!begin.data && (
        <div className={classes.acts} data-no-print>
          <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
            {t(person.secondFactor ? 'factor.renew' : 'factor.begin')}
          </Button>
          {person.secondFactor && (
            <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
              {t('factor.end')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
