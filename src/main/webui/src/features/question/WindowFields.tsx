import { Button, Group, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANY_TIME, isAnyTime, type Window } from '../../core/question/table';
import { PeriodFields } from './PeriodFields';

export interface WindowFieldsProps {
  window: Window;
  onChange: (window: Window) => void;
}

const INVASION = '2022-02-24';

function monthsAgo(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** When relations have to have held. */
export function WindowFields({ window, onChange }: WindowFieldsProps) {
  const { t } = useTranslation();
  const change = (part: Partial<Window>) => {
    const next = { ...window, ...part };
    onChange(isAnyTime(next) ? ANY_TIME : next);
  };
  return (
    <Stack gap="sm">
      <PeriodFields
        from={window.from}
        to={window.to}
        labels={[t('fields.afterLabel'), t('fields.beforeLabel')]}
        onChange={change}
      />
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => change({ from: INVASION, to: '' })}>
          {t('fields.sinceInvasion')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => change({ from: monthsAgo(12), to: '' })}>
          {t('fields.lastYear')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange(ANY_TIME)}>
          {t('fields.anyTime')}
        </Button>
      </Group>
      <Switch
        label={t('fields.undatedLabel')}
        description={t('fields.undatedHint')}
        disabled={isAnyTime(window)}
        checked={window.undated}
        onChange={(event) => change({ undated: event.currentTarget.checked })}
      />
    </Stack>
  );
}
