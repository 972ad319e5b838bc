import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatDate } from '../../core/format';
import { readPartialDate } from '../../core/partial-date';

interface DateFieldProps {
  label: string;
  date: string;
  onChange: (date: string) => void;
}

/** A partial date as people write it; it is taken when the field is left or Enter is pressed. */
function DateField({ label, date, onChange }: DateFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const read = readPartialDate(typed ?? date, locale);
  const take = () => {
    if (typed !== null && read !== null) {
      setTyped(null);
      onChange(read);
    }
  };
  return (
    <TextInput
      label={label}
      placeholder={t('fields.dateExample')}
      value={typed ?? (date === '' ? '' : formatDate(date, locale))}
      error={typed !== null && read === null ? t('fields.dateWrong') : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          take();
        }
      }}
    />
  );
}

interface PeriodFieldsProps {
  from: string;
  to: string;
  /** What the first and the last day are called. */
  labels: readonly [string, string];
  onChange: (part: { from: string } | { to: string }) => void;
}

/** A first and a last day, each of which may be left open. */
export function PeriodFields({ from, to, labels, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const wrong = from !== '' && to !== '' && to < from.slice(0, to.length);
  return (
    <>
      <Group grow align="start">
        <DateField label={labels[0]} date={from} onChange={(day) => onChange({ from: day })} />
        <DateField label={labels[1]} date={to} onChange={(day) => onChange({ to: day })} />
      </Group>
      {wrong && <span role="alert">{t('fields.dateOrder')}</span>}
    </>
  );
}
