import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatBytes } from '../../core/data/format-bytes';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import { searchOf, uploads, useUploads, type Sending } from './upload-store';

function SendingState({ sending }: { sending: Sending }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { file, sent, staged, problem, key } = sending;
  if (problem) {
    return <DataProblem problem={problem} retry={() => uploads.retry(key)} />;
  }
  if (staged) {
    return (
      <Link
        className={classes.strongLink}
        to="/data/file/$file"
        params={{ file: staged.file }}
        search={searchOf(sending)}
      >
        {t('upload.look')}
      </Link>
    );
  }
  return (
    <div className={classes.sending}>
      <progress max={file.size} value={sent} aria-label={t('upload.progress', { name: file.name })} />
      <span>
        {sent === 0
          ? t('upload.waiting')
          : t('upload.sent', { sent: formatBytes(sent, locale), all: formatBytes(file.size, locale) })}
      </span>
    </div>
  );
}

/** Files that were chosen: on their way, arrived, or stuck. */
export function UploadList() {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const sendings = useUploads();
  if (sendings.length === 0) {
    return null;
  }
  return (
    <ul className={classes.uploads} aria-label={t('upload.label')}>
      {sendings.map((sending) => (
        <li key={sending.key}>
          <div className={classes.uploadName}>
            <strong>{sending.file.name}</strong>
            <span>{formatBytes(sending.file.size, locale)}</span>
          </div>
          <SendingState sending={sending} />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('upload.drop', { name: sending.file.name })}
            onClick={() => uploads.drop(sending.key)}
          >
            <IconX size={16} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
