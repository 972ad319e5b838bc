import { SegmentedControl } from '@mantine/core';
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Canvas } from '../../core/explore/canvas';
import { drawingOf, DRAWN_AT_MOST, type Drawing } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';
import { takenIds } from '../../core/take-away/taken-ids';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import type { Question } from '../../core/question/question';
import { CanvasList } from './CanvasList';
import { CanvasMenu } from './CanvasMenu';
import type { CanvasStore } from './state/canvas-store';
import { CanvasStatus } from './CanvasStatus';
import { CanvasView } from './CanvasView';
import { EntityCard } from './EntityCard';
import { EntitySearch } from './EntitySearch';
import classes from './Explore.module.css';
import { FindOnCanvas } from './FindOnCanvas';
import type { GraphRenderer } from './graph-renderer';
import { canDraw } from './can-draw';
import { Toolbar } from './Toolbar';
import { useCanvasActions } from './use-canvas-actions';
import { useCanvasPicture } from './use-canvas-picture';
import { useCanvasTime } from './use-canvas-time';

type View = 'canvas' | 'list';

/** What has no title is called by its first entity. */
function titleOf({ nodes: [first, ...others] }: Drawing): string | undefined {
  return first && (others.length === 0 ? first.name : `${first.name} +${String(others.length)}`);
}

/** Groups of one role are called by it. */
function useNamedDrawing(canvas: Canvas, most: number): Drawing {
  const { t } = useTranslation();
  return useMemo(() => {
    const drawing = drawingOf(canvas, most);
    const nodes = drawing.nodes.map((node) =>
      node.role === null ? node : { ...node, name: t(`views.roles.${node.role}`) },
    );
    return { ...drawing, nodes };
  }, [canvas, most, t]);
}

interface WorkspaceProps {
  store: CanvasStore;
  /** What the menu's questions build on. */
  question: Question;
  /** The investigation that it is the canvas of, whose rule it is whom not to name in what is taken away. */
  withheldBy: string | undefined;
  /** Its title, where it has one. */
  title: string | undefined;
  children?: ReactNode;
}

/** The canvas with all that belongs to it. `children` are what stands beside the search. */
export function Workspace({ store, question, withheldBy, title, children }: WorkspaceProps) {
  const { t } = useTranslation('explore');
  const state = useSyncExternalStore(store.subscribe, store.get);
  const actions = useCanvasActions(store);
  const canvas = state.history.now;
  const drawing = useNamedDrawing(canvas, state.drawAll ? Infinity : DRAWN_AT_MOST);
  const picture = useCanvasPicture(canvas, drawing);
  const [drawable] = useState(canDraw);
  const [view, setView] = useState<View>(drawable ? 'canvas' : 'list');
  const [lasso, setLasso] = useState(false);
  const time = useCanvasTime(canvas, drawing);
  const [panel, setPanel] = useState(true);
  const [menu, setMenu] = useState<{ id: string | null; place: Spot } | null>(null);
  const [renderer, setRenderer] = useState<() => GraphRenderer | null>(() => () => null);
  const [first] = state.selected;
  const only = state.selected.size === 1 ? first : undefined;
  const shown = only !== undefined && canvas.nodes.has(only) ? only : null;
  const openMenu = (id: string | null, place: Spot) => setMenu({ id, place });
  const openPanel = () => setPanel(true);
  return (
    <div className="full-column" data-workspace>
      <div className={classes.head}>
        <EntitySearch add={(id) => void actions.add([id])} />
        <FindOnCanvas store={store} canvas={canvas} renderer={renderer} />
        <SegmentedControl
          size="xs"
          aria-label={t('view.label')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={[
            { value: 'canvas', label: t('view.canvas'), disabled: !drawable },
            { value: 'list', label: t('view.list') },
          ]}
        />
        <Toolbar
          state={state}
          actions={actions}
          hidden={drawing.hidden}
          lasso={lasso}
          setLasso={setLasso}
          time={time.open}
          setTime={time.setOpen}
          renderer={renderer}
          drawn={view === 'canvas'}
          openMenu={first === undefined ? null : () => setMenu({ id: first, place: { x: 340, y: 150 } })}
        />
        <TakeAwayButton
          size="xs"
          variant="default"
          classNames={{ label: 'hidden-on-phones' }}
          disabled={canvas.nodes.size === 0}
          subject={() => ({ ids: takenIds(canvas, state.selected), withheldBy })}
          picture={picture}
          title={title ?? titleOf(drawing)}
        />
        {children}
      </div>
      {!drawable && <p className={classes.note}>{t('view.noWebGl')}</p>}
      <div className={classes.body}>
        {drawable && (
          <CanvasView
            {...{ store, state, drawing, actions, lasso, openPanel, openMenu }}
            inTime={time.lit}
            covered={view === 'list'}
            endLasso={() => setLasso(false)}
            ready={(get) => setRenderer(() => get)}
          />
        )}
        {view === 'list' && <CanvasList {...{ store, state, drawing, actions, openPanel, openMenu }} />}
        {panel && shown !== null && (
          <EntityCard
            id={shown}
            canvas={canvas}
            actions={actions}
            close={() => setPanel(false)}
            openMenu={(place) => openMenu(shown, place)}
          />
        )}
      </div>
      <CanvasStatus {...{ store, state, drawing, time }} drawn={drawable && view === 'canvas'} />
      <p className="visually-hidden" role="status">
        {state.said}
      </p>
      {menu && (
        <CanvasMenu
          {...menu}
          {...{ store, state, actions, question, openPanel }}
          fit={() => renderer()?.fit()}
          spotAt={(place) => renderer()?.spotAt(place)}
          close={() => setMenu(null)}
        />
      )}
    </div>
  );
}
