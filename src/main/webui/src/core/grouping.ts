import type { Grouping } from './listing';
import { intermediariesOf, routeOf } from './path-facts';
import type { TraceView } from './trace';

/** Paths that have something in common. */
export interface PathGroup {
  /** An entity's id, or countries joined by blanks; empty for paths that have nothing to be grouped by. */
  key: string;
  /** Indexes of the paths, in their order. */
  paths: number[];
}

/** What a path is grouped by; with several intermediaries it stands in several groups. */
function keysOf(view: TraceView, index: number, by: Grouping): string[] {
  const path = view.paths[index];
  if (!path) {
    return [];
  }
  switch (by) {
    case 'supplier':
      return [path.nodes[0] ?? ''];
    case 'weapon':
      return [path.nodes.at(-1) ?? ''];
    case 'intermediary': {
      const between = intermediariesOf(view, path);
      return between.length > 0 ? between : [''];
    }
    case 'route':
      return [routeOf(view, path).join(' ')];
  }
}

/** The groups with the most paths first, of equals the one with the better path; what has no group comes last. */
export function groupsOf(view: TraceView, by: Grouping): PathGroup[] {
  const groups = new Map<string, number[]>();
  view.paths.forEach((_, index) => {
    for (const key of keysOf(view, index, by)) {
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  });
  const first = (paths: number[]) => paths[0] ?? 0;
  return [...groups]
    .map(([key, paths]) => ({ key, paths }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.paths.length - a.paths.length ||
        first(a.paths) - first(b.paths),
    );
}

/** A line of the list: a path, or the heading of a group. */
export type ListRow =
  { kind: 'path'; path: number; group: string | null } | { kind: 'group'; group: PathGroup; open: boolean };

/** What stands in the address for a group: the key, or a word for the paths without one, as it cannot be empty. */
export const NO_KEY = 'none';

export function unfoldKey(key: string): string {
  return key === '' ? NO_KEY : key;
}

/** The lines to show; without grouping every path, else the headings and the paths of unfolded groups. */
export function listRows(view: TraceView, by: Grouping | undefined, unfolded: readonly string[]): ListRow[] {
  if (by === undefined) {
    return view.paths.map((_, path) => ({ kind: 'path', path, group: null }));
  }
  return groupsOf(view, by).flatMap((group): ListRow[] => {
    const open = unfolded.includes(unfoldKey(group.key));
    const paths = open ? group.paths : [];
    return [
      { kind: 'group', group, open },
      ...paths.map((path): ListRow => ({ kind: 'path', path, group: group.key })),
    ];
  });
}
