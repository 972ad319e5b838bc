import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi, type Token } from '../../api/people';
import { formatMoment } from '../../core/data/format-bytes';
import { asProblem } from '../../core/problem';
import type { Role } from '../../core/session';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { ShownOnce } from '../session/ShownOnce';
import { useProblemWords } from '../session/use-problem-words';
import classes from './Account.module.css';
import { TokenDialog } from './TokenDialog';

const KEY = ['tokens'];

function Line({ token, end }: { token: Token; end: () => void }) {
  const { t } = useTranslation('account');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  return (
    <li>
      <div>
        <bdi>{token.name}</bdi>
        <small>
          {token.roles.map((role) => tPage(`role.${role}`)).join(', ')}
          {' · '}
          {t('tokens.until', { moment: formatMoment(token.expires, locale) })}
          {' · '}
          {token.lastUsed === null
            ? t('tokens.unused')
            : t('tokens.used', { moment: formatMoment(token.lastUsed, locale) })}
        </small>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('tokens.endOf', { name: token.name })}
        onClick={end}
      >
        {t('tokens.end')}
      </Button>
    </li>
  );
}

/** Tokens for programs that ask in one's name. */
export function Tokens({ roles }: { roles: Role[] }) {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const again = () => void queryClient.invalidateQueries({ queryKey: KEY });
  const tokens = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => accountApi.tokens(signal),
    staleTime: 0,
  });
  const end = useMutation({ mutationFn: accountApi.endToken, onSuccess: again });
  return (
    <section className={classes.part} data-no-print aria-labelledby="account-tokens">
      <h2 id="account-tokens">{t('tokens.title')}</h2>
      <p>{t('tokens.intro')}</p>
      {made && <ShownOnce label={t('tokens.made', { name: made.name })} text={made.token} />}
      {end.error && <p role="alert">{words(end.error)}</p>}
      {tokens.error && (
        <ProblemNotice problem={asProblem(tokens.error)} retry={() => void tokens.refetch()} />
      )}
      {tokens.isPending && <Skeleton height={60} />}
      <ul className={classes.lines}>
        {tokens.data?.map((each) => (
          <Line key={each.id} token={each} end={() => end.mutate(each.id)} />
        ))}
      </ul>
      <div className={classes.acts}>
        <Button variant="default" onClick={() => setMaking(true)}>
          {t('tokens.make')}
        </Button>
      </div>
      {making && (
        <TokenDialog
          roles={roles}
          close={() => setMaking(false)}
          done={({ token, entry }) => {
            setMaking(false);
            setMade({ name: entry.name, token });
            again();
          }}
        />
      )}
    </section>
  );
}
