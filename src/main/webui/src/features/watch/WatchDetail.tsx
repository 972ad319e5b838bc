import { Button, Skeleton, TextInput } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRoute, IconRss, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { WATCHES_KEY, watchApi } from '../../api/watches';
import { asProblem } from '../../core/problem';
import type { Watch, WatchNews, WatchPatch } from '../../core/watch/model';
import { searchOfWatch } from '../../core/watch/question';
import { NewsRun } from './NewsRun';
import { LONGEST_NAME } from './WatchDialog';
import classes from './Watch.module.css';
import { WebhookForm } from './WebhookForm';

const MOST_SHOWN = 50;

function useChanging(watch: Watch) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => client.invalidateQueries({ queryKey: WATCHES_KEY });
  const change = useMutation({
    mutationFn: (patch: WatchPatch) => watchApi.change(watch.id, patch),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: () => watchApi.remove(watch.id),
    onSuccess: async () => {
      await refresh();
      await navigate({ to: '/watches', search: {} });
    },
  });
  const see = useMutation({
    mutationFn: (number: number) => watchApi.seen(watch.id, number),
    onSuccess: refresh,
  });
  return { change, remove, see, refresh };
}

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

function Actions({ watch, changing }: { watch: Watch; changing: ReturnType<typeof useChanging> }) {
  const { t } = useTranslation('watch');
  const { change, remove } = changing;
  return (
    <div className={classes.actions}>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconRoute size={16} />}
        renderRoot={(props) => <Link to="/" search={searchOfWatch(watch)} {...props} />}
      >
        {t('ask')}
      </Button>
      <Button
        size="sm"
        variant="default"
        loading={change.isPending}
        leftSection={watch.paused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
        onClick={() => change.mutate({ paused: !watch.paused })}
      >
        {watch.paused ? t('wake') : t('pause')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconTrash size={16} />}
        onClick={() => remove.mutate()}
      >
        {t('delete')}
      </Button>
      <a className={classes.feed} href={`/api/watches/${watch.id}/news.atom`}>
        <IconRss size={16} aria-hidden /> Atom
      </a>
      <a className={classes.feed} href={`/api/watches/${watch.id}/news.json`}>
        JSON Feed
      </a>
    </div>
  );
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
      <Actions watch={watch} changing={changing} />
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
