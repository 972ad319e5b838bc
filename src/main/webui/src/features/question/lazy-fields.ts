import { lazy } from 'react';
import { withWords } from '../../words/i18n';

// The fields behind the sentence come when they are first needed: the answer is what a reader waits for.
const load = () => withWords(import('./fields'), 'panel');

const loadPanel = () => import('./TokenPanel');

export function preloadPanel(): void {
  void loadPanel();
}

export function preloadFields(): void {
  void load();
}

export const ConfidenceFields = lazy(async () => ({ default: (await load()).ConfidenceFields }));
export const GoodsFields = lazy(async () => ({ default: (await load()).GoodsFields }));
export const MoreConstraints = lazy(async () => ({ default: (await load()).MoreConstraints }));
export const RareFields = lazy(async () => ({ default: (await load()).RareFields }));
export const SelectionFields = lazy(async () => ({ default: (await load()).SelectionFields }));
export const TokenPanel = lazy(async () => ({ default: (await loadPanel()).TokenPanel }));
export const WindowFields = lazy(async () => ({ default: (await load()).WindowFields }));
