import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EMPTY_CANVAS } from '../../core/explore/canvas';
import type { CanvasStore } from '../explore/state/canvas-store';
import classes from './Cases.module.css';

interface ConflictProps {
  id: string;
  store: CanvasStore;
  saveOver: () => void;
  saveAs: () => void;
}

/** Somebody else has saved the same investigation: nothing is lost, and the reader decides. */
export function Conflict({ id, store, saveOver, saveAs }: ConflictProps) {
  const { t } = useTranslation('cases');
  const queryClient = useQueryClient();
  const openTheirs = () => {
    store.begin(EMPTY_CANVAS);
    queryClient.removeQueries({ queryKey: ['canvas', JSON.stringify({ case: id })] });
    window.location.reload();
  };
  return (
    <div role="alert" className={classes.conflict}>
      <strong>{t('conflict.title')}</strong>
      <p>{t('conflict.body')}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={saveAs}>
          {t('conflict.saveAs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={openTheirs}>
          {t('conflict.open')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={saveOver}>
          {t('conflict.over')}
        </Button>
      </Group>
    </div>
  );
}
