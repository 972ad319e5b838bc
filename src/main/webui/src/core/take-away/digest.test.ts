import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from './digest';

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
});
