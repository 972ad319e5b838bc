import type { TFunction } from 'i18next';
import { countryName } from '../../core/countries';
import type { EntityDetail } from '../../core/model';
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

/** What is recorded about an entity, in the order a reader asks for it. */
export function entityFacts(entity: EntityDetail, t: TFunction, locale: string): Fact[] {
  const { country, makerCountry, operator, origin, category, partNumber, aliases } = entity.properties;
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
    (aliases ?? []).length > 0 && { name: t('evidence.aliases'), value: (aliases ?? []).join(' · ') },
  ];
  return facts.filter((fact) => fact !== false);
}
