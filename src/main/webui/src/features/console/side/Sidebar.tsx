import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastRun } from '../../../core/console/history';
import type { Draft } from '../../../core/console/link';
import classes from './Side.module.css';
import type { Saved } from '../use-saved';
import { DataList } from './DataList';
import { HistoryList } from './HistoryList';
import { Library } from './Library';
import { SavedList } from './SavedList';

const VIEWS = ['library', 'saved', 'history', 'data'] as const;
type View = (typeof VIEWS)[number];

export type Take = (draft: Draft & { title?: string }) => void;

interface SidebarProps {
  saved: Saved;
  past: PastRun[];
  changePast: (change: (now: PastRun[]) => PastRun[]) => void;
  take: Take;
}

/** Where statements come from: the server's library, what is saved there, what the reader ran, and what the data holds. */
export function Sidebar({ saved, past, changePast, take }: SidebarProps) {
  const { t } = useTranslation('console');
  const [view, setView] = useState<View>('library');
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('side.label')}
        value={view}
        onChange={(value) => setView(VIEWS.find((each) => each === value) ?? 'library')}
        data={VIEWS.map((value) => ({ value, label: t(`side.${value}`) }))}
        className={classes.sideSwitch ?? ''}
      />
      {view === 'library' && <Library take={take} />}
      {view === 'saved' && <SavedList {...saved} take={take} />}
      {view === 'history' && <HistoryList past={past} clear={() => changePast(() => [])} take={take} />}
      {view === 'data' && <DataList take={take} />}
    </>
  );
}
