const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatBytes(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    // "329 byte" is what the short form says of several.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

export function formatMoney(amount: number, currency: string, locale: string): string {
  // XXX means that no currency is stated: Intl would print a sign nobody knows.
  return currency === 'XXX'
    ? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount)
    : new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(amount);
}

export function formatMoment(iso: string, locale: string): string {
  const moment = new Date(iso.replace(/\[.*\]$/, ''));
  return Number.isNaN(moment.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

export function formatDuration(
  unit: 'second' | 'minute' | 'hour' | 'day',
  count: number,
  locale: string,
): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
