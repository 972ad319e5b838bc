import { ActionIcon, Button, FileButton, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import type { Casebook } from '../../core/casebook/model';
import { AskFirst } from '../common/AskFirst';
import classes from './Casebook.module.css';
import type { Change } from './use-casebook';
import { useWhen } from './use-when';

interface AttachmentsProps {
  id: string;
  book: Casebook;
  change: Change;
}

function Attach({ id, change }: AttachmentsProps) {
  const { t } = useTranslation('cases');
  const [url, setUrl] = useState('');
  const file = (chosen: File | null) =>
    chosen && change(({ version }) => casebookApi.attachFile(id, chosen, version));
  return (
    <div className={classes.form}>
      <FileButton onChange={file}>
        {(button) => (
          <Button size="xs" variant="default" {...button}>
            {t('book.attach.file')}
          </Button>
        )}
      </FileButton>
      <TextInput
        size="xs"
        className={classes.wide}
        label={t('book.attach.url')}
        description={t('book.attach.urlHint')}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        disabled={url.trim() === ''}
        onClick={() =>
          change(
            ({ version }) => casebookApi.attachLink(id, url.trim(), '', version),
            () => setUrl(''),
          )
        }
      >
        {t('book.attach.link')}
      </Button>
    </div>
  );
}

type Attached = Casebook['attachments'][number];

/** Asks before an attachment is gone; a file goes from the disk with it. */
function Detach({ id, attached, change }: { id: string; attached: Attached; change: Change }) {
  const { t } = useTranslation('cases');
  const [asking, setAsking] = useState(false);
  const { id: attachment, name, sha256 } = attached;
  return (
    <>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('book.attach.remove', { name })}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={16} />
      </ActionIcon>
      {asking && (
        <AskFirst
          title={t('book.attach.ask.title', { name })}
          lost={t(sha256 ? 'book.attach.ask.file' : 'book.attach.ask.link')}
          keep={t('book.attach.ask.keep')}
          go={t('book.attach.ask.go')}
          act={() => change(({ version }) => casebookApi.detach(id, attachment, version))}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Files and links with their hashes and times. */
export function Attachments(props: AttachmentsProps) {
  const { id, book, change } = props;
  const { t } = useTranslation('cases');
  const when = useWhen();
  return (
    <section aria-labelledby="book-attached">
      <h2 id="book-attached">{t('book.attach.title')}</h2>
      <ul className={classes.cards}>
        {book.attachments.map((attached) => (
          <li key={attached.id} className={classes.card}>
            <p className={classes.line}>
              <a href={attached.url || casebookApi.fileAddress(id, attached.id)} rel="noreferrer noopener">
                <bdi>{attached.name}</bdi>
              </a>
              {book.mayWrite && <Detach id={id} attached={attached} change={change} />}
            </p>
            <p className={classes.quiet}>
              {t('book.attach.by', { name: attached.mark.by, when: when(attached.mark.at) })}
              {attached.sha256 && (
                <code className={classes.hash}>{t('book.attach.hash', { hash: attached.sha256 })}</code>
              )}
            </p>
          </li>
        ))}
      </ul>
      {book.mayWrite && <Attach {...props} />}
    </section>
  );
}
