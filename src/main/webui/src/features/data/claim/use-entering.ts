import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { captureApi } from '../../../api/captures';
import { CLAIMS_KEY, claimApi } from '../../../api/claims';
import {
  draftOf,
  EMPTY_FORM,
  formOf,
  nextForm,
  wrongNumbers,
  type ClaimForm,
} from '../../../core/claim/form';
import type { EnteredClaim } from '../../../core/claim/model';
import { asProblem, type Problem } from '../../../core/problem';
import { useLocale } from '../../../words/use-locale';

const AGAIN_MILLIS = 400;

/** The state of the claim that was entered last, asked for until it is in the graph or gone from it. */
export function useClaimState(claim: EnteredClaim | null) {
  const client = useQueryClient();
  return useQuery({
    queryKey: [...CLAIMS_KEY, 'state', claim?.id, claim?.version],
    queryFn: async ({ signal }) => {
      const whole = await claimApi.get(claim?.id ?? '', signal);
      if (whole.state !== 'waiting') {
        void client.invalidateQueries({ queryKey: ['datasets'] });
        void client.invalidateQueries({ queryKey: ['entities'] });
        void client.invalidateQueries({ queryKey: ['entity'] });
      }
      return whole.state;
    },
    enabled: claim !== null,
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data === 'waiting' ? AGAIN_MILLIS : false,
  });
}

function fieldOf({ body }: Problem): string | null {
  const { field } = (body ?? {}) as { field?: unknown };
  return typeof field === 'string' ? field : null;
}

/** The form, what is wrong with it, and what happens with it. */
export function useEntering(begin: ClaimForm, claim: EnteredClaim | null) {
  const client = useQueryClient();
  const locale = useLocale();
  const [form, setForm] = useState(begin);
  /** Counts up so that fields begin anew. */
  const [round, setRound] = useState(0);
  const [edited, setEdited] = useState(claim);
  const [last, setLast] = useState<EnteredClaim | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const capture = useMutation({
    mutationFn: ({ claim: to, captured }: { claim: string; captured: File }) =>
      captureApi.attachToClaim(to, captured),
  });
  const show = (next: ClaimForm, changed: EnteredClaim | null) => {
    setForm(next);
    setEdited(changed);
    setRound(round + 1);
  };
  const settled = async (entered: EnteredClaim) => {
    setLast(entered);
    await client.invalidateQueries({ queryKey: CLAIMS_KEY });
  };
  const enter = useMutation({
    mutationFn: (given: ClaimForm) => {
      const draft = draftOf(given, locale);
      return edited === null ? claimApi.enter(draft) : claimApi.change(edited.id, edited.version, draft);
    },
    onSuccess: (entered, given) => {
      show(nextForm(given), null);
      capture.reset();
      if (file !== null) {
        capture.mutate({ claim: entered.id, captured: file });
        setFile(null);
      }
      return settled(entered);
    },
  });
  const withdraw = useMutation({ mutationFn: (id: string) => claimApi.withdraw(id), onSuccess: settled });
  const restore = useMutation({
    mutationFn: ({ id, version, draft }: EnteredClaim) => claimApi.change(id, version, draft),
    onSuccess: settled,
  });
  const problem = enter.error ? asProblem(enter.error) : null;
  const wrong = wrongNumbers(form);
  return {
    form,
    round,
    edited,
    last,
    file,
    setFile,
    capture,
    wrong,
    problem,
    problemField: problem === null ? null : fieldOf(problem),
    set: (part: Partial<ClaimForm>) => setForm((now) => ({ ...now, ...part })),
    enter: () => wrong.length === 0 && enter.mutate(form),
    entering: enter.isPending,
    edit: (again: EnteredClaim) => {
      enter.reset();
      show(formOf(again), again);
    },
    stop: () => {
      enter.reset();
      show(edited === null ? EMPTY_FORM : nextForm(form), null);
    },
    withdraw,
    restore,
  };
}

export type Entering = ReturnType<typeof useEntering>;
