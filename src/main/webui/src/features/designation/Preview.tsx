import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { designationFile, useDesignation } from '../../api/designations';
import {
  DESIGNATION_FORMS,
  type Designation,
  type DesignationBody,
  type DesignationForm,
} from '../../core/designation';
import { formatCount, formatDate } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLanguage, useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { saveFile } from '../common/save-file';
import { useSnapshot } from '../status/snapshot-context';
import { AboutCriterion } from './ChooseCriterion';
import classes from './Designation.module.css';
import { FirmTable } from './FirmTable';
import { NoteList } from './NoteList';

function Files({ body }: { body: DesignationBody }) {
  const { t } = useTranslation('designation');
  const lang = useLanguage();
  const save = useMutation({
    mutationFn: (format: DesignationForm) => designationFile(body, format, lang),
    onSuccess: ({ blob, fileName }) => saveFile(blob, fileName),
  });
  return (
    <>
      <div className={classes.files} data-no-print>
        {DESIGNATION_FORMS.map((format) => (
          <Button
            key={format}
            size="sm"
            variant={format === 'pdf' ? 'filled' : 'default'}
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t('export', { form: t(`file.${format}`) })}
          </Button>
        ))}
      </div>
      {save.error && <ProblemNotice problem={asProblem(save.error)} retry={() => save.reset()} />}
    </>
  );
}

/** What has to be read before anything else: leads by name first. */
function Cover({ file }: { file: Designation }) {
  const { t } = useTranslation('designation');
  const locale = useLocale();
  const leads = file.firms.some(({ lead }) => lead);
  return (
    <section className={classes.cover} aria-label={t('cover')}>
      <h2 className={classes.heading}>{t('cover')}</h2>
      <ul>
        {file.cover.map((text, at) => (
          <li key={text} data-weak={(leads && at === 0) || undefined}>
            {leads && at === 0 && <IconAlertTriangle size={16} aria-hidden />}
            {text}
          </li>
        ))}
      </ul>
      <AboutCriterion criterion={file.criterion} />
      <p className={classes.hint}>
        {t('counted', {
          count: file.cells,
          cells: formatCount(file.cells, locale),
          footnoted: formatCount(file.footnoted, locale),
          unknown: formatCount(file.unknown, locale),
          date: formatDate(file.made, locale),
        })}
      </p>
    </section>
  );
}

/** The file as it will be: its cover, each firm by section with footnotes, and the documents. */
export function Preview({ body }: { body: DesignationBody }) {
  const { t } = useTranslation('designation');
  const version = useSnapshot()?.version ?? '';
  const { data, error, refetch } = useDesignation(body, useLanguage(), version);
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton role="status" height={320} aria-label={t('making')} />;
  }
  return (
    <>
      <Cover file={data} />
      <Files body={body} />
      {data.firms.map((firm) => (
        <FirmTable key={firm.id} firm={firm} />
      ))}
      <NoteList notes={data.notes} />
    </>
  );
}
