import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportApi } from '../../api/exports';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../../core/language';
import { DOSSIER_FORMS } from '../../core/take-away/model';

import { FileRow } from './FileRow';
import classes from './TakeAway.module.css';

const LONGEST_TITLE = 200;

/** The answer as a document to read and hand over, in a language of one's own choice. */
export function Dossiers({ trace }: { trace: object }) {
  const { t, i18n } = useTranslation('takeAway');
  const spoken = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string>(spoken);
  return (
    <section aria-label={t('dossier.group')}>
      <h3 className={classes.group}>{t('dossier.group')}</h3>
      <p className={classes.lead}>{t('dossier.lead')}</p>
      <div className={classes.order}>
        <TextInput
          label={t('dossier.title')}
          maxLength={LONGEST_TITLE}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={t('dossier.language')}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={(value) => setLanguage(value ?? spoken)}
        />
      </div>
      <ul className={classes.forms}>
        {DOSSIER_FORMS.map((form) => (
          <FileRow
            key={form}
            name={t(`dossier.form.${form}.name`)}
            purpose={t(`dossier.form.${form}.for`)}
            fetch={() => exportApi.dossier({ trace, title: title.trim(), form, language })}
          />
        ))}
      </ul>
    </section>
  );
}
