/** Something that a Cypher statement cannot say itself, and which such thing it is. */
export interface CypherNote {
  code: string;
  text: string;
}

/** A Cypher statement as it is given to be read and run. */
export interface CypherStatement {
  cypher: string;
  parameters: Record<string, unknown>;
  notes?: CypherNote[];
}
