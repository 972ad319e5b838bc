import { CloseButton, Drawer, Portal } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../common/use-focus-back';
import classes from './Reading.module.css';
import { useReadingOpen } from './reading-context';

interface ReadingPaneProps {
  close: () => void;
  /** What it lies beside: evidence at the end of the page, or a list at its start. */
  beside?: 'evidence' | 'list';
  children: ReactNode;
}

/** Beside the claim, which stays as it is and can be used. */
function Beside({ close, beside = 'evidence', children }: ReadingPaneProps) {
  const { t } = useTranslation('capture');
  const pane = useRef<HTMLElement>(null);
  useFocusBack();
  useEffect(() => {
    pane.current?.focus({ preventScroll: true });
  }, []);
  useHotkeys([['Escape', close]], []);
  return (
    <Portal>
      <section
        ref={pane}
        className={classes.beside}
        data-beside-of={beside}
        role="dialog"
        aria-label={t('read.label')}
        tabIndex={-1}
      >
        <CloseButton className={classes.close} aria-label={t('read.close')} onClick={close} />
        {children}
      </section>
    </Portal>
  );
}

/** Over the claim, where there is no room beside it. */
function Over({ close, children }: ReadingPaneProps) {
  const { t } = useTranslation('capture');
  return (
    <Drawer.Root opened onClose={close} position="bottom" size="96%">
      <Drawer.Overlay />
      <Drawer.Content aria-label={t('read.label')}>
        <Drawer.Body className={classes.over ?? ''}>
          <CloseButton className={classes.close} aria-label={t('read.close')} onClick={close} />
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** Where a captured file is read. */
export function ReadingPane(props: ReadingPaneProps) {
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  useReadingOpen();
  return wide ? <Beside {...props} /> : <Over {...props} />;
}
