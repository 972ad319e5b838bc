import { describe, expect, it } from 'vitest';
import { countryName, countryOptions } from './countries';

describe('countries', () => {
  it('have their names in the reader’s language', () => {
    expect(countryName('CN', 'en-GB')).toBe('China');
    expect(countryName('HK', 'en-GB')).toBe('Hong Kong');
    expect(countryName('CN', 'de')).toBe('China');
    expect(countryName('not a code', 'en-GB')).toBe('not a code');
  });

  it('can be chosen by name, the chosen ones always among them', () => {
    const options = countryOptions('en-GB', ['XK']);
    expect(options.map((option) => option.value)).toContain('XK');
    expect(options.findIndex((option) => option.value === 'AF')).toBe(0);
  });
});
