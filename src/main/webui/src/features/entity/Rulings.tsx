import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnership } from '../../api/ownership';
import { isHeld } from '../../core/ownership';
import type { EntityDetail } from '../../core/model';
import { Ruling } from './Ruling';
import { Section } from './Section';

/** Under which named rules it counts as owned by somebody listed, on a day of one's choice. */
export function Rulings({ entity }: { entity: EntityDetail }) {
  return entity.labels.includes('Company') && isHeld(entity.neighbours) ? <Held id={entity.id} /> : null;
}

function Held({ id }: { id: string }) {
  const { t } = useTranslation('entity');
  const [on, setOn] = useState('');
  const { data, error, isPending, refetch } = useOwnership(id, on);
  return (
    <Section title={t('rules.title')} hint={t('rules.hint')} loading={{ error, isPending, refetch }}>
      <TextInput
        type="date"
        size="xs"
        data-no-print
        label={t('rules.on')}
        value={on || (data?.on ?? '')}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      {data?.rulings.map((ruling) => (
        <Ruling key={ruling.rule.name} ruling={ruling} />
      ))}
      {data?.notYet.map(({ rule, from }) => (
        <p key={rule}>{t('rules.notYet', { rule: t(`rules.name.${rule}`, rule), from })}</p>
      ))}
    </Section>
  );
}
