import { describe, expect, it } from 'vitest';
import { EMPTY_CANVAS, withFound, withGrouped, withHidden } from './canvas';
import { canvasFrom, stateOf } from './case';
import { linksOf, LONGEST_NOTE, MOST_NOTES, withNote, withNoteAt, withNoteText, withoutNote } from './notes';

const found = {
  nodes: ['a', 'b', 'c'].map((id) => ({ id, labels: ['Company'], properties: { name: id } })),
  relations: ['b', 'c'].map((to) => ({
    ...{ id: `a-${to}`, type: 'SUPPLIES', from: 'a', to },
    properties: {},
  })),
  degrees: {},
};
const canvas = withFound(EMPTY_CANVAS, found, null);

describe('cards on the canvas', () => {
  it('come back as they were saved, beside what they are about', () => {
    const noted = withNoteText(withNote(canvas, ['a', 'b']), 'note-1', 'Same telephone');
    const moved = withNoteAt(withNote(noted, []), 'note-2', { x: 7, y: -3 });
    const back = canvasFrom(JSON.parse(JSON.stringify(stateOf(moved))), found);
    expect([...back.notes.values()]).toEqual([...moved.notes.values()]);
    const first = moved.notes.get('note-1');
    expect(first && linksOf(back, first)).toEqual([
      { id: 'a', drawn: 'a' },
      { id: 'b', drawn: 'b' },
    ]);
  });

  it('are read from what was kept before there were any', () => {
    const older = { ...stateOf(canvas), notes: undefined };
    expect(canvasFrom(JSON.parse(JSON.stringify(older)), found).notes.size).toBe(0);
  });

  it('lead to the group that one is drawn in, and to nobody who is hidden or gone', () => {
    const grouped = withGrouped(canvas, 'a');
    const note = { id: 'n', text: '', about: ['b', 'a', 'gone'], spot: { x: 0, y: 0 } };
    expect(linksOf(grouped, note)).toEqual([
      { id: 'b', drawn: 'group Company a' },
      { id: 'a', drawn: 'a' },
    ]);
    expect(withNote(grouped, ['group Company a']).notes.get('note-1')?.about).toEqual(['b', 'c']);
    expect(linksOf(withHidden(canvas, ['a']), note)).toEqual([{ id: 'b', drawn: 'b' }]);
  });

  it('do not cover each other, have names of their own, and are no more and no longer than the server keeps', () => {
    let full = canvas;
    for (let count = 0; count < MOST_NOTES + 5; count += 1) {
      full = withNote(full, ['a']);
    }
    expect(full.notes.size).toBe(MOST_NOTES);
    const [one, other] = [...full.notes.values()];
    expect(one?.spot).not.toEqual(other?.spot);
    const anew = withNote(withoutNote(full, 'note-3'), ['a']);
    expect(anew.notes.size).toBe(MOST_NOTES);
    expect(withNoteText(full, 'note-1', 'x'.repeat(5000)).notes.get('note-1')?.text).toHaveLength(
      LONGEST_NOTE,
    );
  });
});
