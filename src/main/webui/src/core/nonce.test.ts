import { afterEach, expect, it } from 'vitest';
import { styleNonce } from './nonce';

afterEach(() => {
  document.querySelector('meta[property="csp-nonce"]')?.remove();
});

it('is what the server put into the page, and empty where it put nothing', () => {
  expect(styleNonce()).toBe('');
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'csp-nonce');
  meta.setAttribute('nonce', 'abc');
  document.head.append(meta);
  expect(styleNonce()).toBe('abc');
});
