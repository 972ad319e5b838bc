import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconColumns3,
  IconDots,
  IconEye,
  IconClock,
  IconFocusCentered,
  IconLasso,
  IconMap2,
  IconMinus,
  IconNote,
  IconPlus,
  IconStack2,
  IconWand,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CanvasState } from './state/canvas-store';
import classes from './Explore.module.css';
import type { GraphRenderer } from './graph-renderer';
import type { CanvasActions } from './use-canvas-actions';

interface ToolProps {
  label: string;
  sign: Icon;
  act: () => void;
  off?: boolean;
  pressed?: boolean;
}

function Tool({ label, sign: Sign, act, off = false, pressed }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant={pressed === true ? 'filled' : 'subtle'}
        color={pressed === true ? undefined : 'gray'}
        size="lg"
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        disabled={off}
        onClick={act}
      >
        <Sign size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

interface ToolbarProps {
  state: CanvasState;
  actions: CanvasActions;
  hidden: number;
  lasso: boolean;
  setLasso: (on: boolean) => void;
  /** Whether the time of what is on the canvas is shown. */
  time: boolean;
  setTime: (on: boolean) => void;
  renderer: () => GraphRenderer | null;
  /** Whether there is a drawing to point at; else the list is shown. */
  drawn: boolean;
  openMenu: (() => void) | null;
}

/** What the keys and the menu do, by button. */
export function Toolbar(props: ToolbarProps) {
  const { state, actions, hidden, lasso, setLasso, time, setTime, renderer, drawn, openMenu } = props;
  const { t } = useTranslation('explore');
  const { past, future } = state.history;
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('tool.label')}>
      <Tool label={t('tool.undo')} sign={IconArrowBackUp} act={actions.undo} off={past.length === 0} />
      <Tool label={t('tool.redo')} sign={IconArrowForwardUp} act={actions.redo} off={future.length === 0} />
      <Tool
        label={t('tool.lasso')}
        sign={IconLasso}
        act={() => setLasso(!lasso)}
        pressed={lasso}
        off={!drawn}
      />
      <Tool label={t('tool.tidy')} sign={IconWand} act={() => void actions.tidy()} />
      <Tool label={t('tool.byRole')} sign={IconColumns3} act={actions.layByRole} />
      <Tool label={t('tool.onMap')} sign={IconMap2} act={() => void actions.layOnMap()} />
      <Tool label={t('tool.branches')} sign={IconStack2} act={actions.collapseByRole} />
      <Tool label={t('tool.note')} sign={IconNote} act={() => actions.notes.add([...state.selected])} />
      <Tool label={t('tool.time')} sign={IconClock} act={() => setTime(!time)} pressed={time} off={!drawn} />
      <Tool label={t('tool.showAll')} sign={IconEye} act={actions.showAll} off={hidden === 0} />
      <Tool
        label={t('tool.actions')}
        sign={IconDots}
        act={openMenu ?? (() => undefined)}
        off={openMenu === null}
      />
      <Tool label={t('tool.fit')} sign={IconFocusCentered} act={() => renderer()?.fit()} off={!drawn} />
      <Tool label={t('tool.larger')} sign={IconPlus} act={() => renderer()?.zoom(1.3)} off={!drawn} />
      <Tool label={t('tool.smaller')} sign={IconMinus} act={() => renderer()?.zoom(1 / 1.3)} off={!drawn} />
    </div>
  );
}
