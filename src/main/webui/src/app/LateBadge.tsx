import { lazy, Suspense } from 'react';
import { withWords } from '../words/i18n';

const LATER_MILLIS = 3000;

/** The first answer has the wire for itself: nobody waits for news. */
const later = () => new Promise((resolve) => setTimeout(resolve, LATER_MILLIS));

const WatchBadge = lazy(() =>
  later()
    .then(() => withWords(import('../features/watch/WatchBadge'), 'watch'))
    .then((file) => ({ default: file.WatchBadge })),
);

/** The number of news, some seconds after the page. */
export function LateBadge() {
  return (
    <Suspense fallback={null}>
      <WatchBadge />
    </Suspense>
  );
}
