import type { Relation } from './model';

/** Months since the year 0. */
export type Month = number;

const MONTHS = 12;

/** The months that a partial date may mean; null for what is no date. */
export function monthsOf(date: string | undefined): [Month, Month] | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  if (year === undefined) {
    return null;
  }
  const first = Number(year) * MONTHS;
  return month === undefined
    ? [first, first + MONTHS - 1]
    : [first + Number(month) - 1, first + Number(month) - 1];
}

/** `2022-03`. */
export function textOfMonth(month: Month): string {
  return `${String(Math.floor(month / MONTHS))}-${String((month % MONTHS) + 1).padStart(2, '0')}`;
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether it is a month or a day, by which time can be parted. */
export function isTurn(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text);
}

/** When a relation held, as far as its dates may be meant; an open side is without end. Null: it says nothing of that. */
export function heldIn({ properties }: Relation): [Month, Month] | null {
  const [from, to] = [monthsOf(properties.validFrom), monthsOf(properties.validTo)];
  return from === null && to === null ? null : [from?.[0] ?? -Infinity, to?.[1] ?? Infinity];
}

export interface Period {
  /** First and last month, `2022-03`; empty: open. */
  since?: string;
  until?: string;
  /** Whether relations without dates are left out. */
  dated?: 'only';
}

/** Whether a relation held in a month of the period; one without dates passes unless only dated ones are wanted. */
export function heldWithin(relation: Relation, { since, until, dated }: Period): boolean {
  const held = heldIn(relation);
  if (held === null) {
    return dated !== 'only';
  }
  const first = monthsOf(since)?.[0] ?? -Infinity;
  const last = monthsOf(until)?.[1] ?? Infinity;
  return held[0] <= last && held[1] >= first;
}
