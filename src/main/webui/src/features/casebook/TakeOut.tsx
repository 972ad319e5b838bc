import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { DEFAULT_LANGUAGE, isLanguage } from '../../core/language';
import { asProblem } from '../../core/problem';
import { DOSSIER_FORMS } from '../../core/take-away/model';
import { saveFile } from '../common/save-file';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import classes from './Casebook.module.css';

/** An investigation as a dossier, as data, as a copy to pass on, or whole. */
export function TakeOut({ id, title, hasPaths }: { id: string; title: string; hasPaths: boolean }) {
  const { t, i18n } = useTranslation('cases');
  const language = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
  const file = useMutation({
    mutationFn: (form: string) => casebookApi.dossier(id, form, language, title),
    onSuccess: ({ blob, fileName }) => saveFile(blob, fileName),
  });
  return (
    <div className={classes.acts}>
      {hasPaths && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              loading={file.isPending}
            >
              {t('book.dossier')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {DOSSIER_FORMS.map((form) => (
              <Menu.Item key={form} onClick={() => file.mutate(form)}>
                {form.toUpperCase()}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <TakeAwayButton size="compact-sm" variant="default" subject={() => ({ case: id })} />
      <Button size="compact-sm" variant="default" component="a" href={casebookApi.copyAddress(id)} download>
        {t('book.copy')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        component="a"
        href={casebookApi.wholeAddress(id)}
        download
        title={t('book.wholeHolds')}
      >
        {t('book.whole')}
      </Button>
      {file.error && <span role="alert">{asProblem(file.error).sentence ?? t('failed')}</span>}
    </div>
  );
}
