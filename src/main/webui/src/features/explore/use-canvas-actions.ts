import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { explore, type Direction } from '../../api/explore';
import {
  broughtBy,
  hasGrouped,
  keptByOthers,
  withAllShown,
  withCollapsed,
  withFetched,
  withFound,
  withGrouped,
  withHidden,
  withOthersHidden,
  withPinned,
  withSpots,
  withUngrouped,
  type Canvas,
  type Found,
} from '../../core/explore/canvas';
import { spotsByRole } from '../../core/explore/arranging';
import { withBranchesCollapsed } from '../../core/explore/collapsing';
import { drawingOf } from '../../core/explore/drawing';
import { jobOf } from '../../core/explore/layout-job';
import { MOST_NOTES, withNote, withNoteAt, withNoteText, withoutNote } from '../../core/explore/notes';
import type { Spot } from '../../core/explore/placing';
import { nameOf } from '../../core/model';
import { asProblem } from '../../core/problem';
import type { CanvasStore } from './state/canvas-store';
import { layOutAside } from './lay-out';

export const HELPING = 50;

export interface Line {
  type: string;
  direction: Direction;
}

type Words = TFunction<'explore'>;

/** The server takes no more ids at once. */
const MOST_IDS = 5000;

/** What was found, with every tie between it and what stands on the canvas, and among it; `fetched` counts without these. */
export async function withTies(found: Found, canvas: Canvas): Promise<Found & { fetched: number }> {
  const ids = [...new Set([...found.nodes.map(({ id }) => id), ...canvas.nodes.keys()])];
  const ties = await explore.subgraph(ids.slice(0, MOST_IDS));
  return {
    nodes: found.nodes,
    relations: [...found.relations, ...ties.relations],
    degrees: found.degrees,
    ...(ties.listedBy && { listedBy: ties.listedBy }),
    fetched: found.relations.length,
  };
}

/** Everything a reader can do to the canvas; each step can be taken back, and is told to screen readers. */
function actionsOn(store: CanvasStore, t: Words, tProblem: (error: unknown) => string) {
  const name = (id: string) => nameOf(store.canvas.nodes.get(id)?.node, id);
  /** The one pointed at, or with it all that are selected. */
  const targets = (id: string) => (store.get().selected.has(id) ? [...store.get().selected] : [id]);

  const expand = async (id: string, line?: Line) => {
    const entry = store.canvas.nodes.get(id);
    if (!entry) {
      return;
    }
    try {
      const offset = line ? 0 : entry.fetched;
      const found = await withTies(
        await explore.neighbours(id, { ...line, offset, limit: HELPING }),
        store.canvas,
      );
      const count = found.nodes.filter((node) => !store.canvas.nodes.has(node.id)).length;
      const said = t('said.expanded', { count, name: name(id) });
      store.change((canvas) => {
        const joined = withFound(canvas, found, id);
        return line ? joined : withFetched(joined, id, found.fetched);
      }, said);
    } catch (error) {
      store.say(tProblem(error));
    }
  };

  const expandAll = async (ids: string[]) => {
    for (const id of ids) {
      await expand(id);
    }
  };

  const add = async (ids: string[]) => {
    try {
      const around = [...store.canvas.nodes.keys(), ...ids];
      const found = await explore.subgraph(around);
      store.change((canvas) => withFound(canvas, found, null), t('said.added', { count: ids.length }));
      store.select(ids, ids[0] ?? null);
    } catch (error) {
      store.say(tProblem(error));
    }
  };

  const pin = (id: string) => {
    const pinned = store.canvas.nodes.get(id)?.pinned === true;
    const ids = targets(id);
    const said = t(pinned ? 'said.unpinned' : 'said.pinned', { count: ids.length });
    store.change((canvas) => withPinned(canvas, ids, !pinned), said);
  };

  const hide = (id: string) => {
    const ids = targets(id);
    store.change((canvas) => withHidden(canvas, ids), t('said.hidden', { count: ids.length }));
  };

  const hideOthers = (id: string) => {
    const ids = new Set(targets(id));
    store.change((canvas) => withOthersHidden(canvas, ids), t('said.othersHidden'));
  };

  const collapse = (id: string) => {
    const { size: count } = broughtBy(store.canvas, id);
    const said = t('said.collapsed', { count, name: name(id) });
    const kept = keptByOthers(store.canvas, id);
    const rest = kept > 0 ? ` ${t('said.keptByOthers', { count: kept })}` : '';
    store.change((canvas) => withCollapsed(canvas, id), said + rest);
  };

  const group = (id: string) => {
    const grouped = withGrouped(store.canvas, id);
    if (hasGrouped(store.canvas, grouped)) {
      store.change(() => grouped, t('said.grouped'));
    } else {
      store.say(t('said.notGrouped', { name: name(id) }));
    }
  };

  const collapseByRole = () => {
    const collapsed = withBranchesCollapsed(store.canvas);
    if (hasGrouped(store.canvas, collapsed)) {
      store.change(() => collapsed, t('said.byRoleCollapsed'));
    } else {
      store.say(t('said.noBranches'));
    }
  };

  const note = (about: string[], spot?: Spot) => {
    const full = store.canvas.notes.size >= MOST_NOTES;
    store.change((canvas) => withNote(canvas, about, spot), t(full ? 'said.notesFull' : 'said.noted'));
  };

  const notes = {
    add: note,
    /** On the card that is about all that are selected with this one. */
    on: (id: string) => note(targets(id)),
    write: (id: string, text: string) => store.change((canvas) => withNoteText(canvas, id, text)),
    move: (id: string, spot: Spot) => store.change((canvas) => withNoteAt(canvas, id, spot)),
    remove: (id: string) => store.change((canvas) => withoutNote(canvas, id), t('said.noteRemoved')),
  };

  const ungroup = (id: string) => store.change((canvas) => withUngrouped(canvas, id), t('said.ungrouped'));

  const tidy = async () => {
    store.say(t('said.tidying'));
    const spots = await layOutAside(jobOf(drawingOf(store.canvas, Infinity)));
    store.arrange((canvas) => withSpots(canvas, spots), t('said.tidied'));
  };

  const layByRole = () => {
    const spots = spotsByRole(store.canvas, drawingOf(store.canvas, Infinity));
    store.arrange((canvas) => withSpots(canvas, spots), t('said.byRole'));
  };

  const layOnMap = async () => {
    try {
      const { layOnMap: lay } = await import('./on-map');
      const spots = await lay(store.canvas, drawingOf(store.canvas, Infinity));
      store.arrange((canvas) => withSpots(canvas, spots), t('said.onMap'), true);
    } catch (error) {
      store.say(tProblem(error));
    }
  };

  return {
    expand,
    expandAll,
    add,
    pin,
    hide,
    hideOthers,
    collapse,
    group,
    collapseByRole,
    ungroup,
    notes,
    tidy,
    layByRole,
    layOnMap,
    showAll: () => store.change(withAllShown, t('said.allShown')),
    undo: () => store.undo(t('said.undone')),
    redo: () => store.redo(t('said.redone')),
  };
}

export type CanvasActions = ReturnType<typeof actionsOn>;

export function useCanvasActions(store: CanvasStore): CanvasActions {
  const { t } = useTranslation('explore');
  const { t: tPage } = useTranslation();
  return useMemo(
    () =>
      actionsOn(store, t, (error) => {
        const problem = asProblem(error);
        return problem.sentence ?? tPage(`problem.${problem.kind}`);
      }),
    [store, t, tPage],
  );
}
