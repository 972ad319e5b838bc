import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRoute, IconRss, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Watch } from '../../core/watch/model';
import { searchOfWatch } from '../../core/watch/question';
import type { Changing } from './use-changing';
import classes from './Watch.module.css';

/** What can be done with a watch, and where its feeds are. */
export function WatchActions({ watch, changing }: { watch: Watch; changing: Changing }) {
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
        <IconRss size={16} aria-hidden /> {t('feed.atom')}
      </a>
      <a className={classes.feed} href={`/api/watches/${watch.id}/news.json`}>
        {t('feed.json')}
      </a>
    </div>
  );
}
