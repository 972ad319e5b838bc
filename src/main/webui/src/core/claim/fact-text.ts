import { readIdentifier } from '../entity/identifiers';
import { countryName } from '../countries';

/** The value of a fact as people read it: `inn:7702000001` as `INN 7702000001`, a country by its name. */
export function factText(kind: string, value: string, locale: string): string {
  if (kind === 'identifier') {
    const { kind: of, country, number } = readIdentifier(value);
    return [of.toUpperCase(), country, number].filter((part) => part !== null).join(' ');
  }
  return kind === 'country' ? countryName(value, locale) : value;
}
