import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Caps } from '../../../core/question';
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
      label={t('ask.rare.minSources')}
      hint={t('ask.means.minSources')}
      value={question.minSources}
      onChange={(value) => change({ minSources: value ?? 1 })}
      most={100}
    />
  );
}

export function MinValueFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Amount
      label={t('ask.rare.minValue')}
      hint={t('ask.means.minValue')}
      value={question.minValue}
      onChange={(minValue) => change({ minValue })}
      least={0}
    />
  );
}

export function HubLimitFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Amount
      label={t('ask.rare.hubLimit')}
      hint={t('ask.means.hubLimit')}
      value={question.hubLimit}
      onChange={(hubLimit) => change({ hubLimit })}
    />
  );
}

export function CapsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { caps } = question;
  return (
    <Stack gap="sm">
      <p className={classes.hint}>{t('ask.means.caps')}</p>
      {(Object.keys(caps) as (keyof Caps)[]).map((of) => (
        <Amount
          key={of}
          label={t(`ask.cap.${of}`)}
          hint=""
          value={caps[of]}
          onChange={(cap) => change({ caps: { ...caps, [of]: cap } })}
          most={1000}
        />
      ))}
    </Stack>
  );
}
