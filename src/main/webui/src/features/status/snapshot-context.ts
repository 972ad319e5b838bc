import { createContext, useContext } from 'react';
import type { Snapshot } from '../../core/model';

/** The data that questions are answered from; null while the server does not say. */
export const SnapshotContext = createContext<Snapshot | null>(null);

export function useSnapshot(): Snapshot | null {
  return useContext(SnapshotContext);
}
