import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOf, listOf } from './digest';

afterEach(() => vi.unstubAllGlobals());

describe('the digest of a file', () => {
  it('is what sha256sum says', async () => {
    expect(await digestOf(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is nothing where the browser has no means for it', async () => {
    vi.stubGlobal('crypto', {});
    expect(await digestOf(new Blob(['abc']))).toBeNull();
  });

  it('stands in a list as sha256sum -c reads it', async () => {
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await listOf(digest, 'answer.gexf').text()).toBe(`${digest}  answer.gexf\n`);
  });
});
