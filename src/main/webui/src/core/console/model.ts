import type { Problem } from '../problem';

/** The shapes of the console's own answers over HTTP. */

export interface PlaceInText {
  line: number;
  column: number;
}

export interface StatementMessage {
  message: string;
  code?: string | null;
  line?: number | null;
  column?: number | null;
  length?: number | null;
}

export interface PlanStep {
  operator: string;
  estimatedRows?: number | null;
  details?: string | null;
  identifiers?: string[];
  children?: PlanStep[];
}

export interface Explanation {
  valid: boolean;
  errors: StatementMessage[];
  warnings: StatementMessage[];
  plan: PlanStep | null;
  columns: string[];
  parameters: string[];
}

export interface PropertyShape {
  name: string;
  types?: string[];
}

export interface LabelShape {
  name: string;
  properties: PropertyShape[];
}

export interface RelationShape {
  type: string;
  properties: PropertyShape[];
  from: string[];
  to: string[];
}

export interface CallShape {
  name: string;
  signature?: string | null;
  description?: string | null;
}

/** What the data holds, as far as a statement can name it. */
export interface CypherSchema {
  labels: LabelShape[];
  relations: RelationShape[];
  functions: CallShape[];
  procedures: CallShape[];
}

export interface CutNote {
  limit: string;
  text: string;
}

/** What is asked of the server. */
export interface Statement {
  query: string;
  parameters: Record<string, unknown>;
  limit: number;
  timeoutSeconds: number;
  /** The reader knows that the database expects very many rows. */
  allowCostly?: boolean;
}

/** What differs from the settings of the tab when it is run again. */
export type RunOptions = Partial<Pick<Statement, 'timeoutSeconds' | 'allowCostly'>>;

export type RunPhase = 'running' | 'done' | 'stopped' | 'failed';

/** A statement that was sent, and what came back so far. */
export interface Run {
  statement: Statement;
  phase: RunPhase;
  /** Milliseconds since the epoch. */
  startedAt: number;
  elapsedMillis: number;
  columns: string[];
  /** Grows in place while lines come; `count` says how many of them are shown. */
  rows: unknown[][];
  count: number;
  truncated: boolean;
  cut: CutNote[];
  /** What the database remarks on the statement. */
  notes: StatementMessage[];
  problem: Problem | null;
}

export const ROWS_AT_MOST = 10_000;
export const SECONDS_AT_MOST = 60;
export const DEFAULT_ROWS = 1000;
export const DEFAULT_SECONDS = 10;

/** A statement that users of this server keep, with values of its parameters. */
export interface KeptQuery {
  name: string;
  cypher: string;
  parameters: Record<string, unknown>;
}

export interface LibraryQuery {
  id: string;
  title: string;
  description?: string;
  parameters: { name: string; default?: unknown; description?: string | null }[];
  cypher: string;
}
