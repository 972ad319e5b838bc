import { placesOf } from './legs';
import { placeOf } from './roles';
import type { TraceView } from './trace';

/** Paths that go from one country to the next. */
export interface MapFlow {
  /** As a leg names it: `CN>KG`. */
  key: string;
  from: string;
  to: string;
  paths: number[];
}

export interface MapPlace {
  code: string;
  entities: number;
  paths: number[];
}

export interface MapFlows {
  flows: MapFlow[];
  places: MapPlace[];
  /** Companies and people of whom no country is known. */
  placeless: number;
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key) ?? [];
  if (list.at(-1) !== index) {
    list.push(index);
  }
  map.set(key, list);
}

/** What a map can show of the paths: only countries are known of most entities. */
export function mapFlowsOf(view: TraceView): MapFlows {
  const flows = new Map<string, number[]>();
  const places = new Map<string, number[]>();
  view.paths.forEach((path, index) => {
    const passed = placesOf(view, path);
    passed.forEach((code, step) => {
      add(places, code, index);
      const before = passed[step - 1];
      if (before !== undefined) {
        add(flows, `${before}>${code}`, index);
      }
    });
  });
  const ids = [...view.pathsByNode.keys()];
  const placed = ids.map((id) => placeOf(view.nodes.get(id)));
  return {
    flows: [...flows]
      .map(([key, paths]) => ({ key, from: key.slice(0, 2), to: key.slice(3), paths }))
      .sort((a, b) => b.paths.length - a.paths.length || a.key.localeCompare(b.key)),
    places: [...places].map(([code, paths]) => ({
      code,
      paths,
      entities: placed.filter((place) => place === code).length,
    })),
    placeless: ids.filter((id, index) => {
      const labels = view.nodes.get(id)?.labels ?? [];
      return placed[index] === null && !labels.includes('Component');
    }).length,
  };
}
