import { CloseButton, Loader } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST } from '../../core/searchbox/asked';
import classes from './SearchBox.module.css';
import type { ListIds } from './SearchList';
import type { Box } from './use-box';

function onKey(event: KeyboardEvent<HTMLInputElement>, box: Box): void {
  // Enter ends the choice of a Chinese word, it does not open what was found for its first letters.
  if (event.nativeEvent.isComposing) {
    return;
  }
  const act = (what: () => void) => {
    event.preventDefault();
    what();
  };
  if (event.key === 'ArrowDown') {
    act(() => box.move(1));
  } else if (event.key === 'ArrowUp') {
    act(() => box.move(-1));
  } else if (event.key === 'Enter') {
    const { ctrlKey, metaKey, shiftKey } = event;
    act(() => {
      if (ctrlKey || metaKey) {
        box.want(shiftKey ? 'end' : 'start');
      } else if (!shiftKey) {
        box.want('open');
      } else if (box.entity) {
        box.choosing.choose(box.entity);
      }
    });
  }
}

/** Where one types; the keys stay here, whatever is active in the list. */
export function SearchField({ box, ids, close }: { box: Box; ids: ListIds; close: () => void }) {
  const { t } = useTranslation('search');
  const { t: tPage } = useTranslation();
  const shown = box.options.length > 0;
  return (
    <div className={classes.field}>
      {box.searching.busy ? (
        <Loader size={18} aria-hidden />
      ) : (
        <IconSearch size={20} aria-hidden className={classes.sign} />
      )}
      <input
        type="text"
        role="combobox"
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? ids.list : undefined}
        aria-activedescendant={box.active === null ? undefined : ids.option(box.active)}
        aria-describedby={`${ids.list}-keys`}
        placeholder={t('placeholder')}
        value={box.text}
        onChange={(event) => box.type(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, box)}
      />
      <CloseButton aria-label={tPage('common.close')} onClick={close} />
    </div>
  );
}
