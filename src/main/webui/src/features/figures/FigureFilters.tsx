import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { measureOf } from '../../core/figure';
import { MEASURES, type FigureSearch, type Measure } from '../../core/figure-search';
import type { TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { useValueName } from '../question/use-value-name';
import classes from './FiguresPage.module.css';

type Chosen = 'goods' | 'from' | 'to' | 'measure';

interface FigureFiltersProps {
  flows: TradeFlow[];
  search: FigureSearch;
  choose: (search: FigureSearch) => void;
}

/** The values that occur, by name. */
function useOptions(flows: TradeFlow[]) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const valueName = useValueName();
  const named = (values: string[], name: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => ({ value, label: name(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  const country = (code: string) => countryName(code, locale);
  const measures = new Set(flows.map(measureOf));
  return {
    goods: named(
      flows.flatMap(({ properties }) => properties.category ?? []),
      (value) => valueName('category', value),
    ),
    from: named(
      flows.flatMap(({ properties }) => properties.fromCountries ?? []),
      country,
    ),
    to: named(
      flows.flatMap(({ properties }) => properties.toCountry ?? []),
      country,
    ),
    measure: MEASURES.filter((measure) => measures.has(measure)).map((value) => ({
      value,
      label: t(`measure.${value}`),
    })),
  };
}

/** Which figures are shown: by words, goods, countries and what they measure. */
export function FigureFilters({ flows, search, choose }: FigureFiltersProps) {
  const { t } = useTranslation('figures');
  const options = useOptions(flows);
  const { sort, ...filters } = search;
  const set = (name: Chosen | 'q', value: string) =>
    choose({ ...search, [name]: value === '' ? undefined : (value as Measure) });
  return (
    <search className={classes.filters}>
      <TextInput
        label={t('filter.q')}
        value={search.q ?? ''}
        leftSection={<IconSearch size={15} aria-hidden />}
        onChange={({ currentTarget }) => set('q', currentTarget.value)}
        rightSection={
          search.q !== undefined && (
            <CloseButton size="sm" aria-label={t('filter.clear')} onClick={() => set('q', '')} />
          )
        }
      />
      {(['goods', 'from', 'to', 'measure'] as const).map((name) => (
        <NativeSelect
          key={name}
          label={t(`filter.${name}`)}
          value={search[name] ?? ''}
          data={[{ value: '', label: t('filter.any') }, ...options[name]]}
          onChange={({ currentTarget }) => set(name, currentTarget.value)}
        />
      ))}
      {Object.keys(filters).length > 0 && (
        <Button variant="default" onClick={() => choose(sort === undefined ? {} : { sort })}>
          {t('filter.all')}
        </Button>
      )}
    </search>
  );
}
