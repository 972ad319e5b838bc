import { lazy } from 'react';

// The fields behind the sentence come when they are first needed: the answer is what a reader waits for.
const load = () => import('./fields');

export function preloadFields(): void {
  void load();
}

export const ConfidenceFields = lazy(async () => ({ default: (await load()).ConfidenceFields }));
export const RankFields = lazy(async () => ({ default: (await load()).RankFields }));
export const RelationsFields = lazy(async () => ({ default: (await load()).RelationsFields }));
export const SideFields = lazy(async () => ({ default: (await load()).SideFields }));
