import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDatasets } from '../../api/import-queries';
import { isDatasetId } from '../../core/data/dataset-id';
import type { About, Preview } from '../../core/data/model';
import { safeUrl } from '../../core/format';
import classes from './Data.module.css';
import type { Draft } from './draft-store';

// So that fields in a row stand in a line, however long their explanations are.
const INPUT_FIRST: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'error',
  'description',
];

interface AboutFieldsProps {
  dataset: string;
  preview: Preview;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function ExistingDataset({ dataset, draft, change }: Omit<AboutFieldsProps, 'preview'>) {
  const { t } = useTranslation('data');
  const { data } = useDatasets();
  const existing = data?.datasets.find((each) => each.id === dataset);
  if (!existing) {
    return null;
  }
  return (
    <Radio.Group
      className={classes.choiceBox}
      label={t('about.exists', { name: existing.name ?? existing.id })}
      value={draft.replace ? 'replace' : 'add'}
      onChange={(value) => change({ replace: value === 'replace' })}
    >
      <Radio value="add" label={t('about.add')} description={t('about.addHint')} />
      <Radio value="replace" label={t('about.replace')} description={t('about.replaceHint')} />
    </Radio.Group>
  );
}

/** Which dataset the file goes into, and what is to be said about it wherever it is cited. */
export function AboutFields({ dataset, preview, draft, change }: AboutFieldsProps) {
  const { t } = useTranslation('data');
  const stated = preview.about;
  const set = (part: About) => change({ about: { ...draft.about, ...part } });
  const url = draft.about.url ?? '';
  return (
    <div className={classes.stack}>
      <div className={classes.fields}>
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.id')}
          description={t('about.idHint')}
          value={dataset}
          error={isDatasetId(dataset) ? null : t('about.idWrong')}
          onChange={(event) => change({ dataset: event.currentTarget.value })}
        />
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.name')}
          description={t('about.nameHint')}
          placeholder={stated.name ?? ''}
          value={draft.about.name ?? ''}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.publisher')}
          description={t('about.publisherHint')}
          value={draft.about.publisher ?? ''}
          onChange={(event) => set({ publisher: event.currentTarget.value })}
        />
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.url')}
          description={t('about.urlHint')}
          value={url}
          error={url === '' || safeUrl(url) !== null ? null : t('about.urlWrong')}
          onChange={(event) => set({ url: event.currentTarget.value })}
        />
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.licence')}
          description={t('about.licenceHint')}
          placeholder={stated.licence ?? ''}
          value={draft.about.licence ?? ''}
          onChange={(event) => set({ licence: event.currentTarget.value })}
        />
        <TextInput
          inputWrapperOrder={INPUT_FIRST}
          label={t('about.version')}
          description={t('about.versionHint')}
          placeholder={stated.version ?? ''}
          value={draft.about.version ?? ''}
          onChange={(event) => set({ version: event.currentTarget.value })}
        />
      </div>
      <ExistingDataset dataset={dataset} draft={draft} change={change} />
      <Checkbox
        label={t('about.strict')}
        description={t('about.strictHint')}
        checked={draft.strict}
        onChange={(event) => change({ strict: event.currentTarget.checked })}
      />
    </div>
  );
}
