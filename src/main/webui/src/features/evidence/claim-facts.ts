import type { TFunction } from 'i18next';
import { formatCount, formatDate } from '../../core/format';
import type { Relation } from '../../core/model';

export interface Fact {
  name: string;
  value: string;
}

function amount(value: number | string, unit: string | undefined, locale: string): string {
  const number = Number(value);
  const text = Number.isFinite(number) ? formatCount(number, locale) : String(value);
  if (unit === 'percent') {
    return `${text} %`;
  }
  return unit === undefined ? text : `${text} ${unit}`;
}

/** A share that is only known to lie between two bounds, as `25–50 %`. */
function range(least: number | undefined, most: number | undefined, locale: string): string | null {
  if (least !== undefined && most !== undefined) {
    return `${formatCount(least, locale)}–${formatCount(most, locale)} %`;
  }
  if (least !== undefined) {
    return `≥ ${formatCount(least, locale)} %`;
  }
  return most === undefined ? null : `≤ ${formatCount(most, locale)} %`;
}

function period(
  from: string | undefined,
  to: string | undefined,
  t: TFunction,
  locale: string,
): string | null {
  if (from !== undefined && to !== undefined) {
    const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
    return first === last ? first : t('evidence.period', { from: first, to: last });
  }
  if (from !== undefined) {
    return t('evidence.since', { date: formatDate(from, locale) });
  }
  return to === undefined ? null : t('evidence.until', { date: formatDate(to, locale) });
}

/** The figures and dates of a relation, as far as its sources give them. */
export function claimFacts(relation: Pick<Relation, 'properties'>, t: TFunction, locale: string): Fact[] {
  const {
    reported,
    validFrom,
    validTo,
    value,
    valueMin,
    valueMax,
    currency,
    quantity,
    unit,
    count,
    hs,
    locator,
  } = relation.properties;
  const held = period(validFrom, validTo, t, locale);
  const share = range(valueMin, valueMax, locale);
  // A share has its unit with the value; goods have theirs with the quantity.
  const valueUnit = currency ?? (quantity === undefined ? unit : undefined);
  const facts: (Fact | null)[] = [
    held === null ? null : { name: t('evidence.held'), value: held },
    reported === undefined ? null : { name: t('evidence.reported'), value: formatDate(reported, locale) },
    quantity === undefined ? null : { name: t('evidence.quantity'), value: amount(quantity, unit, locale) },
    value === undefined
      ? null
      : {
          name: t(unit === 'percent' ? 'evidence.share' : 'evidence.value'),
          value: amount(value, valueUnit, locale),
        },
    share === null ? null : { name: t('evidence.share'), value: share },
    count === undefined ? null : { name: t('evidence.shipments'), value: formatCount(count, locale) },
    hs === undefined || hs.length === 0 ? null : { name: t('evidence.hs'), value: hs.join(', ') },
    typeof locator === 'string' ? { name: t('evidence.place'), value: locator } : null,
  ];
  return facts.filter((fact) => fact !== null);
}
