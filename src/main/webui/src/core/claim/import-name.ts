import { isRelationType, type RelationType } from '../model';
import { factKindOf, type FactKind } from './model';

/** A claim as the import that brings it in is called. */
export interface ImportedClaim {
  takenBack: boolean;
  from: string;
  /** What it says: a relation, or a fact. */
  says: { relation: RelationType } | { fact: FactKind };
  /** To whom it leads; of a fact its value. */
  to: string;
}

const CALLED = /^(\(taken back\) )?(.*) – ([A-Z_]+) – (.*)$/su;

/** What the name of such an import says; null of one from before they had names. */
export function claimOfImport(name: string): ImportedClaim | null {
  const [, back, from = '', relation = '', to = ''] = CALLED.exec(name) ?? [];
  const fact = factKindOf(relation.toLowerCase());
  const says = isRelationType(relation) ? { relation } : fact === null ? null : { fact };
  return says === null ? null : { takenBack: back !== undefined, from, says, to };
}
