import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { defined, validateIdentitySearch, type IdentitySearch } from '../../core/identity/search';

const route = getRouteApi('/identity');

/** What of the pairs and decisions is looked at, as it stands in the address. */
export function useIdentitySearch() {
  const raw = route.useSearch();
  const search = useMemo(() => validateIdentitySearch({ ...raw }), [raw]);
  const navigate = useNavigate();
  const choose = (part: { [K in keyof IdentitySearch]: IdentitySearch[K] | undefined }) =>
    void navigate({ to: '/identity', search: defined({ ...search, ...part }) });
  return { search, choose };
}
