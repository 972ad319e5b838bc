import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captureApi } from '../../api/captures';
import { useRights } from '../../api/session';
import { CAPTURE_ENDINGS, witnessOf, type Captured } from '../../core/capture/model';
import { formatBytes, formatMoment } from '../../core/data/format-bytes';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { AskFirst } from '../common/AskFirst';
import classes from './Captures.module.css';
import { Reading } from './Reading';

const NOTHING = {};

/** Changes what is captured of a source, and reads the source anew. */
function useWork(source: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['source', source] });
  const attach = useMutation({ mutationFn: (file: File) => captureApi.attach(source, file), onSuccess });
  const remove = useMutation({ mutationFn: captureApi.remove, onSuccess });
  return { attach, remove };
}

interface ItemProps {
  capture: Captured;
  title: string;
  remove: ((id: string) => void) | null;
}

function Item({ capture, title, remove }: ItemProps) {
  const { t } = useTranslation('capture');
  const locale = useLocale();
  const { id, name, bytes, sha256, address, captured, at, by } = capture;
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  return (
    <li>
      <p className={classes.line}>
        <a href={captureApi.fileAddress(id)} download>
          <bdi>{name}</bdi>
        </a>{' '}
        <span className={classes.quiet}>{formatBytes(bytes, locale)}</span>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setReading(true)}
          aria-label={t('read.openName', { name })}
        >
          {t('read.open')}
        </Button>
        {remove && (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('remove', { name })}
            onClick={() => setAsking(true)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </p>
      <p className={classes.quiet}>
        {t(`witness.${witnessOf(capture)}`, { when: formatMoment(captured, locale) })}
        {address !== '' && <bdi>{` ${t('of', { address })}`}</bdi>}
        {' · '}
        {t('by', { name: by, when: formatMoment(at, locale) })}
      </p>
      <p className={classes.quiet}>
        {t('hash')} <code className={classes.hash}>{sha256}</code>
      </p>
      {reading && (
        <Reading captures={[capture]} title={title} sought={NOTHING} close={() => setReading(false)} />
      )}
      {asking && remove && (
        <AskFirst
          title={t('ask.title', { name })}
          lost={t('ask.lost')}
          keep={t('ask.keep')}
          go={t('ask.go')}
          act={() => remove(id)}
          close={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface CapturesProps {
  source: string;
  /** Of the source. */
  title: string;
  captures: Captured[];
}

/** What a source said when somebody kept it: its text to be read, the file to be downloaded, and nothing of it run. */
export function Captures({ source, title, captures }: CapturesProps) {
  const { t } = useTranslation('capture');
  const { decide: mayAttach } = useRights();
  const { attach, remove } = useWork(source);
  const failed = attach.error ?? remove.error;
  if (captures.length === 0 && !mayAttach) {
    return null;
  }
  return (
    <section className={classes.captures} aria-label={t('what')}>
      <h3 className={classes.title}>
        {captures.length === 0 ? t('none') : t('title', { count: captures.length })}
      </h3>
      {captures.length > 0 && (
        <ul className={classes.list}>
          {captures.map((capture) => (
            <Item
              key={capture.id}
              capture={capture}
              title={title}
              remove={mayAttach ? (id) => remove.mutate(id) : null}
            />
          ))}
        </ul>
      )}
      {mayAttach && (
        <>
          <FileButton accept={CAPTURE_ENDINGS} onChange={(file) => file && attach.mutate(file)}>
            {(button) => (
              <Button {...button} size="compact-sm" variant="default" loading={attach.isPending}>
                {t('attach')}
              </Button>
            )}
          </FileButton>
          <p className={classes.quiet}>{attach.isPending ? t('attaching') : t('attachHint')}</p>
        </>
      )}
      {failed && <p role="alert">{asProblem(failed).sentence ?? t('failed')}</p>}
    </section>
  );
}
