import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleApi } from '../../api/people';
import type { Role } from '../../core/session';

export const PEOPLE_KEY = ['people'];

type Act =
  | { what: 'invite'; name: string; roles: Role[] }
  | { what: 'again'; id: string }
  | { what: 'change'; id: string; roles?: Role[]; off?: boolean }
  | { what: 'remove'; id: string };

export interface PeopleActs {
  /** A link that is shown this once. */
  made: { name: string; link: string } | null;
  busy: boolean;
  error: unknown;
  act: (act: Act, done?: () => void) => void;
  forget: () => void;
}

async function doing(act: Act) {
  switch (act.what) {
    case 'invite':
      return peopleApi.invite(act.name, act.roles);
    case 'again':
      return peopleApi.inviteAgain(act.id);
    case 'change': {
      const { id, roles, off } = act;
      await peopleApi.change(id, { ...(roles && { roles }), ...(off !== undefined && { off }) });
      return null;
    }
    case 'remove':
      await peopleApi.remove(act.id);
      return null;
  }
}

/** What an administrator does to people. */
export function usePeopleActs(): PeopleActs {
  const queryClient = useQueryClient();
  const [made, setMade] = useState<PeopleActs['made']>(null);
  const acting = useMutation({
    mutationFn: doing,
    onSuccess: (invited) => {
      setMade(
        invited && {
          name: invited.person.name,
          link: `${window.location.origin}/setup#${invited.link}`,
        },
      );
      void queryClient.invalidateQueries({ queryKey: PEOPLE_KEY });
    },
  });
  return {
    made,
    busy: acting.isPending,
    error: acting.error,
    act: (act, done) => acting.mutate(act, { onSuccess: () => done?.() }),
    forget: () => acting.reset(),
  };
}
