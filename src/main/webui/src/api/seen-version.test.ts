import { expect, it } from 'vitest';
import { noteVersion, seenVersion } from './seen-version';

it('sends the version that was told last, and nothing before', () => {
  expect(seenVersion()).toEqual({});
  noteVersion('a1');
  noteVersion(null);
  expect(seenVersion()).toEqual({ 'Spoor-Seen-Version': 'a1' });
});
