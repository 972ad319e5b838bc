import { useQuery } from '@tanstack/react-query';
import { rightsOf, type Rights, type Session } from '../core/session';
import { read } from './client';

export const SESSION_KEY = ['session'] as const;
const AGAIN_MILLIS = 1000;

/** Who is at the page. Where people sign in, another tab may have changed it. */
export function useSession() {
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => read<Session>('/api/session', signal),
    staleTime: ({ state }) => (state.data?.mode === 'users' ? 0 : Infinity),
    refetchOnWindowFocus: ({ state }) => state.data?.mode === 'users',
    refetchInterval: ({ state }) => (state.data === undefined && state.error ? AGAIN_MILLIS : false),
  });
}

/** What is offered to whoever is at the page; the server decides for itself. */
export function useRights(): Rights {
  return rightsOf(useSession().data);
}
