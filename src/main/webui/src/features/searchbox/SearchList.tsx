import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundEntity } from '../../core/model';
import type { Group, Option } from '../../core/searchbox/options';
import { OptionRow } from './OptionRow';
import classes from './SearchBox.module.css';

export interface ListIds {
  list: string;
  option: (key: string) => string;
}

interface SearchListProps {
  groups: Group[];
  ids: ListIds;
  active: string | null;
  chosen: ReadonlyMap<string, FoundEntity>;
  stale: boolean;
  open: (option: Option) => void;
  choose: (entity: FoundEntity) => void;
}

/** What was found, by kind; the keys stay in the field and move what is active. */
export function SearchList({ groups, ids, active, chosen, stale, open, choose }: SearchListProps) {
  const { t } = useTranslation('search');
  useEffect(() => {
    if (active !== null) {
      document.getElementById(ids.option(active))?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [active, ids]);
  const isChosen = (option: Option) =>
    (option.kind === 'entity' || option.kind === 'near') && chosen.has(option.entity.id);
  return (
    <div
      id={ids.list}
      role="listbox"
      aria-label={t('found')}
      aria-multiselectable
      className={classes.list}
      data-stale={stale}
    >
      {groups.map(({ kind, options, complete }) => (
        <div key={kind} role="group" aria-labelledby={`${ids.list}-${kind}`} data-group={kind}>
          <div id={`${ids.list}-${kind}`} role="presentation" className={classes.group}>
            {t(`group.${kind}`)}
            {!complete && <small> {t('first', { count: options.length })}</small>}
          </div>
          {options.map((option) => (
            <OptionRow
              key={option.key}
              id={ids.option(option.key)}
              option={option}
              active={option.key === active}
              chosen={isChosen(option)}
              open={open}
              choose={choose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
