import { afterEach, describe, expect, it } from 'vitest';
import { nameOf } from './model';
import { nameFor, namesFor, readNamesIn } from './names-in-script';

const firm = {
  id: 'company/xichao',
  labels: ['Company'],
  properties: { name: 'Beijing Xichao', aliases: ['Xi Chao', '北京汐潮国际科贸有限公司', 'Пекин Сичао'] },
};

afterEach(() => readNamesIn('en'));

describe('names in the script of the reader', () => {
  it.each([
    ['zh', '北京汐潮国际科贸有限公司', 'Beijing Xichao'],
    ['uk', 'Пекин Сичао', 'Beijing Xichao'],
    ['en', 'Beijing Xichao', null],
    ['de', 'Beijing Xichao', null],
  ] as const)('%s', (language, name, other) => {
    readNamesIn(language);
    expect(namesFor(firm, firm.id)).toEqual({ name, other });
    expect(nameOf(firm, firm.id)).toBe(name);
  });

  it('follow the language of the page when it changes', () => {
    readNamesIn('zh');
    namesFor(firm, firm.id);
    readNamesIn('en');
    expect(nameOf(firm, firm.id)).toBe('Beijing Xichao');
  });

  it('are Ukrainian before they are only Cyrillic', () => {
    expect(nameFor('uk', ['Вездеходы ODES', 'Всюдиходи ODES'])).toBe('Всюдиходи ODES');
    expect(nameFor('uk', ['АО Купол', 'АТ Купіл'])).toBe('АТ Купіл');
  });

  it('stay as they are where the data have no other', () => {
    expect(nameFor('zh', ['Kupol', 'Купол'])).toBeNull();
    expect(nameFor('uk', ['L550E', '林巴贺'])).toBeNull();
    readNamesIn('zh');
    expect(namesFor(undefined, 'company/x')).toEqual({ name: 'company/x', other: null });
  });
});
