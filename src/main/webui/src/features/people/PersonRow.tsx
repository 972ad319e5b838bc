import { ActionIcon, Menu, Table } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonEntry } from '../../api/people';
import { formatMoment } from '../../core/data/format-bytes';
import { useLocale } from '../../words/use-locale';
import classes from './People.module.css';
import type { PeopleActs } from './use-people-acts';

interface PersonRowProps {
  person: PersonEntry;
  acts: PeopleActs;
  byProvider: boolean;
  changeRoles: () => void;
  renew: () => void;
  remove: () => void;
}

export function PersonRow({ person, acts, byProvider, changeRoles, renew, remove }: PersonRowProps) {
  const { t } = useTranslation('people');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const { id, name, roles, state, secondFactor, lastSeen } = person;
  const known = byProvider && state === 'invited' ? 'unknown' : state;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <bdi>{name}</bdi>
      </Table.Th>
      <Table.Td>{roles.map((role) => tPage(`role.${role}`)).join(', ')}</Table.Td>
      <Table.Td>
        <span className={classes.state} data-state={state}>
          {t(`state.${known}`)}
        </span>
      </Table.Td>
      {!byProvider && <Table.Td>{t(secondFactor ? 'factor.yes' : 'factor.no')}</Table.Td>}
      <Table.Td>{lastSeen === null ? t('never') : formatMoment(lastSeen, locale)}</Table.Td>
      <Table.Td ta="end">
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('acts', { name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {!byProvider && <Menu.Item onClick={changeRoles}>{t('act.roles')}</Menu.Item>}
            {!byProvider && <Menu.Item onClick={renew}>{t('act.again')}</Menu.Item>}
            {state !== 'invited' && (
              <Menu.Item onClick={() => acts.act({ what: 'change', id, off: state !== 'off' })}>
                {t(state === 'off' ? 'act.on' : 'act.off')}
              </Menu.Item>
            )}
            <Menu.Item onClick={remove}>{t('act.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}
