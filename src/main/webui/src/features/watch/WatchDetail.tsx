import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { WATCHES_KEY, watchApi } from '../../api/watches';
import { asProblem } from '../../core/problem';
import type { Watch, WatchNews } from '../../core/watch/model';
import { NewsRun } from './NewsRun';
import { LONGEST_NAME } from './WatchDialog';
import { useChanging } from './use-changing';
import classes from './Watch.module.css';
import { WatchActions } from './WatchActions';
import { WebhookForm } from './WebhookForm';
import { Wishes } from './Wishes';

const MOST_SHOWN = 50;

function Rename({ watch, rename }: { watch: Watch; rename: (name: string) => void }) {
  const { t } = useTranslation('watch');
  const [name, setName] = useState(watch.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename(name);
  };
  return (
    <form onSubmit={submit} className={classes.webhook}>
      <TextInput
        label={t('field.name')}
        required
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === '' || name === watch.name}>
        {t('rename')}
      </Button>
    </form>
  );
}

function News({ watch, news, meant }: { watch: Watch; news: WatchNews[]; meant: string | undefined }) {
  const { t } = useTranslation('watch');
  if (news.length === 0) {
    return <p className={classes.quiet}>{t('noNews')}</p>;
  }
  return news.map((each) => <NewsRun key={each.id} watch={watch} news={each} meant={each.id === meant} />);
}

function Settings({
  watch,
  webhooks,
  changing,
}: {
  watch: Watch;
  webhooks: boolean;
  changing: ReturnType<typeof useChanging>;
}) {
  const { t } = useTranslation('watch');
  return (
    <details className={classes.settings}>
      <summary>{t('settings')}</summary>
      <Rename watch={watch} rename={(name) => changing.change.mutate({ name })} />
      <Wishes wishes={watch} change={(wishes) => changing.change.mutate(wishes)} />
      {webhooks && <WebhookForm watch={watch} changed={() => void changing.refresh()} />}
    </details>
  );
}

/** One watch with its news, the newest first. */
export function WatchDetail({
  watch,
  webhooks,
  meant,
}: {
  watch: Watch;
  webhooks: boolean;
  meant: string | undefined;
}) {
  const { t } = useTranslation('watch');
  const changing = useChanging(watch);
  const news = useQuery({
    queryKey: [...WATCHES_KEY, watch.id, watch.looked, watch.unseen],
    queryFn: ({ signal }) => watchApi.news(watch.id, 0, MOST_SHOWN, signal),
    placeholderData: (before) => before,
    staleTime: 0,
  });
  const problem = changing.change.error ?? changing.remove.error ?? changing.see.error ?? news.error;
  const newest = news.data?.[0]?.number;
  return (
    <article className={classes.detail}>
      <h2 className={classes.name}>
        <bdi>{watch.name}</bdi>
      </h2>
      <WatchActions watch={watch} changing={changing} />
      {problem && <p role="alert">{asProblem(problem).sentence ?? t('failed')}</p>}
      {watch.problem !== null && (
        <p className={classes.problem} role="status">
          {watch.problem === 'watch.incomplete' ? t('problem.incomplete') : t('problem.question')}
        </p>
      )}
      {!watch.whole && <p className={classes.quiet}>{t('best', { count: watch.paths })}</p>}
      <Settings watch={watch} webhooks={webhooks} changing={changing} />
      {watch.unseen > 0 && newest !== undefined && (
        <Button size="compact-sm" variant="default" onClick={() => changing.see.mutate(newest)}>
          {t('markSeen')}
        </Button>
      )}
      {news.data ? <News watch={watch} news={news.data} meant={meant} /> : <Skeleton height={120} />}
    </article>
  );
}
