import { isSignedIn, type Session } from './session';

/** Where a browser is led to the provider; `confirm` has it ask once more who is there. */
export function toProvider(to: string, confirm = false): string {
  const query = new URLSearchParams({ to });
  if (confirm) {
    query.set('confirm', 'true');
  }
  return `/api/oidc/sign-in?${query.toString()}`;
}

export const PROVIDER_PROBLEMS = ['away', 'state', 'denied', 'refused', 'roles', 'off', 'confirm'] as const;
export type ProviderProblem = (typeof PROVIDER_PROBLEMS)[number];

/** Why one came back from the provider without being signed in; null where one was not there. */
export function providerProblem(search: string): ProviderProblem | null {
  const code = new URLSearchParams(search).get('problem');
  return code === null ? null : (PROVIDER_PROBLEMS.find((each) => code === `oidc.${each}`) ?? 'refused');
}

/** Whether what was asked for in another tab has come about: that somebody is signed in, or has proved who they are. */
export function isMet(session: Session | undefined, confirm: boolean, now: number): boolean {
  const until = session?.confirmedUntil ?? null;
  return isSignedIn(session) && (!confirm || (until !== null && Date.parse(until) > now));
}
