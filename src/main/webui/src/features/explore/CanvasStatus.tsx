import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../core/explore/drawing';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import { CanvasLegend } from './CanvasLegend';
import { CanvasTime } from './CanvasTime';
import classes from './Explore.module.css';
import type { CanvasState, CanvasStore } from './state/canvas-store';
import type { OpenTime } from './use-canvas-time';

interface CanvasStatusProps {
  store: CanvasStore;
  state: CanvasState;
  drawing: Drawing;
  time: OpenTime;
  /** Whether the drawing is shown, not the list. */
  drawn: boolean;
}

/** What is below the canvas: its time, how much of it is drawn, and what the signs mean. */
export function CanvasStatus({ store, state, drawing, time, drawn }: CanvasStatusProps) {
  const { t } = useTranslation('explore');
  const locale = useLocale();
  const { left, hidden } = drawing;
  return (
    <>
      {time.open && drawn && <CanvasTime time={time} />}
      <div className={classes.status} data-drawn={drawing.nodes.length} data-ties={drawing.ties.length}>
        <span>
          {t('status.drawn', {
            count: drawing.nodes.length,
            shown: formatCount(drawing.nodes.length, locale),
          })}
        </span>
        {state.selected.size > 0 && <span>{t('said.selected', { count: state.selected.size })}</span>}
        {hidden > 0 && (
          <span>{t('status.hidden', { count: hidden, shown: formatCount(hidden, locale) })}</span>
        )}
        {left > 0 && (
          <span className={classes.left}>
            {t('status.left', { count: left, shown: formatCount(left, locale) })}{' '}
            <Button size="compact-xs" variant="default" onClick={() => store.drawAll()}>
              {t('status.drawAll')}
            </Button>
          </span>
        )}
        <CanvasLegend drawing={drawing} />
      </div>
    </>
  );
}
