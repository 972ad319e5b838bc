/** Where a claim is entered: behind `#`, so that it is a place of the page for data. */
const PLACE = 'claim';

/** The address of the form, with what is known already. */
export function claimAddress(known: { from?: string; source?: string; edit?: string } = {}) {
  const asked = new URLSearchParams({ [PLACE]: 'enter', ...known });
  return { to: '/data', search: {}, hash: asked.toString() } as const;
}

/** What the part behind `#` asks for; null where it is about something else. */
export function readClaimHash(hash: string): { from: string | null; edit: string | null } | null {
  const asked = new URLSearchParams(hash);
  return asked.has(PLACE) ? { from: asked.get('from'), edit: asked.get('edit') } : null;
}
