import { createContext, useContext } from 'react';
import type { TraceSummary } from '../../core/model';

/** What is known of the answer while the question is still being put together. */
export interface Asked {
  summary: TraceSummary | null;
  /** The answer to what stands there now is on its way. */
  pending: boolean;
  failed: boolean;
}

export const AskedContext = createContext<Asked | null>(null);

export function useAsked(): Asked | null {
  return useContext(AskedContext);
}
