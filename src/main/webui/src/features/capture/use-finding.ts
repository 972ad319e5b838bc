import { useAllFoundCaptures } from '../../api/captures';
import { wantedOf } from '../../core/capture/finding';

const MANY = 20;

/** Documents whose texts hold these words, as far as they have been asked for. */
export function useFinding(q: string) {
  const asked = useAllFoundCaptures(q, MANY, wantedOf(q) === 'asked');
  const pages = asked.data?.pages ?? [];
  return { asked, last: pages.at(-1), documents: pages.flatMap(({ documents }) => documents) };
}
