import { describe, expect, it } from 'vitest';
import {
  fitsNone,
  FORM_GROUPS,
  FORMS,
  linkOf,
  originsOf,
  publicAddress,
  termsOf,
  type ExportPreview,
} from './model';

const PREVIEW: ExportPreview = {
  nodes: 1,
  edges: 0,
  sources: 0,
  listings: 0,
  persons: 0,
  named: [],
  complete: true,
  cut: [],
  licences: [
    { dataset: 'a', name: 'Alpha', licence: 'CC BY-NC-SA', terms: ['non_commercial', 'share_alike'] },
    { dataset: 'b', name: null, licence: null, terms: ['unknown'] },
    { dataset: 'c', name: 'Gamma', licence: 'CC0', terms: [] },
  ],
  exact: true,
  sizes: [],
};

describe('what can be taken away', () => {
  it('names the datasets whose licences ask something', () => {
    expect(termsOf(PREVIEW)).toEqual([
      { term: 'non_commercial', datasets: ['Alpha'] },
      { term: 'share_alike', datasets: ['Alpha'] },
      { term: 'unknown', datasets: ['b'] },
    ]);
  });

  it('says of each dataset under which licence it is', () => {
    expect(originsOf(PREVIEW)).toEqual(['Alpha (CC BY-NC-SA)', 'b', 'Gamma (CC0)']);
  });

  it('gives no address that leads nowhere but on this machine', () => {
    const at = (href: string) => publicAddress(new URL(href));
    expect(['http://127.0.0.1:8080/explore', 'http://localhost/', 'http://[::1]:8080/'].map(at)).toEqual([
      '',
      '',
      '',
    ]);
    expect(at('https://spoor.example/explore?id=a')).toBe('https://spoor.example/explore?id=a');
  });

  it('gives a file no address that a server would refuse', () => {
    expect(linkOf(new URL('https://spoor.example/'))).toBe('https://spoor.example/');
    expect(linkOf(new URL(`https://spoor.example/?text=${'a'.repeat(8_000)}`))).toBe('');
  });

  it('says that a form can hold none of the relations, where it is made for relations', () => {
    const sizes = [
      { format: 'bods', bytes: 1, edges: 0 },
      { format: 'ris', bytes: 1, edges: 0 },
      { format: 'json', bytes: 1, edges: 2 },
    ];
    const preview = { ...PREVIEW, edges: 2, sizes };
    expect((['bods', 'ris', 'json'] as const).map((form) => fitsNone(preview, form))).toEqual([
      true,
      false,
      false,
    ]);
    expect(fitsNone({ ...preview, edges: 0 }, 'bods')).toBe(false);
    expect(fitsNone(null, 'bods')).toBe(false);
  });

  it('has each form once', () => {
    const all = FORM_GROUPS.flatMap((group) => [...FORMS[group]]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(14);
  });
});
