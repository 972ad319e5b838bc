/** From this probability on, a pair is called so; in descending order. */
const STEPS = [
  ['almostCertain', 0.99],
  ['veryLikely', 0.9],
  ['likely', 0.7],
  ['perhaps', 0.3],
  ['unlikely', 0],
] as const;

export type Likelihood = (typeof STEPS)[number][0];

/** The word for a probability of 0 to 1. */
export function likelihoodOf(probability: number): Likelihood {
  return STEPS.find(([, least]) => probability >= least)?.[0] ?? 'unlikely';
}

/** In percent; never 100, which no comparison gives. */
export function formatProbability(probability: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: probability > 0.99 || probability < 0.01 ? 1 : 0,
  }).format(Math.min(probability, 0.999));
}
