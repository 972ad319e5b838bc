import { CloseButton, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Evidence.module.css';

interface EvidenceDrawerProps {
  close: () => void;
  /** A captured file is read over it. */
  reading: boolean;
  children: ReactNode;
}

/** The evidence over the page, where there is no room beside the picture. */
export function EvidenceDrawer({ close, reading, children }: EvidenceDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened onClose={close} closeOnEscape={!reading} position="right" size="min(460px, 100%)">
      <Drawer.Overlay />
      <Drawer.Content aria-label={t('evidence.label')}>
        <Drawer.Body className={classes.drawer ?? ''}>
          <CloseButton className={classes.close} aria-label={t('common.close')} onClick={close} />
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
