import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoverage } from '../../api/declarations';
import { countryOptions } from '../../core/countries';
import type { DeclarationSearch } from '../../core/declarations/search';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';

const TIERS = ['1', '2', '3.A', '3.B', '4.A', '4.B'];
const COUNTRIES = ['makerCountry', 'brandCountry', 'origin', 'departure', 'sellerCountry'] as const;
const TYPED = ['from', 'to', 'hs', 'code', 'least', 'founded'] as const;
const CHOSEN_ELSEWHERE = ['seller', 'buyer', 'maker', 'brand', 'buyerCountry'] as const;

export interface SearchProps {
  search: DeclarationSearch;
  choose: (next: DeclarationSearch) => void;
}

/** Asked once it is written. */
export function TextField({
  name,
  search,
  choose,
}: SearchProps & { name: (typeof TYPED)[number] | 'since' }) {
  const { t } = useTranslation('declarations');
  const [text, setText] = useState(search[name] ?? '');
  const ask = () => {
    if (text.trim() !== (search[name] ?? '')) {
      choose({ ...search, [name]: text.trim() });
    }
  };
  return (
    <TextInput
      label={t(`filter.${name}`)}
      placeholder={t(`example.${name}`)}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={ask}
      onKeyDown={({ key }) => key === 'Enter' && ask()}
    />
  );
}

function useOptions() {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const any = { value: '', label: t('filter.any') };
  const open = [
    { value: 'not-stated', label: t('state.not-stated') },
    { value: 'unknown', label: t('state.unknown') },
  ];
  return {
    country: (chosen: string | undefined) => [
      any,
      ...open,
      ...countryOptions(
        locale,
        [chosen ?? ''].filter((code) => /^[A-Z]{2}$/.test(code)),
      ),
    ],
    tier: [
      any,
      { value: 'any', label: t('anyTier') },
      ...TIERS.map((tier) => ({ value: tier, label: tier })),
      { value: 'none', label: t('noTier') },
      { value: 'not-stated', label: t('state.not-stated') },
    ],
    dataset: (names: string[]) => [any, ...names.map((name) => ({ value: name, label: name }))],
  };
}

/** What was chosen in a table and has no field of its own here: pressed, it goes. */
function Chosen({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  return (
    <>
      {CHOSEN_ELSEWHERE.filter((name) => search[name] !== undefined).map((name) => (
        <Button
          key={name}
          variant="default"
          size="sm"
          onClick={() => choose({ ...search, [name]: undefined } as DeclarationSearch)}
        >
          {t('filter.without', { what: t(`dimension.${name}`), value: search[name] })}
        </Button>
      ))}
    </>
  );
}

/** Which declarations are looked at. */
export function Filters({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const options = useOptions();
  const files = useCoverage({}).data?.files ?? [];
  const names = new Set(files.map(({ dataset }) => dataset));
  if (search.dataset !== undefined) {
    names.add(search.dataset);
  }
  const set = (name: keyof DeclarationSearch, value: string) =>
    choose({ ...search, [name]: value } as DeclarationSearch);
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t('filter.dataset')}
        value={search.dataset ?? ''}
        data={options.dataset([...names])}
        onChange={({ currentTarget }) => set('dataset', currentTarget.value)}
      />
      {TYPED.map((name) => (
        <TextField key={`${name} ${search[name] ?? ''}`} name={name} search={search} choose={choose} />
      ))}
      <NativeSelect
        label={t('filter.tier')}
        value={search.tier ?? ''}
        data={options.tier}
        onChange={({ currentTarget }) => set('tier', currentTarget.value)}
      />
      <NativeSelect
        label={t('filter.component')}
        value={search.component ?? ''}
        data={[
          { value: '', label: t('filter.any') },
          { value: 'any', label: t('anyComponent') },
          ...(search.component === undefined || search.component === 'any'
            ? []
            : [{ value: search.component, label: search.component }]),
        ]}
        onChange={({ currentTarget }) => set('component', currentTarget.value)}
      />
      {COUNTRIES.map((name) => (
        <NativeSelect
          key={name}
          label={t(`dimension.${name}`)}
          value={search[name] ?? ''}
          data={options.country(search[name])}
          onChange={({ currentTarget }) => set(name, currentTarget.value)}
        />
      ))}
      <Chosen search={search} choose={choose} />
    </search>
  );
}
