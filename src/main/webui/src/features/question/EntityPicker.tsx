import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntitySearch } from '../../api/queries';
import { labelOf, nameOf, type FoundEntity } from '../../core/model';
import type { Selection } from '../../core/question';
import { KindGlyph } from '../common/KindGlyph';
import classes from './QuestionForm.module.css';
import { useEntityNames } from './use-side-text';

const TYPING_PAUSE_MILLIS = 180;

function Option({ entity, id }: { entity: FoundEntity | undefined; id: string }) {
  const { t } = useTranslation();
  const match = entity?.match;
  const why = match && match.field !== 'name' ? t('side.matched', { value: match.value }) : null;
  return (
    <span className={classes.option}>
      <KindGlyph label={labelOf(entity)} />
      <span>
        <bdi>{nameOf(entity, id)}</bdi>
        <small>
          {entity?.properties.country} {why}
        </small>
      </span>
    </span>
  );
}

interface EntityPickerProps {
  label: Selection['label'];
  ids: string[];
  onChange: (ids: string[]) => void;
}

/** Named companies, weapons and so on, found while typing in any script the data has. */
export function EntityPicker({ label, ids, onChange }: EntityPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const search = useEntitySearch(asked, label, opened);
  const names = useEntityNames(ids);
  const found = new Map((search.data ?? []).map((entity) => [entity.id, entity]));
  const options = [
    ...ids.filter((id) => !found.has(id)).map((id) => ({ value: id, label: names.get(id) ?? id })),
    ...[...found.values()].map((entity) => ({ value: entity.id, label: nameOf(entity, entity.id) })),
  ];
  return (
    <MultiSelect
      label={t('side.namedLabel')}
      description={t('side.namedHint')}
      placeholder={t('side.namedPlaceholder')}
      data={options}
      value={ids}
      onChange={onChange}
      searchable
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      filter={({ options: all }) => all}
      hidePickedOptions
      nothingFoundMessage={search.isFetching ? t('side.searching') : t('side.nothingFound')}
      renderOption={({ option }) => <Option entity={found.get(option.value)} id={option.value} />}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={260}
    />
  );
}
