import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OwnershipAnswer } from '../core/ownership';
import { idPath, read } from './client';

/** Whether a firm counts as owned on a day; an empty day is today. */
export function useOwnership(id: string, on: string) {
  const params = on === '' ? '' : `?${new URLSearchParams({ on }).toString()}`;
  return useQuery({
    queryKey: ['ownership', id, on],
    queryFn: ({ signal }) => read<OwnershipAnswer>(`/api/analyses/ownership/${idPath(id)}${params}`, signal),
    placeholderData: keepPreviousData,
  });
}
