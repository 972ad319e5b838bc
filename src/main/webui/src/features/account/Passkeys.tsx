import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PASSKEYS_KEY, passkeyApi, passkeyPlace, type Passkey } from '../../api/passkeys';
import { formatMoment } from '../../core/data/format-bytes';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { PasskeyPlaceNotice } from '../session/PasskeyPlaceNotice';
import { useProblemWords } from '../session/use-problem-words';
import classes from './Account.module.css';

function Line({ passkey, remove }: { passkey: Passkey; remove: () => void }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  return (
    <li>
      <div>
        <bdi>{passkey.label}</bdi>
        <small>
          {t('passkeys.when', { host: passkey.host, moment: formatMoment(passkey.made, locale) })}
          {' · '}
          {passkey.lastUsed === null
            ? t('passkeys.unused')
            : t('passkeys.used', { moment: formatMoment(passkey.lastUsed, locale) })}
        </small>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('passkeys.endOf', { label: passkey.label })}
        onClick={remove}
      >
        {t('passkeys.end')}
      </Button>
    </li>
  );
}

/** What a new one is called, then the browser asks for it. */
function Adding({ close }: { close: () => void }) {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [label, setLabel] = useState('');
  const add = useMutation({
    mutationFn: () => passkeyApi.add(label.trim()),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: PASSKEYS_KEY });
      close();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('passkeys.label')}
        description={t('passkeys.labelHint')}
        required
        withAsterisk={false}
        maxLength={80}
        data-autofocus
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      {add.error && <p role="alert">{words(add.error)}</p>}
      <div className={classes.acts}>
        <Button type="submit" loading={add.isPending}>
          {t('passkeys.go')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function List() {
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const passkeys = useQuery({
    queryKey: PASSKEYS_KEY,
    queryFn: ({ signal }) => passkeyApi.list(signal),
    staleTime: 0,
  });
  const remove = useMutation({
    mutationFn: passkeyApi.remove,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: PASSKEYS_KEY }),
  });
  return (
    <>
      {remove.error && <p role="alert">{words(remove.error)}</p>}
      {passkeys.error && (
        <ProblemNotice problem={asProblem(passkeys.error)} retry={() => void passkeys.refetch()} />
      )}
      {passkeys.isPending && <Skeleton height={60} />}
      <ul className={classes.lines}>
        {passkeys.data?.map((each) => (
          <Line key={each.id} passkey={each} remove={() => remove.mutate(each.id)} />
        ))}
      </ul>
    </>
  );
}

/** One's passkeys: which there are, a new one, one that goes. */
export function Passkeys() {
  const { t } = useTranslation('account');
  const [adding, setAdding] = useState(false);
  const place = passkeyPlace();
  return (
    <section className={classes.part} data-no-print aria-labelledby="account-passkeys">
      <h2 id="account-passkeys">{t('passkeys.title')}</h2>
      <p>{t('passkeys.intro')}</p>
      <List />
      {place !== 'here' && <PasskeyPlaceNotice place={place} />}
      {place === 'here' && adding && <Adding close={() => setAdding(false)} />}
      {place === 'here' && !adding && (
        <div className={classes.acts}>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('passkeys.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
