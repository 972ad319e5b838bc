import { describe, expect, it } from 'vitest';
import { isPartialDate, readPartialDate } from './partial-date';

describe('a partial date', () => {
  it('is a year, a month or a day that the calendar has', () => {
    expect(['2022', '2022-02', '2024-02-29'].every(isPartialDate)).toBe(true);
    expect(['22', '2022-13', '2023-02-29', '2022-2', 'Feb 2022', ''].some(isPartialDate)).toBe(false);
  });

  it.each([
    ['', ''],
    ['2022', '2022'],
    ['2022-2', '2022-02'],
    ['2022/02/24', '2022-02-24'],
    ['24.2.2022', '2022-02-24'],
    ['02.2022', '2022-02'],
    ['Feb 2022', '2022-02'],
    ['24 February 2022', '2022-02-24'],
    ['Sept 2023', '2023-09'],
    ['soon', null],
    ['31 Feb 2022', null],
    ['Smarch 2022', null],
  ])('reads %o as %o', (text, date) => {
    expect(readPartialDate(text, 'en-GB')).toBe(date);
  });

  it('reads months in the language of the page', () => {
    expect(readPartialDate('24. März 2022', 'de')).toBe('2022-03-24');
    expect(readPartialDate('лютий 2022', 'uk')).toBe('2022-02');
  });
});
