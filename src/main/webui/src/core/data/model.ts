import type { ProposedPairs, RecognisedCounts } from './recognised';

/** What the server says about files, imports and datasets; see openapi.json. */

export interface StagedFile {
  file: string;
  name: string;
  bytes: number;
}

/** What the columns of a table mean; what is left out is found out by the server. */
export interface Mapping {
  encoding?: string | null;
  separator?: string | null;
  headerRow?: number | null;
  dateOrder?: string | null;
  decimal?: string | null;
  confidence?: string | null;
  columns?: Record<string, string> | null;
  values?: Record<string, string> | null;
  /** Type of all relations, where no column says it. */
  relation?: string | null;
  fromLabel?: string | null;
  toLabel?: string | null;
  words?: Record<string, string> | null;
  /** Further columns of fields that several can have. */
  also?: Record<string, string[]> | null;
  /** Kind of all entities, where no column says it. */
  label?: string | null;
}

export interface Issue {
  severity: 'REJECTED' | 'WARNING';
  code: string;
  file: string;
  line: number;
  column: string;
  value: string;
  reason: string;
}

export interface IssueGroup {
  severity: 'rejected' | 'warning';
  code: string;
  column: string;
  count: number;
  examples: Issue[];
}

export interface PreviewClaim {
  kind: string;
  label: string | null;
  from: string | null;
  to: string | null;
  properties: Record<string, unknown>;
}

export interface PreviewRecord {
  line: number;
  rejected: boolean;
  claims: PreviewClaim[];
  issues: Issue[];
}

export interface Layout {
  kind: 'csv' | 'xlsx';
  encoding: string | null;
  separator: string | null;
  lines: number[];
}

export interface Failure {
  code: string;
  message: string;
  resumable: boolean;
}

export interface About {
  name?: string;
  version?: string;
  licence?: string;
  publisher?: string;
  url?: string;
}

export interface Preview {
  format: string | null;
  dataset: string | null;
  about: About;
  reading: Layout | null;
  table: string[][];
  mapping: Mapping | null;
  records: PreviewRecord[];
  error: Failure | null;
}

export interface Progress {
  done: number;
  total: number;
  perSecond: number;
  secondsLeft: number | null;
}

export interface ImportStatus {
  job: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  phase: string;
  file: string;
  dataset: string | null;
  format: string | null;
  dryRun: boolean;
  replace: boolean;
  paused: boolean;
  read: number;
  loaded: number;
  rejected: number;
  duplicate: number;
  new: number;
  changed: number;
  unchanged: number;
  vanished: number;
  issues: IssueGroup[];
  progress: Progress | null;
  error: Failure | null;
  /** From which version of the graph on traces show it; null while it runs. */
  version?: string | null;
  /** Of a trial, once it has ended. */
  recognised?: RecognisedCounts | null;
  /** Of an import that has ended, since the server was started. */
  pairs?: ProposedPairs | null;
  startedAt: string;
  finishedAt: string | null;
}

/** What is to be done with a file that was sent. */
export interface Wish {
  format: string | null;
  dataset: string | null;
  mapping: Mapping | null;
  strict: boolean;
  replace: boolean;
  dryRun: boolean;
  about: About;
}

export interface DatasetCard {
  id: string;
  name?: string;
  version?: string;
  licence?: string;
  publisher?: string;
  url?: string;
  file?: string;
  importedAt?: string;
  importedBy?: string;
  complete?: boolean;
  rowsRead?: number;
  rowsLoaded?: number;
  rowsRejected?: number;
  rowsDuplicate?: number;
}

export function isOver({ state }: Pick<ImportStatus, 'state'>): boolean {
  return state !== 'running';
}
