import type { ImportStatus } from '../../core/data/model';

export const PHASES = [
  'waiting',
  'checking',
  'nodes',
  'ties',
  'declarations',
  'vanished',
  'comparing',
  'restarting',
  'ended',
] as const;
export type Phase = (typeof PHASES)[number];

/** How a job is called: by what it does while it runs, by how it ended afterwards. */
export function stateKey({ state, paused, phase }: ImportStatus) {
  if (state !== 'running') {
    return `state.${state}` as const;
  }
  if (paused) {
    return 'state.paused' as const;
  }
  return phase === 'waiting' ? ('state.waiting' as const) : ('state.running' as const);
}
