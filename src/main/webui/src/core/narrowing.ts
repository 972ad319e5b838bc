import { lastingDisplay, SIGNS, type DisplayParams, type Sign } from './display';
import { alongLeg } from './legs';
import { heldWithin, type Period } from './months';
import { CONFIDENCES, labelOf, type Confidence, type TracePath } from './model';
import { viewOf, type TraceView } from './trace';

function isConfidence(sign: Sign): sign is Confidence {
  return CONFIDENCES.some((each) => each === sign);
}

/** Whether a path leads through an entity of this kind, or has a hop of this confidence. Its ends do not count. */
export function hasSign(view: TraceView, path: TracePath, sign: Sign): boolean {
  return isConfidence(sign)
    ? path.hops.some((hop) => hop.confidence === sign)
    : path.nodes.slice(1, -1).some((id) => labelOf(view.nodes.get(id)) === sign);
}

function isPeriod({ since, until, dated }: Period): boolean {
  return since !== undefined || until !== undefined || dated !== undefined;
}

/** Whether each hop has a relation that held in the period. */
function isWithin(view: TraceView, path: TracePath, period: Period): boolean {
  const held = (id: string) => {
    const relation = view.relations.get(id);
    return relation !== undefined && heldWithin(relation, period);
  };
  return !isPeriod(period) || path.hops.every((hop) => hop.relations.some(held));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The answer with those paths only that the reader left in sight; the same object where nothing is left out. `found` are
 * the entities that a search finds.
 */
export function narrowed(view: TraceView, display: DisplayParams, found = NONE): TraceView {
  const { hide = [], only = [], leg = [] } = display;
  const throughFound = display.found === 'only' && found.size > 0;
  if (hide.length + only.length + leg.length === 0 && !isPeriod(display) && !throughFound) {
    return view;
  }
  const along = leg.map((text) => alongLeg(view, text));
  const places = view.paths.flatMap((path, index) => {
    const kept =
      !hide.some((sign) => hasSign(view, path, sign)) &&
      only.every((sign) => hasSign(view, path, sign)) &&
      along.every((passes) => passes(path)) &&
      (!throughFound || path.nodes.some((id) => found.has(id))) &&
      isWithin(view, path, display);
    return kept ? index : [];
  });
  return viewOf(view.answer, places);
}

export interface SignCount {
  sign: Sign;
  /** Entities or hops with the sign in all listed paths. */
  count: number;
  /** Paths that have it between their ends. */
  paths: number;
}

/** What the legend names, with how much of it there is; what does not occur is left out. */
export function countSigns(view: TraceView): SignCount[] {
  const kinds = [...view.pathsByNode.keys()].map((id) => labelOf(view.nodes.get(id)));
  const hops = [...view.hops.values()];
  return SIGNS.map((sign) => ({
    sign,
    count: isConfidence(sign)
      ? hops.filter((hop) => hop.confidence === sign).length
      : kinds.filter((kind) => kind === sign).length,
    paths: view.paths.filter((path) => hasSign(view, path, sign)).length,
  })).filter(({ count }) => count > 0);
}

function toggled<T>(list: T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** A click leaves paths with the sign out, another brings them back. */
export function toggleHidden(display: DisplayParams, sign: Sign): DisplayParams {
  const { hide = [], only = [] } = display;
  return only.includes(sign)
    ? { ...display, only: toggled(only, sign) }
    : { ...display, hide: toggled(hide, sign) };
}

/** A click with Shift leaves only paths with the sign, another brings the others back. */
export function toggleOnly(display: DisplayParams, sign: Sign): DisplayParams {
  const { hide = [], only = [] } = display;
  return { ...display, only: toggled(only, sign), hide: hide.filter((each) => each !== sign) };
}

export function toggleLeg(display: DisplayParams, leg: string): DisplayParams {
  return { ...display, leg: toggled(display.leg ?? [], leg) };
}

/** Shows only paths with a hit of the search, or all again. */
export function toggleFound({ found, ...display }: DisplayParams): DisplayParams {
  return found === undefined ? { ...display, found: 'only' } : display;
}

export function withoutNarrowing(display: DisplayParams): DisplayParams {
  const { more } = display;
  return { ...lastingDisplay(display), ...(more && { more }) };
}
