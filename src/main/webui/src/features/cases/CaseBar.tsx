import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { accessOf } from '../../core/explore/access';
import { withSpots } from '../../core/explore/canvas';
import type { SavedCase } from '../../core/explore/case';
import { nameOf } from '../../core/model';
import { canvasStore, type CanvasStore } from '../explore/state/canvas-store';
import { CaseDialog, LONGEST_TITLE, type CaseWords } from './CaseDialog';
import classes from './Cases.module.css';
import { Conflict } from './Conflict';
import { setCase } from './case-session';
import { Share } from './Share';
import { useSaving, type Saving } from './use-saving';

type Opened = 'save' | 'saveAs' | 'share' | null;

/** What a new investigation is called until the reader says better: its first entity, and how many are with it. */
function useFirstWords(store: CanvasStore): CaseWords {
  const { t } = useTranslation('cases');
  const shown = [...store.canvas.nodes.values()].filter(({ hidden }) => !hidden);
  const [first] = shown;
  const name = first ? nameOf(first.node, first.node.id) : '';
  const title = shown.length < 2 ? name : t('firstTitle', { name, count: shown.length - 1 });
  return { title: title.slice(0, LONGEST_TITLE), notes: '', tags: [] };
}

interface SaveButtonsProps {
  saved: SavedCase | null;
  work: Saving;
  open: (what: Opened) => void;
}

const SIGN_ON_PHONES = { label: 'hidden-on-phones' };

function SaveButtons({ saved, work, open }: SaveButtonsProps) {
  const { t } = useTranslation('cases');
  const { data: session } = useSession();
  const access = saved && accessOf(saved, session);
  if (access === 'read') {
    return (
      <Button
        size="xs"
        classNames={SIGN_ON_PHONES}
        leftSection={<IconDeviceFloppy size={16} />}
        loading={work.saving}
        onClick={() => open('saveAs')}
      >
        {t('saveAs')}
      </Button>
    );
  }
  return (
    <Button.Group>
      <Button
        size="xs"
        classNames={SIGN_ON_PHONES}
        leftSection={<IconDeviceFloppy size={16} />}
        loading={work.saving}
        onClick={() => (saved ? work.save() : open('save'))}
      >
        {t(saved ? 'save' : 'saveNew')}
      </Button>
      {saved && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" px={6} aria-label={t('more')}>
              <IconChevronDown size={15} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => open('save')}>{t('words')}</Menu.Item>
            <Menu.Item onClick={() => open('saveAs')}>{t('saveAs')}</Menu.Item>
            {access === 'own' && (
              <Menu.Item onClick={() => open('share')}>
                {t(session?.mode === 'users' ? 'sharing.title' : 'share.title')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </Button.Group>
  );
}

interface CaseBarProps {
  store: CanvasStore;
  /** The case that the canvas was opened from. */
  first: SavedCase | null;
  view: string;
}

/** Keeps the canvas: as a new investigation, or again. */
export function CaseBar({ store, first, view }: CaseBarProps) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const work = useSaving(store, first, view, (saved) => {
    close();
    // The same canvas goes on under the address of its case.
    const key = JSON.stringify({ case: saved.id });
    const next = canvasStore(key);
    const canvas = withSpots(store.canvas, new Map());
    next.begin(canvas);
    setCase(next, saved);
    queryClient.setQueryData(['canvas', key], { canvas, saved, gone: 0 });
    void navigate({ to: '/explore', search: { case: saved.id } });
  });
  const firstWords = useFirstWords(store);
  const { saved } = work;
  const unsaved = state.history.now !== state.kept;
  const saveWords = (words: CaseWords) => {
    work.save(words);
    if (saved) {
      close();
    }
  };
  return (
    <div className={classes.bar}>
      {saved && (
        <span className={classes.barTitle}>
          <bdi>{saved.title}</bdi> <small>{t(unsaved ? 'state.unsaved' : 'state.saved')}</small>
        </span>
      )}
      <SaveButtons saved={saved} work={work} open={setOpened} />
      {work.problem && !work.overtaken && (
        <span role="alert" className={classes.problem}>
          {work.problem.sentence ?? t('failed')}
        </span>
      )}
      {work.overtaken && saved && (
        <Conflict id={saved.id} store={store} saveOver={work.saveOver} saveAs={() => setOpened('saveAs')} />
      )}
      {(opened === 'save' || opened === 'saveAs') && (
        <CaseDialog
          heading={t(opened === 'save' ? 'saveNew' : 'saveAs')}
          words={saved ?? firstWords}
          saving={work.saving}
          save={opened === 'save' ? saveWords : work.saveAs}
          close={close}
        />
      )}
      {opened === 'share' && saved && <Share saved={saved} close={close} note={work.note} />}
    </div>
  );
}
