import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { find, findIndexOf, type Found, type Hit } from '../../core/finding';
import type { TraceView } from '../../core/trace';

/** The hits of a search among all entities of an answer; null while nothing is looked for. */
export function useHits(whole: TraceView, query: string | undefined): Hit[] | null {
  const { t } = useTranslation();
  const locale = useLocale();
  const sought = query !== undefined;
  const index = useMemo(
    () =>
      sought
        ? findIndexOf(whole, {
            kind: (label) => t(`label.${label}`),
            country: (code) => countryName(code, locale),
          })
        : null,
    [whole, sought, t, locale],
  );
  return useMemo(() => (index ? find(index, query ?? '') : null), [index, query]);
}

/** Which of the hits in sight the reader is at: the first, until they step on. */
export function useFound(hits: Hit[] | null, view: TraceView): [Found | null, (id: string) => void] {
  const [at, setAt] = useState<string | null>(null);
  const found = useMemo(() => {
    if (hits === null) {
      return null;
    }
    const inSight = hits.filter(({ id }) => view.pathsByNode.has(id));
    return {
      ids: new Set(hits.map(({ id }) => id)),
      hits: inSight,
      current: inSight.find(({ id }) => id === at) ?? inSight[0] ?? null,
      hidden: hits.length - inSight.length,
    };
  }, [hits, view, at]);
  return [found, useCallback((id: string) => setAt(id), [])];
}
