import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTS, OUTCOMES, type Act, type AuditSearch, type Outcome } from '../../core/audit';
import classes from './Audit.module.css';
import { useActText } from './use-act-text';

interface AuditFiltersProps {
  search: AuditSearch;
  choose: (next: AuditSearch) => void;
}

/** Names are asked for whole, so only once they are written. */
function ActorField({ search, choose }: AuditFiltersProps) {
  const { t } = useTranslation('audit');
  const [text, setText] = useState(search.actor ?? '');
  const ask = () => {
    const actor = text.trim();
    if (actor !== (search.actor ?? '')) {
      choose({ ...search, ...(actor === '' ? { actor: undefined } : { actor }) } as AuditSearch);
    }
  };
  return (
    <TextInput
      label={t('filter.actor')}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={ask}
      onKeyDown={({ key }) => key === 'Enter' && ask()}
    />
  );
}

export function AuditFilters({ search, choose }: AuditFiltersProps) {
  const { t } = useTranslation('audit');
  const actText = useActText();
  const change = (name: keyof AuditSearch, value: string) =>
    choose({ ...search, [name]: value === '' ? undefined : value } as AuditSearch);
  return (
    <div className={classes.filters}>
      <ActorField key={search.actor ?? ''} search={search} choose={choose} />
      <NativeSelect
        label={t('filter.act')}
        value={search.act ?? ''}
        data={[
          { value: '', label: t('filter.any') },
          ...ACTS.map((act: Act) => ({ value: act, label: actText(act) })),
        ]}
        onChange={({ currentTarget }) => change('act', currentTarget.value)}
      />
      <NativeSelect
        label={t('filter.outcome')}
        value={search.outcome ?? ''}
        data={[
          { value: '', label: t('filter.any') },
          ...OUTCOMES.map((outcome: Outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) })),
        ]}
        onChange={({ currentTarget }) => change('outcome', currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('filter.from')}
        value={search.from ?? ''}
        onChange={({ currentTarget }) => change('from', currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('filter.to')}
        value={search.to ?? ''}
        onChange={({ currentTarget }) => change('to', currentTarget.value)}
      />
    </div>
  );
}
