const MONTHS_BY_DIGITS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day that the calendar has: `2022`, `2022-02`, `2022-02-24`. */
export function isPartialDate(text: string): boolean {
  const match = MONTHS_BY_DIGITS.exec(text);
  if (!match) {
    return false;
  }
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.getUTCDate() === Number(day) &&
    date.getUTCMonth() + 1 === Number(month)
  );
}

function monthNames(locale: string): string[] {
  return (['long', 'short'] as const).flatMap((style) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
        .format(new Date(Date.UTC(2024, month, 1)))
        .toLowerCase()
        .replace('.', ''),
    ),
  );
}

const two = (number: string | number) => String(number).padStart(2, '0');

/**
 * What a reader means by a date: `2022`, `2022-2`, `24.2.2022`, `Feb 2022`, `24 Feb 2022`, month names in the page's
 * language or English; empty for an empty text, null for what is no date.
 */
export function readPartialDate(text: string, locale: string): string | null {
  const words = text.trim().toLowerCase();
  if (words === '') {
    return '';
  }
  const inOrder = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(words);
  const reversed = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(words);
  const spoken = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(words);
  let read = words;
  if (inOrder) {
    read = [
      inOrder[1],
      ...inOrder
        .slice(2)
        .filter(Boolean)
        .map((part) => two(part)),
    ].join('-');
  } else if (reversed) {
    read = [reversed[3], two(reversed[2] ?? ''), ...(reversed[1] ? [two(reversed[1])] : [])].join('-');
  } else if (spoken) {
    const names = [...monthNames(locale), ...monthNames('en')];
    const place = names.findIndex(
      (name) => name === spoken[2] || name.slice(0, 3) === spoken[2]?.slice(0, 3),
    );
    read =
      place < 0
        ? words
        : [spoken[3], two((place % 12) + 1), ...(spoken[1] ? [two(spoken[1])] : [])].join('-');
  }
  return isPartialDate(read) ? read : null;
}
