import { Menu } from '@mantine/core';
import { IconLogout, IconUserCog, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../api/session';
import type { Person } from '../core/session';
import { useOpenedMenu } from '../features/common/use-opened-menu';
import { hasUnsaved, SignOut } from '../features/session/SignOut';
import { useLeaving } from '../features/session/use-leaving';
import { PersonButton } from './PersonButton';

/** What the one who is signed in may do about that. */
export function PersonChoices({ person }: { person: Person }) {
  const { t } = useTranslation('session');
  const rights = useRights();
  const { opened, change, button } = useOpenedMenu();
  const [leaving, setLeaving] = useState(false);
  const signOut = useLeaving();
  const leave = () => (hasUnsaved() ? setLeaving(true) : void signOut());
  return (
    <>
      <Menu opened={opened} onChange={change} position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <PersonButton name={person.name} ref={button} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUserCog size={16} />}
            renderRoot={(props) => <Link to="/account" {...props} />}
          >
            {t('menu.account')}
          </Menu.Item>
          {rights.people && (
            <Menu.Item
              leftSection={<IconUsers size={16} />}
              renderRoot={(props) => <Link to="/people" {...props} />}
            >
              {t('menu.people')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
            {t('menu.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {leaving && <SignOut leave={() => void signOut()} cancel={() => setLeaving(false)} />}
    </>
  );
}
