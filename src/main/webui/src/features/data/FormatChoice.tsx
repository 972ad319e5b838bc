import { useTranslation } from 'react-i18next';
import { useFormats } from '../../api/import-queries';
import type { Preview } from '../../core/data/model';
import { Choice } from './Choice';
import classes from './Data.module.css';
import type { Draft } from './draft-store';

const FORMAT_KEYS = {
  customs: 'format.customs',
  relations: 'format.relations',
  entities: 'format.entities',
  package: 'format.package',
  json: 'format.json',
  graphml: 'format.graphml',
  tables: 'format.tables',
  ftm: 'format.ftm',
  bods: 'format.bods',
  senzing: 'format.senzing',
  opensanctions: 'format.opensanctions',
  ofac: 'format.ofac',
  'ofac-json': 'format.ofacJson',
  eu: 'format.eu',
  'us-milcorps': 'format.usMilcorps',
  shares: 'format.shares',
  companies: 'format.companies',
  hs: 'format.hs',
  teardowns: 'format.teardowns',
  'teardowns-clean': 'format.teardownsClean',
} as const;

function isKnown(format: string): format is keyof typeof FORMAT_KEYS {
  return Object.hasOwn(FORMAT_KEYS, format);
}

/** What a format is called, where the page knows it; otherwise its own word. */
export function useFormatName(): (format: string) => string {
  const { t } = useTranslation('data');
  return (format) => (isKnown(format) ? t(FORMAT_KEYS[format]) : format);
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
