import { ActionIcon, Button, FileButton, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import type { Casebook } from '../../core/casebook/model';
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

/** Files and links with their hashes and times. */
export function Attachments(props: AttachmentsProps) {
  const { id, book, change } = props;
  const { t } = useTranslation('cases');
  const when = useWhen();
  return (
    <section aria-labelledby="book-attached">
      <h2 id="book-attached">{t('book.attach.title')}</h2>
      <ul className={classes.cards}>
        {book.attachments.map(({ id: attachment, name, url, sha256, mark }) => (
          <li key={attachment} className={classes.card}>
            <p className={classes.line}>
              <a href={url || casebookApi.fileAddress(id, attachment)} rel="noreferrer noopener">
                <bdi>{name}</bdi>
              </a>
              {book.mayWrite && (
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('book.attach.remove', { name })}
                  onClick={() => change(({ version }) => casebookApi.detach(id, attachment, version))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            </p>
            <p className={classes.quiet}>
              {t('book.attach.by', { name: mark.by, when: when(mark.at) })}
              {sha256 && <code className={classes.hash}>{t('book.attach.hash', { hash: sha256 })}</code>}
            </p>
          </li>
        ))}
      </ul>
      {book.mayWrite && <Attach {...props} />}
    </section>
  );
}
