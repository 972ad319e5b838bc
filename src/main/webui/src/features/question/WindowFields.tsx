import { Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatDate } from '../../core/format';
import { readPartialDate } from '../../core/partial-date';
import { ANY_TIME, isAnyTime, type Window } from '../../core/question';

export interface WindowFieldsProps {
  window: Window;
  onChange: (window: Window) => void;
}

const INVASION = '2022-02-24';

function monthsAgo(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

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
      placeholder={t('ask.dateExample')}
      value={typed ?? (date === '' ? '' : formatDate(date, locale))}
      error={typed !== null && read === null ? t('ask.dateWrong') : null}
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

/** When relations have to have held. */
export function WindowFields({ window, onChange }: WindowFieldsProps) {
  const { t } = useTranslation();
  const change = (part: Partial<Window>) => {
    const next = { ...window, ...part };
    onChange(isAnyTime(next) ? ANY_TIME : next);
  };
  const wrong =
    window.after !== '' &&
    window.before !== '' &&
    window.before < window.after.slice(0, window.before.length);
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <DateField label={t('ask.afterLabel')} date={window.after} onChange={(after) => change({ after })} />
        <DateField
          label={t('ask.beforeLabel')}
          date={window.before}
          onChange={(before) => change({ before })}
        />
      </Group>
      {wrong && <span role="alert">{t('ask.dateOrder')}</span>}
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => change({ after: INVASION, before: '' })}>
          {t('ask.sinceInvasion')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ after: monthsAgo(12), before: '' })}
        >
          {t('ask.lastYear')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange(ANY_TIME)}>
          {t('ask.anyTime')}
        </Button>
      </Group>
      <Switch
        label={t('ask.undatedLabel')}
        description={t('ask.undatedHint')}
        disabled={isAnyTime(window)}
        checked={window.undated}
        onChange={(event) => change({ undated: event.currentTarget.checked })}
      />
    </Stack>
  );
}
