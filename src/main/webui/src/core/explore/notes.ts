import type { Canvas, CanvasNote } from './canvas';
import type { Spot } from './placing';

/** The server takes no longer ones, and no more of them. */
export const LONGEST_NOTE = 2000;
export const MOST_NOTES = 200;

/** From the entity that it is about to the corner of a new card. */
const ASIDE: Spot = { x: 40, y: 40 };

function withNotes(canvas: Canvas, notes: Iterable<readonly [string, CanvasNote]>): Canvas {
  return { ...canvas, notes: new Map(notes) };
}

function freeId({ notes }: Canvas): string {
  let number = notes.size + 1;
  while (notes.has(`note-${String(number)}`)) {
    number += 1;
  }
  return `note-${String(number)}`;
}

/** An empty card beside the first that it is about, below other cards there; at `spot` where it is about nobody. */
export function withNote(canvas: Canvas, about: readonly string[], spot: Spot = { x: 0, y: 0 }): Canvas {
  if (canvas.notes.size >= MOST_NOTES) {
    return canvas;
  }
  const beside = about.map((id) => canvas.nodes.get(id) ?? canvas.groups.get(id)).find(Boolean)?.spot;
  const corner = beside ? { x: beside.x + ASIDE.x, y: beside.y + ASIDE.y } : spot;
  const taken = [...canvas.notes.values()].filter(
    (note) => Math.abs(note.spot.x - corner.x) < ASIDE.x && Math.abs(note.spot.y - corner.y) < ASIDE.y,
  ).length;
  const ids = about.flatMap((id) => canvas.groups.get(id)?.members ?? [id]);
  const id = freeId(canvas);
  const place = { x: corner.x + taken * ASIDE.x, y: corner.y + taken * ASIDE.y };
  return withNotes(canvas, [...canvas.notes, [id, { id, text: '', about: ids, spot: place }]]);
}

function changed(canvas: Canvas, id: string, change: Partial<CanvasNote>): Canvas {
  const note = canvas.notes.get(id);
  return note ? withNotes(canvas, new Map(canvas.notes).set(id, { ...note, ...change })) : canvas;
}

export function withNoteText(canvas: Canvas, id: string, text: string): Canvas {
  return changed(canvas, id, { text: text.slice(0, LONGEST_NOTE) });
}

export function withNoteAt(canvas: Canvas, id: string, spot: Spot): Canvas {
  return changed(canvas, id, { spot });
}

export function withoutNote(canvas: Canvas, id: string): Canvas {
  return withNotes(
    canvas,
    [...canvas.notes].filter(([each]) => each !== id),
  );
}

/** Those that it is about and that are shown, each by what it is drawn as: itself or its group. */
export function linksOf(canvas: Canvas, { about }: CanvasNote): { id: string; drawn: string }[] {
  const groupOf = (id: string) => [...canvas.groups.values()].find(({ members }) => members.includes(id));
  return about
    .filter((id) => canvas.nodes.get(id)?.hidden === false)
    .map((id) => ({ id, drawn: groupOf(id)?.id ?? id }));
}
