import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REQUEST } from '../../../generated/request';
import classes from '../QuestionForm.module.css';
import type { RareFieldsProps } from './rare-fields';

interface AmountProps {
  label: string;
  hint: string;
  value: number | null;
  onChange: (value: number | null) => void;
  least?: number;
  most?: number;
}

/** A number that may be left open. */
function Amount({ label, hint, value, onChange, least = 1, most }: AmountProps) {
  return (
    <NumberInput
      label={label}
      description={hint}
      value={value ?? ''}
      min={least}
      {...(most === undefined ? {} : { max: most })}
      allowDecimal={false}
      clampBehavior="strict"
      onChange={(next) => onChange(typeof next === 'number' && next >= least ? next : null)}
    />
  );
}

export function MinSourcesFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Amount
      label={t('constraint.minSources.name')}
      hint={t('constraint.minSources.means')}
      value={question.minSources}
      onChange={(value) => change({ minSources: value ?? 1 })}
      most={REQUEST.minSources.maximum}
    />
  );
}

export function MinValueFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Amount
      label={t('constraint.minValue.name')}
      hint={t('constraint.minValue.means')}
      value={question.minValue}
      onChange={(minValue) => change({ minValue })}
      least={REQUEST.minValue.minimum}
    />
  );
}

export function HubLimitFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Amount
      label={t('constraint.hubLimit.name')}
      hint={t('constraint.hubLimit.means')}
      value={question.hubLimit}
      onChange={(hubLimit) => change({ hubLimit })}
    />
  );
}

export function CapsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <p className={classes.hint}>{t('constraint.caps.means')}</p>
      {(['maxPerPair', 'maxPerStart', 'maxPerEnd'] as const).map((field) => (
        <Amount
          key={field}
          label={t(`constraint.caps.${field}`)}
          hint=""
          value={question[field]}
          onChange={(cap) => change({ [field]: cap })}
          most={REQUEST[field].maximum}
        />
      ))}
    </Stack>
  );
}
