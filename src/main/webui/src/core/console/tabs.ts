import { parameterNames } from '../cypher-text';
import type { Draft } from './link';
import { DEFAULT_ROWS, DEFAULT_SECONDS, ROWS_AT_MOST, SECONDS_AT_MOST } from './model';
import { readParameters } from './parameters';

/** A tab of the console: a statement being written, with its settings. */
export interface Tab extends Draft {
  id: string;
  /** Given by the reader or the library; empty where the statement's first words serve. */
  title: string;
  limit: number;
  timeoutSeconds: number;
}

export interface Tabs {
  tabs: Tab[];
  active: string;
}

export const TABS_AT_MOST = 20;
export const FIRST_QUERY =
  'MATCH (c:Company)-[r:SUPPLIES]->(b:Company)\nRETURN c.name, r.confidence, b.name\nLIMIT 25';

export function newTab(id: string, draft: Partial<Tab> = {}): Tab {
  return {
    title: '',
    query: '',
    texts: {},
    limit: DEFAULT_ROWS,
    timeoutSeconds: DEFAULT_SECONDS,
    ...draft,
    id,
  };
}

export function titleOf(tab: Tab): string {
  const words = tab.query
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return tab.title || (words.length > 34 ? `${words.slice(0, 33)}…` : words);
}

export function activeTab({ tabs, active }: Tabs): Tab {
  return tabs.find((tab) => tab.id === active) ?? tabs[0] ?? newTab(active);
}

export function changeTab(state: Tabs, id: string, change: Partial<Tab>): Tabs {
  return { ...state, tabs: state.tabs.map((tab) => (tab.id === id ? { ...tab, ...change, id } : tab)) };
}

/** Beyond the limit the oldest makes room. */
export function addTab(state: Tabs, tab: Tab): Tabs {
  return { tabs: [...state.tabs, tab].slice(-TABS_AT_MOST), active: tab.id };
}

/** The last one is emptied rather than closed; the neighbour of a closed one becomes active. */
export function closeTab(state: Tabs, id: string, freshId: string): Tabs {
  const index = state.tabs.findIndex((tab) => tab.id === id);
  const tabs = state.tabs.filter((tab) => tab.id !== id);
  if (tabs.length === 0) {
    return { tabs: [newTab(freshId)], active: freshId };
  }
  const neighbour = tabs[Math.min(index, tabs.length - 1)] ?? tabs[0];
  return { tabs, active: state.active === id ? (neighbour?.id ?? freshId) : state.active };
}

/** Whether two drafts ask the same, however their values are written. */
function asksTheSame(one: Draft, other: Draft): boolean {
  if (one.query !== other.query) {
    return false;
  }
  const valuesOf = ({ query, texts }: Draft) =>
    JSON.stringify(readParameters(parameterNames(query), texts) ?? texts);
  return valuesOf(one) === valuesOf(other);
}

/** A draft from a link or the library: the tab that has it already, the one that is still untouched, or a new one. */
export function openDraft(state: Tabs, draft: Draft & { title?: string }, freshId: string): Tabs {
  const same = state.tabs.find((tab) => asksTheSame(tab, draft));
  if (same) {
    return { ...state, active: same.id };
  }
  const current = activeTab(state);
  if (current.query.trim() === '' || (current.query === FIRST_QUERY && current.title === '')) {
    return changeTab({ ...state, active: current.id }, current.id, { title: '', ...draft });
  }
  return addTab(state, newTab(freshId, draft));
}

function whole(value: unknown, most: number, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : fallback;
}

function tabOf(value: unknown): Tab[] {
  const { id, title, query, texts, limit, timeoutSeconds } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof query !== 'string') {
    return [];
  }
  return [
    newTab(id, {
      title: typeof title === 'string' ? title : '',
      query,
      texts: Object.fromEntries(
        Object.entries((texts ?? {}) as Record<string, unknown>).filter(
          ([, text]) => typeof text === 'string',
        ),
      ) as Record<string, string>,
      limit: whole(limit, ROWS_AT_MOST, DEFAULT_ROWS),
      timeoutSeconds: whole(timeoutSeconds, SECONDS_AT_MOST, DEFAULT_SECONDS),
    }),
  ];
}

/** What was kept from last time, as far as it makes sense; else one tab with a statement to begin with. */
export function tabsOf(kept: unknown, freshId: string): Tabs {
  const { tabs, active } = (kept ?? {}) as { tabs?: unknown; active?: unknown };
  const read = Array.isArray(tabs) ? tabs.flatMap(tabOf).slice(-TABS_AT_MOST) : [];
  const [first] = read;
  if (first === undefined) {
    return { tabs: [newTab(freshId, { query: FIRST_QUERY })], active: freshId };
  }
  return { tabs: read, active: read.some((tab) => tab.id === active) ? String(active) : first.id };
}
