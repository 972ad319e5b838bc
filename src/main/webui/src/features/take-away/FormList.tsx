import { useTranslation } from 'react-i18next';
import { exportApi } from '../../api/exports';
import { formatBytes } from '../../core/data/format-bytes';
import { DEFAULT_LANGUAGE, isLanguage } from '../../core/language';
import {
  fitsNone,
  FORM_GROUPS,
  linkOf,
  type ExportPreview,
  type Form,
  type Taken,
} from '../../core/take-away/model';
import { formsFor, type Recipient } from '../../core/take-away/recipients';
import { useLocale } from '../../words/use-locale';
import { FileRow } from './FileRow';
import classes from './TakeAway.module.css';

interface RowProps {
  subject: Taken;
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
  const { t, i18n } = useTranslation('takeAway');
  const language = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
  return (
    <FileRow
      name={t(`form.${form}.name`)}
      purpose={t(`form.${form}.for`) + (fitsNone(preview, form) ? `. ${t('unfit')}` : '')}
      fetch={() => exportApi.download(subject, form, { language, link: linkOf(window.location) })}
    >
      <Size form={form} preview={preview} />
    </FileRow>
  );
}

/** Each form that the recipient can use, with what it is for, how large it is, and its button. */
export function FormList({ recipient, ...of }: Omit<RowProps, 'form'> & { recipient: Recipient }) {
  const { t } = useTranslation('takeAway');
  return FORM_GROUPS.filter((group) => formsFor(recipient, group).length > 0).map((group) => (
    <section key={group} aria-label={t(`group.${group}`)}>
      <h3 className={classes.group}>{t(`group.${group}`)}</h3>
      <ul className={classes.forms}>
        {formsFor(recipient, group).map((form) => (
          <FormRow key={form} form={form} {...of} />
        ))}
      </ul>
    </section>
  ));
}
