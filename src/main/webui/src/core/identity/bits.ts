/** A weight in bits with its sign: a bit more makes one firm twice as likely as before. */
export function formatBits(bits: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(bits);
}
