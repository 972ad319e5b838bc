import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../core/problem';
import { digestOf, listOf } from '../../core/take-away/digest';
import { saveFile } from '../common/save-file';
import classes from './TakeAway.module.css';

interface FileRowProps {
  name: string;
  purpose: string;
  fetch: () => Promise<{ blob: Blob; fileName: string }>;
  children?: ReactNode;
}

/** A file that the server makes: its name, whom it is for, and its button. */
export function FileRow({ name, purpose, fetch, children }: FileRowProps) {
  const { t } = useTranslation('takeAway');
  const { t: page } = useTranslation();
  const download = useMutation({
    mutationFn: async () => {
      const { blob, fileName } = await fetch();
      saveFile(blob, fileName);
      return { fileName, digest: await digestOf(blob) };
    },
  });
  const digest = download.data?.digest;
  const file = download.data?.fileName ?? '';
  const problem = download.error ? asProblem(download.error) : null;
  return (
    <li className={classes.row}>
      <div className={classes.about}>
        <b>{name}</b> <span>{purpose}</span>
        {digest && (
          <p role="status" className={classes.digest}>
            {t('digest', { file })} <code>{digest}</code>
          </p>
        )}
        {digest && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => saveFile(listOf(digest, file), `${file}.sha256`)}
          >
            {t('saveDigest', { file: `${file}.sha256` })}
          </Button>
        )}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem.sentence ?? page(`problem.${problem.kind}`)}
          </p>
        )}
      </div>
      {children}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('download', { form: name })}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        <IconDownload size={16} aria-hidden />
      </Button>
    </li>
  );
}
