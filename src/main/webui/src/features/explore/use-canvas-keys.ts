import type { KeyboardEvent } from 'react';
import { isArrow, nextInDirection } from '../../core/explore/placing';
import type { CanvasStore } from './state/canvas-store';
import type { GraphRenderer } from './graph-renderer';
import type { CanvasActions } from './use-canvas-actions';

interface KeyTargets {
  store: CanvasStore;
  actions: CanvasActions;
  renderer: () => GraphRenderer | null;
  describe: (id: string) => string;
  openMenu: (id: string | null) => void;
  openPanel: () => void;
}

function withControl({ store, actions }: KeyTargets, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) {
        actions.redo();
      } else {
        actions.undo();
      }
      return true;
    case 'y':
      actions.redo();
      return true;
    case 'a':
      store.select(
        [...store.canvas.nodes.values()].filter((each) => !each.hidden).map(({ node }) => node.id),
      );
      return true;
    default:
      return false;
  }
}

/** Keys that need nobody in focus. */
function forCanvas({ renderer, store, openMenu }: KeyTargets, event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'f':
    case '0':
      renderer()?.fit();
      return true;
    case '+':
    case '=':
      renderer()?.zoom(1.3);
      return true;
    case '-':
      renderer()?.zoom(1 / 1.3);
      return true;
    case 'Escape':
      store.select([]);
      return true;
    case 'ContextMenu':
      openMenu(store.get().focus);
      return true;
    case 'F10':
      if (event.shiftKey) {
        openMenu(store.get().focus);
      }
      return event.shiftKey;
    default:
      return false;
  }
}

function forNode({ store, actions, openPanel }: KeyTargets, event: KeyboardEvent, id: string): boolean {
  const { selected } = store.get();
  const isGroup = store.canvas.groups.has(id);
  const keys: Record<string, () => unknown> = {
    e: () => (isGroup ? actions.ungroup(id) : actions.expand(id)),
    c: () => actions.collapse(id),
    h: () => actions.hide(id),
    H: () => actions.hideOthers(id),
    p: () => actions.pin(id),
    n: () => actions.notes.on(id),
    g: () => (isGroup ? actions.ungroup(id) : actions.group(id)),
    i: () => {
      store.select([id], id);
      openPanel();
    },
    Enter: () => {
      store.select([id], id);
      openPanel();
    },
    ' ': () =>
      store.select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]),
  };
  const act = keys[event.key];
  act?.();
  return act !== undefined;
}

function move({ store, renderer, describe }: KeyTargets, event: KeyboardEvent): boolean {
  const drawn = renderer();
  if (!isArrow(event.key) || !drawn) {
    return false;
  }
  const { focus } = store.get();
  const next =
    focus === null ? drawn.places().keys().next().value : nextInDirection(focus, event.key, drawn.places());
  if (next !== null && next !== undefined) {
    store.focusOn(next, describe(next));
    drawn.reveal(next);
  }
  return true;
}

/** The keys of the canvas; they count only while it has the focus itself, not a card on it. */
export function useCanvasKeys(targets: KeyTargets) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.target !== event.currentTarget) {
      return;
    }
    const { focus } = targets.store.get();
    const done =
      event.ctrlKey || event.metaKey
        ? withControl(targets, event)
        : move(targets, event) ||
          forCanvas(targets, event) ||
          (focus !== null && forNode(targets, event, focus));
    if (done) {
      event.preventDefault();
    }
  };
}
