/** What the matching looks at, by the words that it has for it. */
export const FEATURES = [
  'name',
  'commonName',
  'number',
  'legalForm',
  'branch',
  'country',
  'address',
  'contact',
  'born',
  'tie',
  'maker',
  'code',
  'part',
  'dataset',
  'prior',
] as const;
export type FeatureWord = (typeof FEATURES)[number];

/** Null for a word that the page does not know. */
export function featureWord(feature: string): FeatureWord | null {
  return FEATURES.find((each) => each === feature) ?? null;
}

/** A weight in bits with its sign: a bit more makes one firm twice as likely as before. */
export function formatBits(bits: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(bits);
}
