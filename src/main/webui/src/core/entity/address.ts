// What a path of an address cannot carry as it is; see the server's firewall of addresses, and how browsers read dots.
const AWKWARD = /[\\%;]|[\p{Cc}]|:\/|\/\/|^\/|\/$|(^|\/)\.{1,2}(\/|$)/u;

/** Where the page of an entity is: its id is the rest of the path, or stands in the query where a path cannot carry it. */
export interface EntityAddress {
  to: '/entity/$';
  params: { _splat: string };
  search: EntitySearch;
}

export interface EntitySearch {
  id?: string;
}

export function entityAddress(id: string): EntityAddress {
  const awkward = AWKWARD.test(id);
  return { to: '/entity/$', params: { _splat: awkward ? '' : id }, search: awkward ? { id } : {} };
}

/** The id that an address names; empty where it names none. */
export function entityOf(splat: string | undefined, search: EntitySearch): string {
  return splat === undefined || splat === '' ? (search.id ?? '') : splat;
}

export function validateEntitySearch(raw: Record<string, unknown>): EntitySearch {
  return typeof raw.id === 'string' && raw.id !== '' ? { id: raw.id } : {};
}

/** The same as a text, to be copied. */
export function entityPath(id: string): string {
  return AWKWARD.test(id)
    ? `/entity/?id=${encodeURIComponent(id)}`
    : `/entity/${id.split('/').map(encodeURIComponent).join('/')}`;
}
