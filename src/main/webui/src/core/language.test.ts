import { describe, expect, it } from 'vitest';
import { chooseLanguage, isLanguage, languageTag } from './language';

describe('the language of the page', () => {
  it('is what the reader chose before', () => {
    expect(chooseLanguage('uk', ['de-DE', 'en'])).toBe('uk');
  });

  it('is else the first of the browser that the page speaks, whatever the region', () => {
    expect(chooseLanguage(null, ['fr-FR', 'zh-TW', 'de'])).toBe('zh');
    expect(chooseLanguage(null, ['UK-ua'])).toBe('uk');
  });

  it('is English for everyone else', () => {
    expect(chooseLanguage(null, ['fr', 'ja'])).toBe('en');
    expect(chooseLanguage('xx', [])).toBe('en');
  });

  it('is no word that only looks like one', () => {
    expect(isLanguage('toString')).toBe(false);
    expect(isLanguage(null)).toBe(false);
  });

  it('names the script of Chinese', () => {
    expect(languageTag('zh')).toBe('zh-Hans');
    expect(languageTag('de')).toBe('de');
  });
});
