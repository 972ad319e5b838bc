/** Acts that entries tell of, in the order of the list to choose from. */
export const ACTS = [
  'trace',
  'chokepoints',
  'next-sources',
  'gaps',
  'declarations',
  'cypher',
  'export',
  'dossier',
  'import',
  'import.upload',
  'import.steer',
  'dataset.remove',
  'list.fetch',
  'list.switch',
  'mapping.change',
  'mapping.remove',
  'claim.enter',
  'claim.change',
  'claim.withdraw',
  'capture.attach',
  'capture.remove',
  'identity.decide',
  'identity.withdraw',
  'identity.import',
  'identity.export',
  'identity.match',
  'case.make',
  'case.change',
  'case.remove',
  'case.share',
  'query.save',
  'query.remove',
  'watch.make',
  'watch.change',
  'watch.remove',
  'session.sign-in',
  'session.factor',
  'session.confirm',
  'session.sign-out',
  'session.end',
  'people.invite',
  'people.set-up',
  'people.change',
  'people.remove',
  'account.password',
  'account.factor',
  'passkey.add',
  'passkey.remove',
  'token.make',
  'token.remove',
  'audit.read',
  'audit.export',
  'audit.begin',
  'audit.forget',
  'audit.mend',
  'audit.lose',
  'spoor.start',
  'spoor.stop',
] as const;
export type Act = (typeof ACTS)[number];

export const OUTCOMES = ['done', 'refused', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface AuditEntry {
  number: number;
  time: string;
  actor: string;
  name: string;
  act: string;
  outcome: string;
  subject: string;
  details: Record<string, unknown>;
  hash: string;
}

export interface AuditHead {
  number: number;
  hash: string;
}

export interface AuditPage {
  entries: AuditEntry[];
  head: AuditHead;
  next: number | null;
}

export interface AuditCheck {
  whole: boolean;
  entries: number;
  from: number;
  head: AuditHead | null;
  fault: string | null;
}

/** What is chosen, as it stands in the address; days are days of UTC, both included. */
export interface AuditSearch {
  actor?: string;
  act?: Act;
  outcome?: Outcome;
  from?: string;
  to?: string;
}

export function validateAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const text = (name: string) => {
    const [value] = [raw[name]].flat();
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const day = (name: string) => {
    const value = text(name);
    return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : undefined;
  };
  const [actor, from, to] = [text('actor'), day('from'), day('to')];
  const act = ACTS.find((each) => each === text('act'));
  const outcome = OUTCOMES.find((each) => each === text('outcome'));
  return {
    ...(actor !== undefined && { actor }),
    ...(act !== undefined && { act }),
    ...(outcome !== undefined && { outcome }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

const DAY_MILLIS = 86_400_000;

/** The same as the server is asked for it: instants, of which the last is the first that is too late. */
export function auditQuery(search: AuditSearch, before?: number): string {
  const params = new URLSearchParams();
  for (const name of ['actor', 'act', 'outcome'] as const) {
    const value = search[name];
    if (value !== undefined) {
      params.set(name, value);
    }
  }
  if (search.from !== undefined) {
    params.set('from', new Date(Date.parse(search.from)).toISOString());
  }
  if (search.to !== undefined) {
    params.set('to', new Date(Date.parse(search.to) + DAY_MILLIS).toISOString());
  }
  if (before !== undefined) {
    params.set('before', String(before));
  }
  return params.toString();
}

/** As its words are named: a key cannot hold a dot. */
export function actKey(act: Act): string {
  return act.replace(/[.-]/g, '_');
}

/** One that this page knows; a newer server may know more. */
export function knownAct(act: string): Act | undefined {
  return ACTS.find((each) => each === act);
}

/** Details as a reader takes them in: values that are texts without quotes. */
export function detailLines(details: Record<string, unknown>): string[] {
  return Object.entries(details).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
}
