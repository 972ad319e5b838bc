import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../../api/queries';
import { REQUEST } from '../../../generated/request';
import { CountrySelect } from '../CountrySelect';
import classes from '../QuestionForm.module.css';
import { SelectionFields } from '../SelectionFields';
import type { RareFieldsProps } from './rare-fields';

export function AvoidFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <p className={classes.hint}>{t('fields.avoidHint')}</p>
      <SelectionFields selection={question.avoid} onChange={(avoid) => change({ avoid })} />
    </Stack>
  );
}

export function CountriesViaFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  return (
    <CountrySelect
      label={t('constraint.countriesVia.name')}
      description={t('constraint.countriesVia.means')}
      choices={choices?.countries ?? []}
      values={question.countriesVia}
      onChange={(countriesVia) => change({ countriesVia })}
      most={REQUEST.countriesVia.maxItems}
    />
  );
}
