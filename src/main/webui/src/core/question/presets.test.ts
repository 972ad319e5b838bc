import { describe, expect, it } from 'vitest';
import { PRESET_IDS } from './preset-ids';
import { getPreset, presetOf, PRESETS } from './presets';
import { changed, DEFAULT_QUESTION, paramsOf, questionOf, traceBodyOf, type Question } from './question';
import { TABLE } from './table';

describe('the questions to begin with', () => {
  it('are those that are offered, in that order', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
  });

  it('come back from their address', () => {
    for (const { question } of PRESETS) {
      expect(questionOf(paramsOf(question))).toEqual(question);
    }
  });

  it('ask as they stand in their file', () => {
    expect(traceBodyOf(getPreset('drones').question)).toMatchObject({
      via: [{ labels: ['Company'], roles: ['weapon_maker'], countries: ['RU'] }],
    });
    expect(traceBodyOf(getPreset('imagery').question)).toMatchObject({
      to: { labels: ['Company'], roles: ['last_recipient'], countries: ['RU'] },
      goods: { categories: ['space-and-imagery'] },
    });
  });

  it('ask for nothing that the sentence or a chip does not show', () => {
    for (const { id, question } of PRESETS) {
      const asked = (Object.keys(question) as (keyof Question)[]).filter(
        (part) => JSON.stringify(question[part]) !== JSON.stringify(DEFAULT_QUESTION[part]),
      );
      expect(`${id}: ${asked.filter((part) => TABLE[part].place === null).join()}`).toBe(`${id}: `);
      expect(`${id} from ${question.from.countries.join()}`).toBe(`${id} from CN,HK`);
    }
  });

  it('are known again on any page, and nothing else is', () => {
    const { id, question } = getPreset('chips');
    expect(presetOf({ ...question, offset: 100 })?.id).toBe(id);
    expect(presetOf(changed(question, { maxHops: 3 }))).toBeUndefined();
    expect(presetOf(DEFAULT_QUESTION)).toBeUndefined();
  });
});
