import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountApi, type OwnSession } from '../../api/people';
import { browserWords } from '../../core/browser-words';
import { formatMoment } from '../../core/data/format-bytes';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { useProblemWords } from '../session/use-problem-words';
import classes from './Account.module.css';

const KEY = ['own-sessions'];

function Line({ session, end }: { session: OwnSession; end: () => void }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const words = browserWords(session.client);
  const client =
    words === null
      ? session.client || t('sessions.unnamed')
      : words.system === null
        ? words.browser
        : t('sessions.on', { browser: words.browser, system: words.system });
  const moments = {
    since: formatMoment(session.since, locale),
    seen: formatMoment(session.lastSeen, locale),
  };
  return (
    <li>
      <div>
        <bdi title={session.client}>{client}</bdi>
        <small>{t('sessions.when', moments)}</small>
      </div>
      {session.here ? (
        <span className={classes.mark}>{t('sessions.here')}</span>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('sessions.endOf', { client, ...moments })}
          onClick={end}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

/** Where one is signed in. */
export function Sessions() {
  const { t } = useTranslation('account');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const sessions = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => accountApi.sessions(signal),
    staleTime: 0,
  });
  const end = useMutation({
    mutationFn: accountApi.endSession,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <section className={classes.part} data-no-print aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('sessions.title')}</h2>
      <p>{t('sessions.intro')}</p>
      {end.error && <p role="alert">{words(end.error)}</p>}
      {sessions.error && (
        <ProblemNotice problem={asProblem(sessions.error)} retry={() => void sessions.refetch()} />
      )}
      {sessions.isPending && <Skeleton height={60} />}
      <ul className={classes.lines}>
        {sessions.data?.map((each) => (
          <Line key={each.id} session={each} end={() => end.mutate(each.id)} />
        ))}
      </ul>
    </section>
  );
}
