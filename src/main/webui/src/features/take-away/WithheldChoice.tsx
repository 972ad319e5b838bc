import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCases } from '../../api/searching';
import { withoutRule } from '../../core/display';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './TakeAway.module.css';

/** Whose rule it is whom not to name; what is taken is then shown so before it is taken. */
export function WithheldChoice({ close }: { close: () => void }) {
  const { t } = useTranslation('takeAway');
  const { display, show } = useTraceSearch();
  const cases = useCases();
  if (!cases.data || cases.data.length === 0) {
    return null;
  }
  return (
    <Select
      className={classes.withheld ?? ''}
      size="sm"
      clearable
      label={t('withheld.by')}
      description={t('withheld.hint')}
      placeholder={t('withheld.nobody')}
      comboboxProps={{ withinPortal: false }}
      data={cases.data.map(({ id, title }) => ({ value: id, label: title }))}
      value={display.withheldBy ?? null}
      onChange={(id) => {
        close();
        show(id === null ? withoutRule(display) : { ...display, withheldBy: id });
      }}
    />
  );
}
