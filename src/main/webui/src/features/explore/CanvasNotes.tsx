import type { Canvas, CanvasNote } from '../../core/explore/canvas';
import { linksOf } from '../../core/explore/notes';
import type { Spot } from '../../core/explore/placing';
import { nameOf } from '../../core/model';
import classes from './Explore.module.css';
import type { GraphRenderer } from './graph-renderer';
import { NoteCard } from './NoteCard';
import type { CanvasStore } from './state/canvas-store';
import type { CanvasActions } from './use-canvas-actions';

/** Where a card is seen, and those that it is about. */
export interface SeenNote extends Spot {
  id: string;
  ends: Spot[];
}

export function seenNotes(canvas: Canvas, renderer: GraphRenderer): SeenNote[] {
  return [...canvas.notes.values()].map((note) => {
    const { x, y } = renderer.pointOf(note.spot);
    const ends = linksOf(canvas, note).flatMap(({ drawn }) => renderer.placeOf(drawn) ?? []);
    return { id: note.id, x, y, ends };
  });
}

interface CanvasNotesProps {
  store: CanvasStore;
  canvas: Canvas;
  actions: CanvasActions;
  /** Where they are seen; absent in the list, where they stand one after another. */
  seen?: SeenNote[];
  renderer?: () => GraphRenderer | null;
  openPanel: () => void;
}

function Lines({ seen }: { seen: SeenNote[] }) {
  return (
    <svg className={classes.noteLines} aria-hidden focusable="false">
      {seen.flatMap(({ id, x, y, ends }) =>
        ends.map((end, index) => <line key={`${id} ${String(index)}`} x1={x} y1={y} x2={end.x} y2={end.y} />),
      )}
    </svg>
  );
}

/** The cards of a canvas: over the drawing with lines to what they are about, or in a row. */
export function CanvasNotes({ store, canvas, actions, seen, renderer, openPanel }: CanvasNotesProps) {
  const card = (note: CanvasNote, at?: SeenNote) => {
    const drawnAs = new Map(linksOf(canvas, note).map(({ id, drawn }) => [id, drawn]));
    const links = [...drawnAs.keys()].map((id) => ({ id, name: nameOf(canvas.nodes.get(id)?.node, id) }));
    const moving = at && {
      style: { transform: `translate(${String(at.x)}px, ${String(at.y)}px)` },
      move: (by: Spot) => {
        const spot = renderer?.()?.spotAt({ x: at.x + by.x, y: at.y + by.y });
        if (spot) {
          actions.notes.move(note.id, spot);
        }
      },
    };
    return (
      <NoteCard
        key={`${note.id} ${note.text}`}
        {...{ note, links, ...moving }}
        write={(text) => actions.notes.write(note.id, text)}
        remove={() => actions.notes.remove(note.id)}
        go={(id) => {
          store.select([id], id);
          renderer?.()?.reveal(drawnAs.get(id) ?? id);
          openPanel();
        }}
      />
    );
  };
  if (!seen) {
    return canvas.notes.size === 0 ? null : (
      <div className={classes.cards}>{[...canvas.notes.values()].map((note) => card(note))}</div>
    );
  }
  return (
    <div className={classes.signs}>
      <Lines seen={seen} />
      {seen.flatMap((at) => {
        const note = canvas.notes.get(at.id);
        return note ? [card(note, at)] : [];
      })}
    </div>
  );
}
