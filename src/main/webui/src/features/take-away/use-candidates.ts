import { useQuery } from '@tanstack/react-query';
import { casebookApi } from '../../api/casebook';
import { api } from '../../api/client';
import type { TraceBody } from '../../core/model';
import { candidatesOf, collectedIn, type Candidate } from '../../core/take-away/choice';
import type { DossierSubject } from '../../core/take-away/model';

interface Candidates {
  candidates: Candidate[] | undefined;
  error: Error | null;
  again: () => void;
}

/** The paths that can go into a dossier, asked for once they are wanted. */
export function useCandidates(subject: DossierSubject, wanted: boolean): Candidates {
  const found = useQuery({
    queryKey: ['dossier-paths', subject],
    queryFn: async ({ signal }) =>
      'case' in subject
        ? collectedIn(await casebookApi.get(subject.case, signal))
        : candidatesOf(await api.trace(subject.trace as TraceBody, signal)),
    enabled: wanted,
    staleTime: 0,
    gcTime: 0,
  });
  return { candidates: found.data, error: found.error, again: () => void found.refetch() };
}
