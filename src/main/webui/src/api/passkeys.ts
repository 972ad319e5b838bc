import { placeOf, type PasskeyPlace } from '../core/passkeys';
import type { Session } from '../core/session';
import { change } from './change';
import { read } from './client';

export interface Passkey {
  id: string;
  label: string;
  host: string;
  made: string;
  lastUsed: string | null;
}

interface Challenge<T> {
  publicKey: T;
}

/** What proves to Spoor that the owner of a passkey is there. */
interface PasskeyProof {
  id: string;
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  userHandle: string | null;
}

/** Whether passkeys work where the page is. */
export function passkeyPlace(): PasskeyPlace {
  return placeOf({
    hostname: window.location.hostname,
    secure: window.isSecureContext,
    able:
      typeof PublicKeyCredential === 'function' &&
      typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function',
  });
}

function given(credential: Credential | null): PublicKeyCredential {
  if (credential instanceof PublicKeyCredential) {
    return credential;
  }
  throw new DOMException('', 'NotAllowedError');
}

async function prove(): Promise<PasskeyProof> {
  const { publicKey } = await change<Challenge<PublicKeyCredentialRequestOptionsJSON>>(
    'POST',
    '/api/session/passkey/challenge',
  );
  const credential = given(
    await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey),
    }),
  );
  const { id, response } = credential.toJSON() as AuthenticationResponseJSON;
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return { id, clientDataJSON, authenticatorData, signature, userHandle: userHandle ?? null };
}

/** Has the authenticator make one, and Spoor keep what it shows of it. */
async function add(label: string): Promise<Passkey> {
  const { publicKey } = await change<Challenge<PublicKeyCredentialCreationOptionsJSON>>(
    'POST',
    '/api/account/passkeys/challenge',
  );
  const credential = given(
    await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey),
    }),
  );
  const { id, response } = credential.toJSON() as RegistrationResponseJSON;
  const { clientDataJSON, attestationObject, transports } = response;
  return change('POST', '/api/account/passkeys', {
    label,
    id,
    clientDataJSON,
    attestationObject,
    transports,
  });
}

export const passkeyApi = {
  signIn: async () => change<Session>('POST', '/api/session/passkey', await prove()),
  confirm: async () => change<Session>('POST', '/api/session/confirm', { passkey: await prove() }),
  list: async (signal?: AbortSignal) =>
    (await read<{ passkeys: Passkey[] }>('/api/account/passkeys', signal)).passkeys,
  add,
  remove: (id: string) => change<undefined>('DELETE', `/api/account/passkeys/${encodeURIComponent(id)}`),
};

export const PASSKEYS_KEY = ['passkeys'] as const;
