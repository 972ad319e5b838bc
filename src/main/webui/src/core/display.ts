import { isMonth, type Period } from './months';
import { CONFIDENCES, NODE_LABELS, type Confidence, type NodeLabel } from './model';

/** What stands beside the list; without one it is the picture, or on a narrow screen the list alone. */
export const VIEWS = ['picture', 'sankey', 'map', 'timeline', 'chokepoints', 'sources', 'lists'] as const;
export type View = (typeof VIEWS)[number];

/** What the columns of a view mean: the step of the path, or what an entity does in it. */
export const LANES = ['role', 'step'] as const;
export type Lanes = (typeof LANES)[number];
/** Of the picture: what is said of an entity is the same in the headline and over the lanes. */
export const USUAL_LANES: Lanes = 'role';

/** What the legend names: a kind of entity that paths lead through, or a confidence of hops. */
export const SIGNS = [...NODE_LABELS, ...CONFIDENCES] as const;
export type Sign = NodeLabel | Confidence;

/** How an answer is looked at, as it stands in the address. What it leaves out of sight stays part of the answer. */
export interface DisplayParams extends Period {
  view?: View;
  lanes?: Lanes;
  /** Paths with these signs are left out. */
  hide?: Sign[];
  /** Only paths with all of these are shown. */
  only?: Sign[];
  /** Only paths along all of these legs are shown, see `legs.ts`. */
  leg?: string[];
  /** Columns of the picture that show all of their entities. */
  more?: string[];
  /** Words that are looked for among the entities of the answer, see `finding.ts`. */
  find?: string;
  /** Only paths with a hit are shown. */
  found?: 'only';
  /** The investigation whose rule it is whom not to name. */
  withheldBy?: string;
}

type Raw = Record<string, unknown>;

function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return [...new Set(values.filter((each): each is string => typeof each === 'string' && each !== ''))];
}

function signs(value: unknown): Sign[] {
  const named = texts(value);
  return SIGNS.filter((sign) => named.includes(sign));
}

function list<K extends 'hide' | 'only' | 'leg' | 'more', T>(name: K, values: T[]): Partial<Record<K, T[]>> {
  return values.length > 0 ? ({ [name]: values } as Record<K, T[]>) : {};
}

function periodOf(raw: Raw): Period {
  const [since, until] = [texts(raw.since)[0] ?? '', texts(raw.until)[0] ?? ''];
  return {
    ...(isMonth(since) && { since }),
    ...(isMonth(until) && { until }),
    ...(texts(raw.dated)[0] === 'only' && { dated: 'only' as const }),
  };
}

const LONGEST_FIND = 200;

function findOf(raw: Raw): Pick<DisplayParams, 'find' | 'found'> {
  const find = (texts(raw.find)[0] ?? '').trim().slice(0, LONGEST_FIND);
  return find === '' ? {} : { find, ...(texts(raw.found)[0] === 'only' && { found: 'only' }) };
}

export function validateDisplayParams(raw: Raw): DisplayParams {
  const view = VIEWS.find((each) => each === texts(raw.view)[0]);
  const lanes = LANES.find((each) => each === texts(raw.lanes)[0]);
  const [withheldBy] = texts(raw.withheldBy);
  return {
    ...(view && { view }),
    ...(lanes && { lanes }),
    ...list('hide', signs(raw.hide)),
    ...list('only', signs(raw.only)),
    ...list('leg', texts(raw.leg).filter(isLeg)),
    ...list('more', texts(raw.more)),
    ...periodOf(raw),
    ...findOf(raw),
    ...(withheldBy !== undefined && { withheldBy }),
  };
}

const END = String.raw`(?:(?:\d{1,2}|end):)?(?:[A-Z]{2}|[a-z]+)`;
const LEG = new RegExp(`^${END}(?:>${END})?$`);

export function isLeg(text: string): boolean {
  return LEG.test(text);
}

/** Without what is empty, so that the address stays short. */
export function compactDisplay(display: DisplayParams): DisplayParams {
  return validateDisplayParams(display as Raw);
}

/** With everybody named. */
export function withoutRule(display: DisplayParams): DisplayParams {
  return Object.fromEntries(Object.entries(display).filter(([name]) => name !== 'withheldBy'));
}

/** What stays when another question is asked: how one looks, for which words, and whom not to name; not what was left out of sight. */
export function lastingDisplay({ view, lanes, find, withheldBy }: DisplayParams): DisplayParams {
  return {
    ...(view && { view }),
    ...(lanes && { lanes }),
    ...(find && { find }),
    ...(withheldBy && { withheldBy }),
  };
}
