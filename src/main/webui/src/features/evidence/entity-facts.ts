import type { TFunction } from 'i18next';
import { countryName } from '../../core/countries';
import type { EntityDetail, NodeProperties } from '../../core/model';
import type { Fact } from './claim-facts';

function readable(value: string): string {
  return value.replaceAll('-', ' ');
}

function countries(codes: string, locale: string): string {
  return codes
    .split(';')
    .map((code) => countryName(code, locale))
    .join(', ');
}

/** `inn:7700000009` as `INN 7700000009`. */
function identifierText(identifier: string): string {
  const colon = identifier.indexOf(':');
  return `${identifier.slice(0, colon).toUpperCase()} ${identifier.slice(colon + 1).replace(/^([A-Z]{2}):/, '$1 ')}`;
}

/** Lists and dates that files have of companies and people, each under the word that catalogues have for it. */
const PARTICULARS = [
  'aliases',
  'identifiers',
  'birthDate',
  'founded',
  'dissolved',
  'positions',
  'addresses',
  'phones',
  'emails',
  'websites',
] as const;

function particulars(properties: NodeProperties, t: TFunction, without: readonly string[]): Fact[] {
  return PARTICULARS.filter((key) => !without.includes(key))
    .map((key) => ({
      name: t(`evidence.${key}`),
      value: [properties[key] ?? []]
        .flat()
        .map(key === 'identifiers' ? identifierText : String)
        .join(' · '),
    }))
    .filter(({ value }) => value !== '');
}

/** What is recorded about an entity, in the order a reader asks for it, without what is shown elsewhere. */
export function entityFacts(
  entity: EntityDetail,
  t: TFunction,
  locale: string,
  without: readonly string[] = [],
): Fact[] {
  const { country, makerCountry, operator, origin, category, partNumber } = entity.properties;
  const codes = (entity.hsCodes ?? []).map((each) =>
    each.tier ? t('evidence.hsTier', { code: each.code, list: each.list ?? '', tier: each.tier }) : each.code,
  );
  const facts: (Fact | false)[] = [
    country !== undefined && { name: t('evidence.country'), value: countries(country, locale) },
    category !== undefined && { name: t('evidence.category'), value: readable(category) },
    makerCountry !== undefined && {
      name: t('evidence.makerCountry'),
      value: countries(makerCountry, locale),
    },
    operator !== undefined && { name: t('evidence.operator'), value: countries(String(operator), locale) },
    origin !== undefined && { name: t('evidence.originCountry'), value: countries(String(origin), locale) },
    partNumber !== undefined && { name: t('evidence.partNumber'), value: partNumber },
    codes.length > 0 && { name: t('evidence.hs'), value: codes.join('; ') },
    ...particulars(entity.properties, t, without),
  ];
  return facts.filter((fact) => fact !== false);
}
