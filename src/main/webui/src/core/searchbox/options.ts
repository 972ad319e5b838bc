import type { FoundCapture, FoundCaptures } from '../capture/finding';
import type { CaseSummary } from '../explore/case';
import { folded, hasWord, wordsOf } from '../folding';
import type { FoundEntity, Source } from '../model';
import type { Phrase } from './phrase';
import type { KeptQuery, LibraryQuery } from '../console/model';

/** What a search box leads to. */
export type Option =
  | { kind: 'question'; key: string; phrase: Phrase }
  | { kind: 'entity' | 'near'; key: string; entity: FoundEntity }
  | { kind: 'source'; key: string; source: Source }
  | { kind: 'text'; key: string; asked: string; found: FoundCapture }
  /** All of these, on their page. */
  | { kind: 'texts'; key: string; asked: string; total: number }
  | { kind: 'case'; key: string; saved: CaseSummary }
  | {
      kind: 'query';
      key: string;
      query: Pick<LibraryQuery, 'title' | 'description' | 'cypher'>;
      values: Record<string, unknown>;
    }
  | { kind: 'screen'; key: string; screen: Screen };

export type GroupKind = Exclude<Option['kind'], 'texts'>;

/** Screens of the page, by the last part of their address. */
export const SCREENS = [
  'trace',
  'explore',
  'figures',
  'documents',
  'cases',
  'watches',
  'console',
  'data',
  'identity',
  'claim',
] as const;
export type Screen = (typeof SCREENS)[number];

export interface Group {
  kind: GroupKind;
  options: Option[];
  /** False if there are more than these. */
  complete: boolean;
}

/** In the order in which they are shown; where nothing is typed, screens stand alone. */
const ORDER: GroupKind[] = ['question', 'entity', 'near', 'source', 'text', 'case', 'query', 'screen'];
const SOME = 5;

function fits(text: string, words: string[]): boolean {
  const own = folded(text);
  return words.every((word) => hasWord(own, word));
}

/** What the browser itself looks through: few, and known at once. */
export interface Known {
  cases: CaseSummary[];
  library: LibraryQuery[];
  kept: KeptQuery[];
  /** Those that are offered to whoever asks. */
  screens: readonly Screen[];
  screenName: (screen: Screen) => string;
}

function some(kind: GroupKind, options: Option[]): Group {
  return { kind, options: options.slice(0, SOME), complete: options.length <= SOME };
}

export function knownGroups(
  text: string,
  { cases, library, kept, screens: offered, screenName }: Known,
): Group[] {
  const words = wordsOf(text);
  const isAsked = words.length > 0;
  const screens = offered.filter((screen) => !isAsked || fits(screenName(screen), words));
  const queries: { query: Extract<Option, { kind: 'query' }>['query']; values: Record<string, unknown> }[] = [
    ...library.map((query) => ({
      query,
      values: Object.fromEntries(query.parameters.map((each) => [each.name, each.default ?? null])),
    })),
    ...kept.map(({ name, cypher, parameters }) => ({ query: { title: name, cypher }, values: parameters })),
  ];
  return [
    some(
      'case',
      cases
        .filter(({ title, tags }) => isAsked && fits([title, ...tags].join(' '), words))
        .map((saved) => ({ kind: 'case', key: `case ${saved.id}`, saved })),
    ),
    some(
      'query',
      queries
        .filter(
          ({ query: { title, description } }) => isAsked && fits(`${title} ${description ?? ''}`, words),
        )
        .map(({ query, values }) => ({ kind: 'query', key: `query ${query.title}`, query, values })),
    ),
    {
      kind: 'screen',
      options: screens.map((screen) => ({ kind: 'screen', key: `screen ${screen}`, screen })),
      complete: true,
    },
  ];
}

export function entityOptions(kind: 'entity' | 'near', entities: FoundEntity[]): Option[] {
  return entities.map((entity) => ({ kind, key: `${kind} ${entity.id}`, entity }));
}

/** The words as a question, if they read as one. */
export function questionGroup(phrase: Phrase | null): Group[] {
  return phrase?.reads
    ? [{ kind: 'question', options: [{ kind: 'question', key: 'question', phrase }], complete: true }]
    : [];
}

export function sourceOptions(sources: Source[]): Option[] {
  return sources.map((source) => ({ kind: 'source', key: `source ${source.id}`, source }));
}

/** Passages of documents; where there are more, the last leads to all of them. */
export function textGroup(asked: string, { documents, total }: FoundCaptures): Group {
  const some: Option[] = documents.map((found) => ({
    kind: 'text',
    key: `text ${found.capture}`,
    asked,
    found,
  }));
  const more: Option[] =
    total > documents.length && documents.length > 0 ? [{ kind: 'texts', key: 'texts', asked, total }] : [];
  return { kind: 'text', options: [...some, ...more], complete: true };
}

/** Groups with something in them, in their order. */
export function inOrder(groups: Group[]): Group[] {
  return ORDER.flatMap((kind) => groups.filter((group) => group.kind === kind && group.options.length > 0));
}

/**
 * What the quick search found, and after it what the thorough one found besides: nothing that is shown moves while the
 * reader goes to it.
 */
export function merged(quick: FoundEntity[], thorough: FoundEntity[]): FoundEntity[] {
  const shown = new Set(quick.map(({ id }) => id));
  return [...quick, ...thorough.filter(({ id }) => !shown.has(id))];
}

/** The key of the option so many places further, around the ends; the first one where none is active. */
export function stepped(keys: string[], active: string | null, by: number): string | null {
  const at = active === null ? -1 : keys.indexOf(active);
  if (keys.length === 0) {
    return null;
  }
  if (at < 0) {
    return keys.at(by > 0 ? 0 : -1) ?? null;
  }
  return keys[(at + by + keys.length) % keys.length] ?? null;
}
