import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../../api/queries';
import { TIME_ORDERS } from '../../../core/model';
import { MAX_COUNTRIES_VIA, PAGE_SIZES } from '../../../core/question';
import { CountrySelect } from '../CountrySelect';
import classes from '../QuestionForm.module.css';
import { SelectionFields } from '../SelectionFields';
import type { RareFieldsProps } from './rare-fields';

export function AvoidFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <p className={classes.hint}>{t('ask.avoidHint')}</p>
      <SelectionFields selection={question.avoid} onChange={(avoid) => change({ avoid })} />
    </Stack>
  );
}

export function CountriesViaFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  return (
    <CountrySelect
      label={t('ask.rare.countriesVia')}
      description={t('ask.means.countriesVia')}
      choices={choices?.countries ?? []}
      values={question.countriesVia}
      onChange={(countriesVia) => change({ countriesVia })}
      most={MAX_COUNTRIES_VIA}
    />
  );
}

export function TimeOrderFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('ask.rare.timeOrder')}
      value={question.timeOrder}
      onChange={(value) => change({ timeOrder: TIME_ORDERS.find((each) => each === value) ?? 'any' })}
    >
      <Stack gap="sm" mt="sm">
        {TIME_ORDERS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`ask.order.${each}`)}
            description={t(`ask.orderMeans.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function DatasetsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  const known = [...new Set([...(choices?.datasets ?? []), ...question.datasets])];
  return (
    <Checkbox.Group
      label={t('ask.rare.datasets')}
      description={t('ask.means.datasets')}
      value={question.datasets}
      onChange={(datasets) => change({ datasets })}
    >
      <Stack gap="xs" mt="sm">
        {known.map((id) => (
          <Checkbox key={id} value={id} label={<bdi>{id}</bdi>} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

export function PageSizeFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('ask.rare.pageSize')}
      description={t('ask.means.pageSize')}
      value={String(question.pageSize)}
      onChange={(value) => change({ pageSize: Number(value) })}
    >
      <Stack gap="sm" mt="sm">
        {PAGE_SIZES.map((size) => (
          <Radio key={size} value={String(size)} label={t('ask.pathsAtOnce', { count: size })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
