import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { countryTitlesOf, type CountryTitle } from '../../core/explore/country-titles';
import type { Drawing } from '../../core/explore/drawing';
import { isInside, type Spot } from '../../core/explore/placing';
import type { CanvasState, CanvasStore } from './state/canvas-store';
import classes from './Explore.module.css';
import { CanvasNotes, seenNotes, type SeenNote } from './CanvasNotes';
import { CountryTitles } from './CountryTitles';
import type { GraphRenderer, Lit } from './graph-renderer';
import { Lasso } from './Lasso';
import { Pins, signsOf, type Sign } from './Pins';
import { TieName, type PointedTie } from './TieName';
import type { CanvasActions } from './use-canvas-actions';
import { useCanvasKeys } from './use-canvas-keys';
import { useDescription } from './use-description';
import { useLit } from './use-lit';
import { useRenderer } from './use-renderer';

interface CanvasViewProps {
  store: CanvasStore;
  state: CanvasState;
  drawing: Drawing;
  actions: CanvasActions;
  lasso: boolean;
  /** What is of the time that is chosen; null where none is. */
  inTime: Lit | null;
  /** Beneath the list; kept, for a drawing is dear to begin and has its place in view. */
  covered: boolean;
  endLasso: () => void;
  openPanel: () => void;
  /** At a place of the window. */
  openMenu: (id: string | null, place: Spot) => void;
  /** For the buttons beside the drawing. */
  ready: (renderer: () => GraphRenderer | null) => void;
}

/** The drawing: pointed at, clicked, dragged, and walked over with the keys. */
export function CanvasView(props: CanvasViewProps) {
  const { store, state, drawing, actions, lasso, covered, endLasso, openPanel, openMenu, ready } = props;
  const { t } = useTranslation('explore');
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [signs, setSigns] = useState<Sign[]>([]);
  const [titles, setTitles] = useState<CountryTitle[]>([]);
  const [notes, setNotes] = useState<SeenNote[]>([]);
  const [pointed, setPointed] = useState<PointedTie | null>(null);
  const canvas = state.history.now;
  const lit = useLit(canvas, hovered, props.inTime);
  const describe = useDescription(drawing);
  const menuAt = (id: string | null, place: Spot) => {
    const box = container.current?.getBoundingClientRect();
    openMenu(id, { x: place.x + (box?.left ?? 0), y: place.y + (box?.top ?? 0) });
  };
  const renderer = useRenderer(container, store, state, drawing, lit, {
    expand: (id) => (canvas.groups.has(id) ? actions.ungroup(id) : void actions.expand(id)),
    menu: menuAt,
    hover: setHovered,
    panned: ({ x, y }) => {
      frame.current?.style.setProperty('--pan', `${String(x)}px ${String(y)}px`);
    },
    drawn: (drawn) => {
      const now = signsOf(drawing, state.focus, drawn);
      setSigns((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      const cards = seenNotes(canvas, drawn);
      setNotes((before) => (JSON.stringify(before) === JSON.stringify(cards) ? before : cards));
      const over = state.byCountry ? countryTitlesOf(canvas, drawn.places()) : [];
      setTitles((before) => (JSON.stringify(before) === JSON.stringify(over) ? before : over));
    },
  });
  const { arrived } = state;
  useEffect(() => {
    if (arrived.size > 0) {
      renderer.current?.bring(arrived);
    }
  }, [arrived, renderer]);
  const pointAt = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    const tie = event.buttons === 0 && !lasso ? (renderer.current?.tieAt(place) ?? null) : null;
    setPointed((before) => (before?.key === tie?.key ? before : tie));
  };
  const onKeyDown = useCanvasKeys({
    store,
    actions,
    renderer: () => renderer.current,
    describe,
    openMenu: (id) => menuAt(id, (id === null ? null : renderer.current?.placeOf(id)) ?? { x: 40, y: 40 }),
    openPanel,
  });
  const select = (line: Spot[]) => {
    const inside = [...(renderer.current?.places() ?? [])].filter(([, place]) => isInside(place, line));
    store.select(inside.map(([id]) => id));
    store.say(t('said.selected', { count: inside.length }));
    endLasso();
  };
  const properties = {
    className: classes.canvas,
    role: 'application',
    tabIndex: 0,
    'aria-label': t('canvas.label'),
    'aria-describedby': 'canvas-keys',
    'data-canvas': true,
    'data-covered': covered,
    onKeyDown,
    onFocus: () => ready(() => renderer.current),
    onPointerEnter: () => ready(() => renderer.current),
    onMouseMove: pointAt,
    onMouseDown: () => setPointed(null),
    onMouseLeave: () => setPointed(null),
    onWheel: () => setPointed(null),
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
  };
  return (
    <div ref={frame} {...properties}>
      <p id="canvas-keys" className="visually-hidden">
        {t('canvas.keys')}
      </p>
      <div ref={container} className={classes.drawing} />
      <Pins signs={signs} />
      <CountryTitles titles={titles} />
      <CanvasNotes
        {...{ store, canvas, actions, openPanel }}
        seen={notes}
        renderer={() => renderer.current}
      />
      {pointed && <TieName pointed={pointed} drawing={drawing} />}
      {lasso && <Lasso done={select} />}
    </div>
  );
}
