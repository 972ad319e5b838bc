import { CloseButton, Skeleton } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { lazy, memo, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewParams } from '../../core/search';
import type { TraceView } from '../../core/trace';
import { ReadingContext } from '../capture/reading-context';
import { Part } from '../common/Part';
import { Caution } from './Caution';
import classes from './Evidence.module.css';

export interface EvidenceProps {
  view: TraceView;
  opened: ViewParams;
  openView: (view: ViewParams) => void;
}

// The answer is what a reader waits for; what is opened in it comes when it is opened.
const Panel = lazy(async () => ({ default: (await import('./Panel')).Panel }));
const EvidenceDrawer = lazy(async () => ({ default: (await import('./EvidenceDrawer')).EvidenceDrawer }));

/** Focus follows what the reader opens, and goes back to where it was when the panel closes. */
function useFocusInside(subject: string, shown: boolean) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (!shown || active === null || active === document.body || panel.current?.contains(active)) {
      return;
    }
    before.current = active;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  }, [subject, shown]);
  useEffect(() => {
    if (!shown && before.current instanceof Element && before.current.isConnected) {
      (before.current as HTMLElement).focus({ preventScroll: true });
      before.current = null;
    }
  }, [shown]);
  return panel;
}

function Aside({
  subject,
  shown,
  reading,
  close,
  children,
}: {
  subject: string;
  shown: boolean;
  reading: boolean;
  close: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const panel = useFocusInside(subject, shown);
  useHotkeys(shown && !reading ? [['Escape', close]] : []);
  if (!shown) {
    return null;
  }
  return (
    <aside className={classes.aside} ref={panel} tabIndex={-1} aria-label={t('evidence.label')}>
      <CloseButton className={classes.close} aria-label={t('common.close')} onClick={close} />
      {children}
    </aside>
  );
}

/** What is known about what is open, and who says so: beside the picture, or over it where there is no room. */
export const Evidence = memo(function Evidence({ view, opened, openView }: EvidenceProps) {
  const { t } = useTranslation();
  const close = useCallback(() => openView({}), [openView]);
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const shown = Object.keys(opened).length > 0;
  // While a captured file is read beside it, Escape closes that first.
  const [reading, setReading] = useState(false);
  const content = shown && (
    <ReadingContext value={setReading}>
      <Suspense fallback={<Skeleton role="status" height={240} aria-label={t('loading.loading')} />}>
        <Part of={JSON.stringify(opened)}>
          <Panel view={view} opened={opened} openView={openView} />
        </Part>
      </Suspense>
      <Caution />
    </ReadingContext>
  );
  if (wide) {
    return (
      <Aside subject={JSON.stringify(opened)} shown={shown} reading={reading} close={close}>
        {content}
      </Aside>
    );
  }
  return (
    <Suspense fallback={null}>
      {shown && (
        <EvidenceDrawer close={close} reading={reading}>
          {content}
        </EvidenceDrawer>
      )}
    </Suspense>
  );
});
