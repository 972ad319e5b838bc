import type { ProposalPage } from '../identity/model';
import type { Contents } from './contents';

/** What may be the same as something known; listings, sources and codes are no entities. */
const ENTITIES = ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel'] as const;

/** How many entities a dataset has, and how many of them are in a pair on which nobody has decided. */
export interface MaybeKnown {
  known: number;
  entities: number;
}

/** Null where not all pairs are at hand: then nobody can say of how many entities they are. */
export function maybeKnown(dataset: string, contents: Contents, page: ProposalPage): MaybeKnown | null {
  const entities = ENTITIES.reduce((sum, label) => sum + (contents[label] ?? 0), 0);
  const pairs = page.proposals.filter(({ class: kind }) => kind !== 'homonym');
  const ids = pairs.flatMap(({ left, right }) =>
    [left, right].filter((record) => record.dataset === dataset).map(({ id }) => id),
  );
  const known = new Set(ids).size;
  return page.proposals.length < page.total || known === 0 || known > entities ? null : { known, entities };
}
