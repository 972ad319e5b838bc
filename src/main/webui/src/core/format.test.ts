import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatElapsed,
  formatList,
  formatStrength,
  localeOf,
  safeUrl,
  separatorsOf,
} from './format';

describe('what is written for readers', () => {
  it('dates as precisely as they are known', () => {
    expect(formatDate('2024-12-16', 'en-GB')).toBe('16 Dec 2024');
    expect(formatDate('2024-12', 'en-GB')).toBe('Dec 2024');
    expect(formatDate('2024', 'en-GB')).toBe('2024');
    expect(formatDate('spring 2024', 'en-GB')).toBe('spring 2024');
  });

  it.each(['en-GB', 'de', 'uk', 'zh'])(
    'two signs in numbers that are not the same, as a field needs: %s',
    (locale) => {
      const { thousandSeparator, decimalSeparator } = separatorsOf(locale);
      expect(thousandSeparator).not.toBe(decimalSeparator);
      expect(separatorsOf('de')).toEqual({ thousandSeparator: '.', decimalSeparator: ',' });
    },
  );

  it('numbers, times and lists in the reader’s way', () => {
    expect(formatCount(12345, 'en-GB')).toBe('12,345');
    expect(formatStrength(0.7267, 'en-GB')).toBe('0.73');
    expect(formatElapsed(0.3, 'en-GB')).toBe('1 ms');
    expect(formatElapsed(2340, 'en-GB')).toBe('2.3 secs');
    expect(formatElapsed(676, 'zh')).toBe('676 毫秒');
    expect(formatList(['A', 'B'], 'en-GB')).toBe('A and B');
    expect(localeOf('en')).toBe('en-GB');
    expect(localeOf('uk')).toBe('uk');
  });

  it('links only to where a browser reads a document', () => {
    expect(safeUrl('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(safeUrl('javascript:alert(1)')).toBeNull();
    expect(safeUrl('data:text/html,x')).toBeNull();
    expect(safeUrl('no address')).toBeNull();
    expect(safeUrl(null)).toBeNull();
  });
});
