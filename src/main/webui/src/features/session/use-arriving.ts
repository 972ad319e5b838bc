import { useQueryClient } from '@tanstack/react-query';
import { needs } from '../../api/needs';
import { SESSION_KEY } from '../../api/session';
import type { Session } from '../../core/session';

/** After signing in: what waited for it goes on, and what failed for want of it is asked again. */
export function useArriving(): (session: Session) => void {
  const queryClient = useQueryClient();
  return (session) => {
    queryClient.setQueryData(SESSION_KEY, session);
    needs.meet('signIn');
    void queryClient.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  };
}
