import { endOf, lineCutter, takeLine } from '../core/console/lines';
import { RELATIONS_BETWEEN } from '../core/console/samples';
import { isRelation } from '../core/console/result-graph';
import {
  ROWS_AT_MOST,
  type CypherSchema,
  type Explanation,
  type Run,
  type Statement,
} from '../core/console/model';
import type { Relation } from '../core/model';
import { asProblem } from '../core/problem';
import { read, post, send } from './client';

/** Between two looks at the page's own work, so that it stays responsive while a large answer is read. */
const SLICE_MILLIS = 12;

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}

/** Reads the lines of an answer into the run; `changed` is called after each slice with what is new besides rows. */
async function readLines(
  run: Run,
  body: ReadableStream<Uint8Array>,
  changed: (change: Partial<Run>) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const cutter = lineCutter();
  const seen = { ...run };
  let sliceEnd = performance.now() + SLICE_MILLIS;
  const take = async (lines: string[]) => {
    for (const line of lines) {
      Object.assign(seen, takeLine(seen, line));
      if (performance.now() > sliceEnd) {
        changed({ ...seen, count: seen.rows.length });
        await pause();
        sliceEnd = performance.now() + SLICE_MILLIS;
      }
    }
  };
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    await take(cutter.push(decoder.decode(piece.value, { stream: true })));
    changed({ ...seen, count: seen.rows.length });
  }
  await take(cutter.push('\n'));
  changed({ ...seen, ...endOf(seen), count: seen.rows.length });
}

export const statements = {
  explain: async (query: string, parameters: object, signal?: AbortSignal): Promise<Explanation> => {
    const response = await post('/api/cypher/explain', { query, parameters }, signal);
    return (await response.json()) as Explanation;
  },

  schema: (signal?: AbortSignal) => read<CypherSchema>('/api/cypher/schema', signal),

  /** Runs a statement; rows are told while they come. Never rejects: what went wrong is told as a change, too. */
  async run(run: Run, signal: AbortSignal, changed: (change: Partial<Run>) => void): Promise<void> {
    try {
      const response = await send('/api/cypher', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/x-ndjson, application/json;q=0.5',
        },
        body: JSON.stringify(run.statement satisfies Statement),
        signal,
      });
      if (response.body) {
        await readLines(run, response.body, changed);
      }
    } catch (error) {
      changed(signal.aborted ? { phase: 'stopped' } : { phase: 'failed', problem: asProblem(error) });
    }
  },
};

/** Relations of any type between these entities. */
export async function fetchRelationsBetween(ids: string[]): Promise<Relation[]> {
  const body = { query: RELATIONS_BETWEEN, parameters: { ids }, limit: ROWS_AT_MOST };
  const response = await post('/api/cypher', body);
  const { rows } = (await response.json()) as { rows: unknown[][] };
  return rows.flat().filter(isRelation);
}
