import { Checkbox, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatasets } from '../../api/import-queries';
import { useEntity } from '../../api/queries';
import { countryOptions } from '../../core/countries';
import { formatCount } from '../../core/format';
import { PAIR_CLASSES } from '../../core/identity/model';
import type { IdentitySearch } from '../../core/identity/search';
import { NODE_LABELS, nameOf } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { SmallSelect } from '../common/SmallSelect';
import { BatchButton } from './BatchButton';
import classes from './Identity.module.css';
import type { QueueState } from './state/queue-store';
import { useIdentitySearch } from './use-identity-search';

const ANY = '';

interface FiltersProps {
  search: IdentitySearch;
  state: QueueState;
}

function Classes({ search, state: { byClass } }: FiltersProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const { choose } = useIdentitySearch();
  const all = PAIR_CLASSES.reduce((sum, each) => sum + (byClass[each] ?? 0), 0);
  return (
    <div className={classes.classes} role="group" aria-label={t('filter.class')}>
      {[undefined, ...PAIR_CLASSES].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          aria-pressed={search.class === each}
          title={each && t(`classMeans.${each}`)}
          onClick={() => choose({ class: each })}
        >
          {each ? t(`class.${each}`) : t('class.all')}{' '}
          <span>{formatCount(each ? (byClass[each] ?? 0) : all, locale)}</span>
        </button>
      ))}
    </div>
  );
}

function EntityFilter({ id }: { id: string }) {
  const { t } = useTranslation('identity');
  const { choose } = useIdentitySearch();
  const entity = useEntity(id);
  return (
    <span className={classes.chip}>
      <bdi>{t('filter.entity', { name: nameOf(entity.data, id) })}</bdi>
      <CloseButton size="xs" aria-label={t('filter.clear')} onClick={() => choose({ entity: undefined })} />
    </span>
  );
}

function Selects({ search }: { search: IdentitySearch }) {
  const { t } = useTranslation('identity');
  const { t: page } = useTranslation();
  const locale = useLocale();
  const { choose } = useIdentitySearch();
  const datasets = useDatasets().data?.datasets ?? [];
  const options = [
    { value: ANY, label: t('filter.anyDataset') },
    ...datasets.map(({ id, name }) => ({ value: id, label: name ?? id })),
  ];
  return (
    <>
      <SmallSelect
        label={t('filter.dataset')}
        value={search.dataset ?? ANY}
        data={options}
        choose={(dataset) => choose({ dataset: dataset || undefined })}
      />
      <SmallSelect
        label={t('filter.other')}
        value={search.other ?? ANY}
        data={options}
        choose={(other) => choose({ other: other || undefined })}
      />
      <SmallSelect
        label={t('filter.country')}
        value={search.country ?? ANY}
        data={[
          { value: ANY, label: t('filter.anyCountry') },
          ...countryOptions(locale, search.country ? [search.country] : []),
        ]}
        choose={(country) => choose({ country: country || undefined })}
      />
      <SmallSelect
        label={t('filter.kind')}
        value={search.label ?? ANY}
        data={[
          { value: ANY, label: t('filter.anyKind') },
          ...NODE_LABELS.map((label) => ({ value: label, label: page(`label.${label}`) })),
        ]}
        choose={(label) => choose({ label: label === ANY ? undefined : label })}
      />
      <Checkbox
        size="xs"
        label={t('filter.opens')}
        checked={search.opens === 'only'}
        onChange={({ currentTarget }) => choose({ opens: currentTarget.checked ? 'only' : undefined })}
      />
    </>
  );
}

/** Which of the pairs are looked at. */
export function Filters(props: FiltersProps) {
  const { t } = useTranslation('identity');
  const [opened, setOpened] = useState(false);
  const { search } = props;
  return (
    <search className={classes.filters} data-opened={opened} aria-label={t('filter.label')}>
      <Classes {...props} />
      <button
        type="button"
        className={classes.more}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {t('filter.more')}
      </button>
      <div className={classes.selects}>
        <Selects search={search} />
        {search.entity !== undefined && <EntityFilter id={search.entity} />}
        <BatchButton search={search} />
      </div>
    </search>
  );
}
