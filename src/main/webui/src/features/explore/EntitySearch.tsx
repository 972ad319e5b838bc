import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntitySearch } from '../../api/queries';
import { labelOf, nameOf } from '../../core/model';
import { KindGlyph } from '../common/KindGlyph';
import classes from './Explore.module.css';

const TYPING_PAUSE_MILLIS = 180;

/** Finds an entity by any of its names and puts it on the canvas. */
export function EntitySearch({ add }: { add: (id: string) => void }) {
  const { t } = useTranslation('explore');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const search = useEntitySearch(asked, 'any', asked !== '');
  const found = new Map((asked === '' ? [] : (search.data ?? [])).map((entity) => [entity.id, entity]));
  return (
    <Autocomplete
      size="sm"
      className={classes.add}
      leftSection={<IconSearch size={16} />}
      aria-label={t('add.label')}
      placeholder={t('add.placeholder')}
      data={[...found.keys()]}
      value={text}
      onChange={setText}
      onOptionSubmit={(id) => {
        add(id);
        // After the field has put the id into itself.
        setTimeout(() => setText(''));
      }}
      filter={({ options }) => options}
      maxDropdownHeight={320}
      renderOption={({ option }) => {
        const entity = found.get(option.value);
        return (
          <span>
            <KindGlyph label={labelOf(entity)} size={15} /> <bdi>{nameOf(entity, option.value)}</bdi>{' '}
            <small>{entity?.properties.country}</small>
          </span>
        );
      }}
    />
  );
}
