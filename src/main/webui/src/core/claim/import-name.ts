import { isRelationType, type RelationType } from '../model';

/** A claim as the import that brings it in is called. */
export interface ImportedClaim {
  takenBack: boolean;
  from: string;
  relation: RelationType;
  to: string;
}

const CALLED = /^(\(taken back\) )?(.*) – ([A-Z_]+) – (.*)$/su;

/** What the name of such an import says; null of one from before they had names. */
export function claimOfImport(name: string): ImportedClaim | null {
  const [, back, from = '', relation = '', to = ''] = CALLED.exec(name) ?? [];
  return isRelationType(relation) ? { takenBack: back !== undefined, from, relation, to } : null;
}
