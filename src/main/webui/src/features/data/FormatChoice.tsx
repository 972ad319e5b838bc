import { useTranslation } from 'react-i18next';
import { useFormats } from '../../api/import-queries';
import type { Preview } from '../../core/data/model';
import { Choice } from './Choice';
import classes from './Data.module.css';
import type { Draft } from './draft-store';

/** What a format is called, where the page knows it; otherwise its own word. */
export function useFormatName(): (format: string) => string {
  const { t, i18n } = useTranslation('data');
  return (format) => {
    const key = `format.${format}`;
    return i18n.exists(key, { ns: 'data' }) ? t(key as 'format.customs') : format;
  };
}

interface FormatChoiceProps {
  preview: Preview;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** Which format was recognised; another can be chosen where that was a mistake. */
export function FormatChoice({ preview, draft, change }: FormatChoiceProps) {
  const { t } = useTranslation('data');
  const nameOf = useFormatName();
  const { data } = useFormats();
  const recognised = draft.format === null && preview.format !== null ? nameOf(preview.format) : null;
  const options = [
    { value: '', label: recognised ? t('file.recognised', { format: recognised }) : t('file.recognise') },
    ...(data?.formats ?? []).map((value) => ({ value, label: nameOf(value) })),
  ];
  return (
    <div className={classes.formatChoice}>
      <Choice
        label={t('file.format')}
        value={draft.format ?? ''}
        options={options}
        onChange={(value) =>
          change({ format: value === '' ? null : value, mapping: null, mappingName: null })
        }
      />
    </div>
  );
}
