/** Larger files are not read a second time. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The SHA-256 of a file in hexadecimal digits; nothing where this browser cannot say it. */
export async function digestOf(file: Blob): Promise<string | null> {
  // A page over plain HTTP that is not of this machine has no such thing.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle || file.size > MOST_BYTES) {
    return null;
  }
  const digest = await subtle.digest('SHA-256', new Uint8Array(await file.arrayBuffer()));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A list of one file, as sha256sum -c reads it. */
export function listOf(digest: string, fileName: string): Blob {
  return new Blob([`${digest}  ${fileName}\n`], { type: 'text/plain' });
}
