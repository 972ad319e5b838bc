import { describe, expect, it } from 'vitest';
import { atLocalhost, passkeyMishap, placeOf } from './passkeys';

describe('passkeys', () => {
  it.each([
    ['localhost', true, true, 'here'],
    ['spoor.example.org', true, true, 'here'],
    ['spoor.example.org', true, false, 'none'],
    ['spoor.example.org', false, true, 'plain'],
    ['127.0.0.1', true, true, 'numbers'],
    ['192.168.0.7', false, true, 'numbers'],
    ['[::1]', true, true, 'numbers'],
  ])('work at names where nobody can listen: %s, secure %s, able %s', (hostname, secure, able, place) => {
    expect(placeOf({ hostname, secure, able })).toBe(place);
  });

  it('have the same page at localhost, where it is this machine’s', () => {
    expect(atLocalhost(new URL('http://127.0.0.1:8080/sign-in?to=%2F'))).toBe(
      'http://localhost:8080/sign-in',
    );
    expect(atLocalhost(new URL('http://[::1]/account'))).toBe('http://localhost/account');
    expect(atLocalhost(new URL('http://192.168.0.7:8080/account'))).toBeNull();
  });

  it('may fail at the browser, which says how', () => {
    expect(passkeyMishap(new DOMException('x', 'NotAllowedError'))).toBe('passkeyNone');
    expect(passkeyMishap(new DOMException('x', 'InvalidStateError'))).toBe('passkeyThere');
    expect(passkeyMishap(new Error('x'))).toBeNull();
  });
});
