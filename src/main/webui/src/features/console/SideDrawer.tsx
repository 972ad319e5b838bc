import { CloseButton, Drawer, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SideDrawerProps {
  opened: boolean;
  close: () => void;
  children: ReactNode;
}

/** The statements to take, over the page where there is no room beside it. */
export function SideDrawer({ opened, close, children }: SideDrawerProps) {
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  return (
    <Drawer.Root opened={opened} onClose={close} transitionProps={{ duration: 0 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body pt="sm">
          <Group justify="space-between" mb="sm">
            <Drawer.Title fw={600}>{t('side.open')}</Drawer.Title>
            <CloseButton aria-label={page('common.close')} onClick={close} />
          </Group>
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
