import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exportApi } from '../../api/exports';
import { formatBytes } from '../../core/data/format-bytes';
import { asProblem } from '../../core/problem';
import { FORM_GROUPS, FORMS, type ExportPreview, type Form, type Subject } from '../../core/take-away/model';
import { useLocale } from '../../words/use-locale';
import { saveFile } from '../common/save-file';
import classes from './TakeAway.module.css';

interface RowProps {
  subject: Subject;
  form: Form;
  preview: ExportPreview | null;
}

function Size({ form, preview }: Pick<RowProps, 'form' | 'preview'>) {
  const { t } = useTranslation('takeAway');
  const locale = useLocale();
  const bytes = preview?.sizes.find(({ format }) => format === form)?.bytes;
  if (bytes === undefined) {
    return null;
  }
  const size = formatBytes(bytes, locale);
  return <span className={classes.size}>{preview?.exact === true ? size : t('about', { size })}</span>;
}

function FormRow({ subject, form, preview }: RowProps) {
  const { t } = useTranslation('takeAway');
  const { t: page } = useTranslation();
  const download = useMutation({
    mutationFn: () => exportApi.download(subject, form),
    onSuccess: ({ blob, fileName }) => saveFile(blob, fileName),
  });
  const problem = download.error ? asProblem(download.error) : null;
  return (
    <li className={classes.row}>
      <div className={classes.about}>
        <b>{t(`form.${form}.name`)}</b> <span>{t(`form.${form}.for`)}</span>
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem.sentence ?? page(`problem.${problem.kind}`)}
          </p>
        )}
      </div>
      <Size form={form} preview={preview} />
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('download', { form: t(`form.${form}.name`) })}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        <IconDownload size={16} aria-hidden />
      </Button>
    </li>
  );
}

/** Each form with whom it is for, how large it is, and its button. */
export function FormList({ subject, preview }: Omit<RowProps, 'form'>) {
  const { t } = useTranslation('takeAway');
  return FORM_GROUPS.map((group) => (
    <section key={group} aria-label={t(`group.${group}`)}>
      <h3 className={classes.group}>{t(`group.${group}`)}</h3>
      <ul className={classes.forms}>
        {FORMS[group].map((form) => (
          <FormRow key={form} form={form} subject={subject} preview={preview} />
        ))}
      </ul>
    </section>
  ));
}
