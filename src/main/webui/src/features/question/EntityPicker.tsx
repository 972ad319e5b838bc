import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { useEntitySearch } from '../../api/queries';
import { countryName } from '../../core/countries';
import { labelOf, nameOf, type FoundEntity, type NodeLabel } from '../../core/model';
import { KindGlyph } from '../common/KindGlyph';
import classes from './QuestionForm.module.css';
import { useEntityNames } from './use-selection-text';
import { longList } from './long-list';

const TYPING_PAUSE_MILLIS = 180;

/** Why an entity was found, where its name does not say so itself. */
function useReason(): (entity: FoundEntity) => string | null {
  const { t } = useTranslation();
  return ({ match }) => {
    switch (match?.field) {
      case undefined:
      case 'name':
        return null;
      case 'partNumber':
        return t('fields.matchedPartNumber', { value: match?.value });
      case 'identifier':
        return t('fields.matchedIdentifier', { value: match?.value });
      case 'id':
        return t('fields.matchedId', { value: match?.value });
      default:
        return t('fields.matchedAlias', { value: match?.value });
    }
  };
}

function Option({ entity, id }: { entity: FoundEntity | undefined; id: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const reason = useReason();
  if (!entity) {
    return <bdi>{id}</bdi>;
  }
  const { country } = entity.properties;
  const facts = [
    t(`label.${labelOf(entity)}`),
    country ? countryName(country, locale) : null,
    reason(entity),
  ];
  return (
    <span className={classes.option}>
      <KindGlyph label={labelOf(entity)} />
      <span>
        <bdi>{nameOf(entity, id)}</bdi>
        <small>{facts.filter((fact) => fact !== null).join(' · ')}</small>
      </span>
    </span>
  );
}

interface EntityPickerProps {
  /** Kinds to look among; one narrows the search, none or several do not. */
  labels: readonly NodeLabel[];
  ids: string[];
  onChange: (ids: string[]) => void;
  label?: string;
  description?: string;
}

/** Named companies, weapons and so on, found while typing in any script the data has. */
export function EntityPicker({ labels, ids, onChange, label, description }: EntityPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const [only = 'any'] = labels.length === 1 ? labels : [];
  const search = useEntitySearch(asked, only, opened);
  const names = useEntityNames(ids);
  const among = (entity: FoundEntity) => labels.length < 2 || labels.includes(labelOf(entity));
  const found = new Map((search.data ?? []).filter(among).map((entity) => [entity.id, entity]));
  const options = [
    ...ids.filter((id) => !found.has(id)).map((id) => ({ value: id, label: names.get(id) ?? id })),
    ...[...found.values()].map((entity) => ({ value: entity.id, label: nameOf(entity, entity.id) })),
  ];
  return (
    <MultiSelect
      label={label ?? t('side.namedLabel')}
      description={description ?? t('side.namedHint')}
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
      selectFirstOptionOnChange
      nothingFoundMessage={search.isFetching ? t('side.searching') : t('side.nothingFound')}
      renderOption={({ option }) => <Option entity={found.get(option.value)} id={option.label} />}
      comboboxProps={{ withinPortal: false }}
      {...longList(260)}
    />
  );
}
