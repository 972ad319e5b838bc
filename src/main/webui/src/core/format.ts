/** English here is the international one: a day before its month, which no reader can mistake. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const A_MONTH: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' };
const A_DAY: Intl.DateTimeFormatOptions = { ...A_MONTH, day: 'numeric' };

/** Partial dates: a year, a month or a day; anything else is shown as it came. */
export function formatDate(date: string, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) {
    return date;
  }
  const [, year = '', month, day] = match;
  if (month === undefined) {
    return year;
  }
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return dateFormat(locale, day === undefined ? A_MONTH : A_DAY).format(moment);
}

/** Making a formatter costs far more than using one, and a list of paths needs hundreds: each is made once. */
function keptOf<O, F>(make: new (locale: string, options: O) => F): (locale: string, options: O) => F {
  const made = new Map<string, F>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? new make(locale, options);
    made.set(key, format);
    return format;
  };
}

const dateFormat = keptOf<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const numberFormat = keptOf<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);

export function formatCount(value: number, locale: string): string {
  return numberFormat(locale, {}).format(value);
}

/** A share of 0 to 1, in percent. */
export function formatShare(value: number, locale: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: value < 0.1 ? 1 : 0 }).format(value);
}

/** Two significant places are all that a convention deserves. */
export function formatStrength(value: number, locale: string): string {
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

export function formatElapsed(millis: number, locale: string): string {
  const [value, unit] =
    millis < 1000 ? [Math.max(1, Math.round(millis)), 'millisecond'] : [millis / 1000, 'second'];
  const elapsed = numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
  // Beside a figure Chinese has a space, as everywhere on the page.
  return elapsed.replace(/(\d)(\p{Script=Han})/u, '$1 $2');
}

export function formatList(
  items: string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { style: 'long', type }).format(items);
}

/** A link is followed only to where a browser reads a document: http and https. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url) {
    return null;
  }
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** The signs in a number: a field refuses one for both, and takes a point for decimals if it is not told. */
export function separatorsOf(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(10_000.5);
  const sign = (wanted: string) => parts.find(({ type }) => type === wanted)?.value;
  return { thousandSeparator: sign('group') ?? '', decimalSeparator: sign('decimal') ?? '.' };
}
