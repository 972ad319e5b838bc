import { CONFIDENCES, CONTROL_RELATIONS, type Confidence, type NearMiss } from './model';
import { listOf } from './question-params';

/** Which words say what a near miss changes; null for a change that the page has no words for. */
export type MissWords =
  | { key: 'maxHops'; hops: number }
  | { key: 'minConfidence'; confidence: Confidence }
  | { key: (typeof PLAIN)[number] | 'undated' | 'flow' | 'control' };

const PLAIN = [
  'minSources',
  'window',
  'timeOrder',
  'via',
  'countriesVia',
  'avoid',
  'goods',
  'minValue',
  'datasets',
  'hubLimit',
  'all',
] as const;

export function missWords({ change, value }: NearMiss): MissWords | null {
  const plain = PLAIN.find((each) => each === change);
  if (plain) {
    return { key: plain };
  }
  const confidence = CONFIDENCES.find((each) => each === value);
  switch (change) {
    case 'maxHops':
      return { key: 'maxHops', hops: Number(value) };
    case 'minConfidence':
      return confidence ? { key: 'minConfidence', confidence } : null;
    case 'relations': {
      const types = listOf(value);
      return { key: CONTROL_RELATIONS.every((type) => types.includes(type)) ? 'control' : 'flow' };
    }
    case 'window.undated':
      return { key: 'undated' };
    default:
      return null;
  }
}
