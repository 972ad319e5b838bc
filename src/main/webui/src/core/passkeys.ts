/** Where passkeys work: not at an address of numbers, and only where nobody can listen. */
export type PasskeyPlace = 'here' | 'numbers' | 'plain' | 'none';

interface Place {
  hostname: string;
  /** As `window.isSecureContext` says. */
  secure: boolean;
  /** Whether the browser can read what Spoor asks of it. */
  able: boolean;
}

const NUMBERS = /^[\d.]+$|^\[|:/;

export function placeOf({ hostname, secure, able }: Place): PasskeyPlace {
  if (NUMBERS.test(hostname)) {
    return 'numbers';
  }
  return secure ? (able ? 'here' : 'none') : 'plain';
}

/** The same page by the name of this machine; null where the page is another machine's. */
export function atLocalhost({ hostname, port, pathname }: URL): string | null {
  const isHere = /^127\.|^\[::1\]$/.test(hostname);
  return isHere ? `http://localhost${port === '' ? '' : `:${port}`}${pathname}` : null;
}

/** What went wrong at the browser: nothing came of it, or there is one already. */
export function passkeyMishap(error: unknown): 'passkeyNone' | 'passkeyThere' | null {
  if (!(error instanceof DOMException)) {
    return null;
  }
  return error.name === 'InvalidStateError' ? 'passkeyThere' : 'passkeyNone';
}
