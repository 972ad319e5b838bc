import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '../api/session';
import { useOpenedMenu } from '../features/common/use-opened-menu';
import { MorePagesButton } from './MorePagesButton';

/** What is offered to whoever is here. */
export function MorePagesMenu() {
  const { t } = useTranslation();
  const rights = useRights();
  const { opened, change, button } = useOpenedMenu();
  const pages = [
    { to: '/figures' as const, text: t('shell.figures'), offered: true },
    { to: '/documents' as const, text: t('shell.documents'), offered: true },
    { to: '/declarations' as const, text: t('shell.declarations'), offered: true },
    { to: '/console' as const, text: t('shell.console'), offered: rights.console },
    { to: '/audit' as const, text: t('shell.audit'), offered: rights.audit },
  ];
  return (
    <Menu opened={opened} onChange={change} position="bottom-start">
      <Menu.Target>
        <MorePagesButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        {pages
          .filter(({ offered }) => offered)
          .map(({ to, text }) => (
            <Menu.Item key={to} renderRoot={(props) => <Link to={to} search={{}} {...props} />}>
              {text}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
