import { MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { countryOptions } from '../../core/countries';
import { NODE_LABELS } from '../../core/model';
import { takesCountries, takesOperators, type Selection } from '../../core/question';
import { EntityPicker } from './EntityPicker';

const LABELS = [...NODE_LABELS, 'any'] as const;

export interface SideFieldsProps {
  end: 'from' | 'to';
  side: Selection;
  onChange: (side: Selection) => void;
}

function CountryField(props: { label: string; codes: string[]; onChange: (codes: string[]) => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.codes.length === 0 ? t('side.anyCountry') : t('side.addCountry')}
      data={countryOptions(locale, props.codes)}
      value={props.codes}
      onChange={props.onChange}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('side.nothingFound')}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

export function SideFields({ end, side, onChange }: SideFieldsProps) {
  const { t } = useTranslation();
  const named = side.ids.length > 0;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('side.kindLabel')}
        value={side.label}
        data={LABELS.map((label) => ({ value: label, label: t(`side.kind.${label}`) }))}
        onChange={(event) => {
          const label = LABELS.find((each) => each === event.currentTarget.value) ?? 'any';
          onChange({ ...side, label, ids: [] });
        }}
      />
      <EntityPicker label={side.label} ids={side.ids} onChange={(ids) => onChange({ ...side, ids })} />
      {!named && takesCountries(side.label) && (
        <CountryField
          label={t(`side.${end}CountryLabel`)}
          codes={side.countries}
          onChange={(countries) => onChange({ ...side, countries })}
        />
      )}
      {!named && takesOperators(side.label) && (
        <CountryField
          label={t('side.operatorLabel')}
          codes={side.operators}
          onChange={(operators) => onChange({ ...side, operators })}
        />
      )}
    </Stack>
  );
}
