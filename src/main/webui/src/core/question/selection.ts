import { NODE_LABELS, NODE_ROLES, type NodeLabel, type NodeRole, type SelectorBody } from '../model';

/**
 * A set of entities: the start, the end, a station on the way, or what is avoided. Parts restrict each other, values of
 * one part are alternatives, an empty part restricts nothing. So it is on the server, and for named ids, too; their
 * kinds are known, so that labels beside ids are no part of it here.
 */
export interface Selection {
  labels: NodeLabel[];
  roles: NodeRole[];
  countries: string[];
  operators: string[];
  categories: string[];
  topics: string[];
  listedBy: string[];
  ids: string[];
  text: string;
}

export const ANYTHING: Selection = {
  labels: [],
  roles: [],
  countries: [],
  operators: [],
  categories: [],
  topics: [],
  listedBy: [],
  ids: [],
  text: '',
};

export function selectionOf(part: Partial<Selection>): Selection {
  return { ...ANYTHING, ...part };
}

export type SelectionList = 'countries' | 'operators' | 'categories' | 'topics' | 'listedBy' | 'ids';

/** Whether every kind that is chosen has this part, so that asking for it does not silently drop a kind. */
export function takes(labels: readonly NodeLabel[], part: keyof Selection): boolean {
  const all = (...allowed: NodeLabel[]) => labels.every((label) => allowed.includes(label));
  switch (part) {
    case 'countries':
    case 'listedBy':
      return all('Company', 'Person');
    case 'roles':
      return all('Company');
    case 'operators':
      return labels.length > 0 && all('WeaponSystem');
    case 'categories':
      return labels.length > 0 && all('Component', 'WeaponSystem');
    default:
      return true;
  }
}

/** The parts that count, as the server reads them. */
export function selectorOf(selection: Selection): SelectorBody {
  const { labels, text } = selection;
  const lists = (
    ['roles', 'countries', 'operators', 'categories', 'topics', 'listedBy', 'ids'] as const
  ).filter((part) => selection[part].length > 0 && takes(labels, part));
  return {
    ...(labels.length > 0 && selection.ids.length === 0 ? { labels } : {}),
    ...Object.fromEntries(lists.map((part) => [part, selection[part]])),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}

/** Whether something restricts it beside the names. */
export function hasMoreThanNames(selection: Selection): boolean {
  return selection.ids.length > 0 && Object.keys(selectorOf(selection)).length > 1;
}

/** With these names: the first one takes the place of a description, since both would have to be met. */
export function withNames(selection: Selection, ids: string[]): Selection {
  const { labels } = selection;
  return selection.ids.length === 0 ? selectionOf({ labels, ids }) : { ...selection, ids };
}

/** Whether it restricts nothing, so that it stands for every entity. */
export function isAnything(selection: Selection): boolean {
  return Object.keys(selectorOf(selection)).length === 0;
}

const LISTS: SelectionList[] = ['ids', 'countries', 'operators', 'categories', 'topics', 'listedBy'];
// What older addresses call them.
const ALSO: Record<string, SelectionList | 'labels'> = {
  kind: 'labels',
  id: 'ids',
  country: 'countries',
  operator: 'operators',
  category: 'categories',
  topic: 'topics',
  listed: 'listedBy',
};

const escaped = (value: string) => value.replace(/[%;]/g, (sign) => (sign === '%' ? '%25' : '%3B'));

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** One line for an address: `labels:Component;categories:propulsion`. */
export function textOfSelection(selection: Selection): string {
  const parts = [
    ...selection.labels.map((label) => `labels:${label}`),
    ...selection.roles.map((role) => `roles:${role}`),
    ...LISTS.flatMap((part) => selection[part].map((value) => `${part}:${escaped(value)}`)),
    ...(selection.text === '' ? [] : [`text:${escaped(selection.text)}`]),
  ];
  return parts.join(';');
}

/** Reads such a line; words that mean nothing are dropped. */
export function selectionOfText(line: string): Selection {
  const selection: Selection = structuredClone(ANYTHING);
  for (const part of line.split(';')) {
    const [word = '', ...rest] = part.split(':');
    const name = ALSO[word] ?? word;
    const value = unescaped(rest.join(':'));
    const list = LISTS.find((each) => each === name);
    const label = NODE_LABELS.find((each) => each === value);
    const role = NODE_ROLES.find((each) => each === value);
    if (value === '') {
      continue;
    }
    if (name === 'labels' && label) {
      selection.labels = [...new Set([...selection.labels, label])];
    } else if (name === 'roles' && role) {
      selection.roles = [...new Set([...selection.roles, role])];
    } else if (name === 'text') {
      selection.text = value;
    } else if (list) {
      selection[list] = [...new Set([...selection[list], value])];
    }
  }
  return selection;
}
