import { Autocomplete, CloseButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntitySearch } from '../../../api/queries';
import { nameOf } from '../../../core/model';
import classes from './Claim.module.css';

const TYPING_PAUSE_MILLIS = 180;

interface ComponentsFieldProps {
  ids: string[];
  set: (ids: string[]) => void;
  error: string | null;
}

/** Components that flow: found by any of their names, one after the other. */
export function ComponentsField({ ids, set, error }: ComponentsFieldProps) {
  const { t } = useTranslation('data');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const search = useEntitySearch(asked, 'Component', asked !== '');
  const found = new Map(
    (asked === '' ? [] : (search.data ?? []))
      .filter(({ id }) => !ids.includes(id))
      .map((entity) => [entity.id, entity]),
  );
  const chosen = useEntities(ids);
  return (
    <div>
      <Autocomplete
        label={t('claim.components')}
        description={t('claim.componentsHint')}
        name="components"
        autoComplete="off"
        data={[...found.keys()]}
        value={text}
        onChange={setText}
        onOptionSubmit={(id) => {
          set([...ids, id]);
          // After the field has put the id into itself.
          setTimeout(() => setText(''));
        }}
        filter={({ options }) => options}
        selectFirstOptionOnChange={found.size > 0}
        maxDropdownHeight={260}
        error={error}
        renderOption={({ option }) => <bdi>{nameOf(found.get(option.value), option.value)}</bdi>}
      />
      {ids.map((id, index) => {
        const name = nameOf(chosen[index]?.data, id);
        return (
          <span key={id} className={classes.chosen}>
            <bdi>{name}</bdi>
            <CloseButton
              size="sm"
              aria-label={t('claim.leaveOut', { name })}
              onClick={() => set(ids.filter((each) => each !== id))}
            />
          </span>
        );
      })}
    </div>
  );
}
