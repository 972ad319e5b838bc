import { Autocomplete, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntitySearch } from '../../../api/queries';
import { EXAMPLES } from '../../../core/claim/examples';
import type { ChosenEnd } from '../../../core/claim/form';
import { countryName } from '../../../core/countries';
import { labelOf, nameOf, NODE_LABELS, type FoundEntity, type NodeLabel } from '../../../core/model';
import { useLocale } from '../../../words/use-locale';
import { KindGlyph } from '../../common/KindGlyph';
import classes from './Claim.module.css';

const TYPING_PAUSE_MILLIS = 180;
/** What stands before the kind of something new; no id of the data begins so. */
const NEW = 'new:';

interface EndFieldProps {
  name: 'from' | 'to';
  label: string;
  /** What can stand here. */
  labels: readonly NodeLabel[];
  end: ChosenEnd | null;
  set: (end: ChosenEnd | null) => void;
  error: string | null;
  countryError: string | null;
}

function chosenOf(entity: FoundEntity): ChosenEnd {
  const label = NODE_LABELS.find((each) => each === labelOf(entity)) ?? 'Company';
  return { id: entity.id, label, name: nameOf(entity, entity.id), country: entity.properties.country ?? '' };
}

/** What is found for a text, and what could be made of it once it is known that the search has answered. */
function useOptions(text: string, wanted: boolean, labels: readonly NodeLabel[]) {
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const search = useEntitySearch(
    asked,
    labels.length === 1 ? (labels[0] ?? 'any') : 'any',
    wanted && asked !== '',
  );
  const fits = (entity: FoundEntity) => labels.some((label) => label === labelOf(entity));
  const answered = asked === text.trim() && asked !== '' && !search.isFetching;
  const found = new Map(
    (answered ? (search.data ?? []) : []).filter(fits).map((entity) => [entity.id, entity]),
  );
  const made = answered ? labels.map((label) => NEW + label) : [];
  return { found, options: [...found.keys(), ...made] };
}

/** Who or what stands at an end: found by any of its names, or made new. */
export function EndField({ name, label, labels, end, set, error, countryError }: EndFieldProps) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const locale = useLocale();
  const [text, setText] = useState(end?.name ?? '');
  const { found, options } = useOptions(text, end === null, labels);
  const choose = (value: string) => {
    const entity = found.get(value);
    const made = labels.find((each) => NEW + each === value);
    const chosen = entity
      ? chosenOf(entity)
      : made && { id: null, label: made, name: text.trim(), country: '' };
    if (chosen) {
      set(chosen);
      // After the field has put the value of the option into itself.
      setTimeout(() => setText(chosen.name));
    }
  };
  const said =
    end === null
      ? t('claim.endHint')
      : [
          end.id === null ? t('claim.isNew') : null,
          page(`label.${end.label}`),
          end.id !== null && end.country !== '' ? countryName(end.country, locale) : null,
        ]
          .filter((part) => part !== null)
          .join(' · ');
  return (
    <div className={classes.end}>
      <Autocomplete
        label={label}
        description={said}
        name={name}
        required
        withAsterisk={false}
        data={options}
        value={text}
        onChange={(next) => {
          setText(next);
          if (end !== null && next !== end.name) set(null);
        }}
        onOptionSubmit={choose}
        filter={({ options: all }) => all}
        selectFirstOptionOnChange={options.length > 0}
        maxDropdownHeight={300}
        error={error}
        autoComplete="off"
        renderOption={({ option }) => {
          const entity = found.get(option.value);
          const made = labels.find((each) => NEW + each === option.value);
          return entity ? (
            <span>
              <KindGlyph label={labelOf(entity)} size={15} /> <bdi>{nameOf(entity, option.value)}</bdi>{' '}
              <small>{entity.properties.country}</small>
            </span>
          ) : (
            <span>{made && t('claim.make', { kind: page(`label.${made}`), name: text.trim() })}</span>
          );
        }}
      />
      {end !== null && end.id === null && (
        <TextInput
          label={t('claim.country')}
          name={`${name}.country`}
          placeholder={EXAMPLES.country ?? ''}
          maxLength={2}
          value={end.country}
          error={countryError}
          onChange={({ currentTarget: { value } }) => set({ ...end, country: value })}
        />
      )}
    </div>
  );
}
