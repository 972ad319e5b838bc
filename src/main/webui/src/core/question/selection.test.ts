import { describe, expect, it } from 'vitest';
import {
  ANYTHING,
  isAnything,
  selectionOf,
  selectionOfText,
  selectorOf,
  takes,
  textOfSelection,
  withNames,
} from './selection';

const ODD = selectionOf({
  labels: ['Component', 'WeaponSystem'],
  categories: ['propulsion', 'odd;one:100%'],
  topics: ['sanction'],
  ids: [],
  text: 'Купол; 厦门 50%',
});

describe('a selection', () => {
  it('reads as one line and comes back from it', () => {
    expect(textOfSelection(selectionOf({ labels: ['Component'], categories: ['propulsion'] }))).toBe(
      'labels:Component;categories:propulsion',
    );
    expect(selectionOfText(textOfSelection(ODD))).toEqual(ODD);
    expect(selectionOfText('kind:Planet;;nonsense;id:company/x;id:company/x')).toEqual(
      selectionOf({ ids: ['company/x'] }),
    );
    expect(selectionOfText('kind:Component;category:propulsion')).toEqual(
      selectionOf({ labels: ['Component'], categories: ['propulsion'] }),
    );
    expect(selectionOfText('text:100%')).toEqual(selectionOf({ text: '100%' }));
  });

  it('asks for companies by what they do, and for nothing else so', () => {
    const plants = selectionOf({ labels: ['Company'], roles: ['weapon_maker'], countries: ['RU'] });
    expect(textOfSelection(plants)).toBe('labels:Company;roles:weapon_maker;countries:RU');
    expect(selectionOfText('labels:Company;roles:weapon_maker;roles:planet;countries:RU')).toEqual(plants);
    expect(selectorOf(plants)).toEqual({ labels: ['Company'], roles: ['weapon_maker'], countries: ['RU'] });
    expect(selectorOf({ ...plants, labels: ['Company', 'WeaponSystem'] })).toEqual({
      labels: ['Company', 'WeaponSystem'],
    });
  });

  it('means by names beside a description what the server does: both are to be met', () => {
    expect(selectorOf({ ...ODD, ids: ['weapon/x'] })).toEqual({
      categories: ODD.categories,
      topics: ODD.topics,
      ids: ['weapon/x'],
      text: ODD.text,
    });
  });

  it('gives a description up for the first name, and keeps what was asked beside names', () => {
    expect(withNames(ODD, ['weapon/x'])).toEqual(selectionOf({ labels: ODD.labels, ids: ['weapon/x'] }));
    const both = selectionOf({ ids: ['company/a'], countries: ['CN'] });
    expect(withNames(both, ['company/a', 'company/b'])).toEqual({ ...both, ids: ['company/a', 'company/b'] });
  });

  it('sends another selector whichever part is another', () => {
    const full = selectionOf({
      labels: ['Company'],
      roles: ['maker'],
      countries: ['CN'],
      topics: ['sanction'],
      listedBy: ['EU'],
      ids: ['company/a'],
      text: 'Limbach',
    });
    for (const part of ['roles', 'countries', 'topics', 'listedBy', 'ids', 'text'] as const) {
      expect(selectorOf({ ...full, [part]: ANYTHING[part] }), part).not.toEqual(selectorOf(full));
    }
  });

  it('sends only the parts that every chosen kind has', () => {
    const company = selectionOf({
      labels: ['Company'],
      countries: ['CN'],
      operators: ['RU'],
      listedBy: ['EU'],
    });
    expect(selectorOf(company)).toEqual({ labels: ['Company'], countries: ['CN'], listedBy: ['EU'] });
    expect(takes(['Company', 'WeaponSystem'], 'countries')).toBe(false);
    expect(takes([], 'countries')).toBe(true);
    expect(takes([], 'operators')).toBe(false);
  });

  it('knows when it restricts nothing', () => {
    expect(isAnything(ANYTHING)).toBe(true);
    expect(isAnything(selectionOf({ text: '  ' }))).toBe(true);
    expect(isAnything(selectionOf({ labels: ['Person'] }))).toBe(false);
  });
});
