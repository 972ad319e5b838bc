import type { FoundCaptures } from '../capture/finding';
import type { FoundEntities, FoundEntity, Source } from '../model';
import { isAsking, isFiltered, type Filters } from './asked';
import {
  entityOptions,
  inOrder,
  knownGroups,
  merged,
  sourceOptions,
  textGroup,
  type Group,
  type Known,
} from './options';

/** What of entities is shown, and what it is worth. */
export interface ShownEntities {
  entities: FoundEntity[];
  nearest: FoundEntity[];
  /** False if there are more than these. */
  complete: boolean;
  /** A known HS code under which nothing stands, then the nearest that have components. */
  codes: NonNullable<FoundEntities['codes']>;
  renewal: FoundEntities['renewal'];
  /** What is shown answers an older text. */
  stale: boolean;
  /** The thorough search has answered to this very text. */
  settled: boolean;
}

const NOTHING: FoundEntities = { entities: [], complete: true };

/**
 * `quick` and `thorough` answer to the text at hand, or are null while they have not come; `before` is the last answer to
 * an older one, which stays in sight until then.
 */
export function shownEntities(
  quick: FoundEntities | null,
  thorough: FoundEntities | null,
  before: FoundEntities | undefined,
): ShownEntities {
  const last = thorough ?? quick ?? before ?? NOTHING;
  return {
    entities: quick && thorough ? merged(quick.entities, thorough.entities) : last.entities,
    nearest: thorough?.nearest ?? [],
    complete: last.complete,
    codes: thorough?.codes ?? [],
    renewal: last.renewal,
    stale: quick === null && thorough === null,
    settled: thorough !== null,
  };
}

export interface FoundDocuments {
  sources: Source[];
  complete: boolean;
  /** Captured files whose texts hold the words; null while that is not known. */
  texts: FoundCaptures | null;
}

/** Whether entities are looked for at all: by words, or by filters alone. */
export function wantsEntities(text: string, filters: Filters): boolean {
  return isAsking(text) || (text === '' && isFiltered(filters));
}

function documentGroups(text: string, { sources, complete, texts }: FoundDocuments): Group[] {
  return [
    { kind: 'source', options: sourceOptions(sources), complete },
    ...(texts ? [textGroup(text, texts)] : []),
  ];
}

/** Everything that is found, by kind; filters are of entities, so that they leave the others out. */
export function groupsOf(
  text: string,
  filters: Filters,
  found: ShownEntities,
  documents: FoundDocuments,
  known: Known,
): Group[] {
  const isWanted = wantsEntities(text, filters);
  const entities = isWanted ? found.entities : [];
  const near = isWanted && entities.length === 0 ? found.nearest : [];
  const others = isFiltered(filters)
    ? []
    : [...(isAsking(text) ? documentGroups(text, documents) : []), ...knownGroups(text, known)];
  return inOrder([
    { kind: 'entity', options: entityOptions('entity', entities), complete: found.complete },
    { kind: 'near', options: entityOptions('near', near), complete: true },
    ...others,
  ]);
}
