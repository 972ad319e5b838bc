import { useMemo } from 'react';
import type { Run } from '../../../core/console/model';
import { graphOf, type ResultGraph } from '../../../core/console/result-graph';

const NOTHING: ResultGraph = { nodes: new Map(), relations: new Map(), named: new Set() };

/** The nodes and relations of a run, looked for once it has ended and only where they are wanted. */
export function useResultGraph(run: Run, wanted: boolean): ResultGraph {
  const { rows, count, phase } = run;
  const ready = wanted && phase !== 'running';
  return useMemo(() => (ready ? graphOf(rows, count) : NOTHING), [ready, rows, count]);
}
