import { lazy, Suspense } from 'react';
import { withWords } from '../../words/i18n';
import type { TradeSubject } from '../../core/trade-context';

const TradeContext = lazy(() =>
  withWords(import('./TradeContext'), 'figures').then((file) => ({ default: file.TradeContext })),
);

/** The trade behind a hop or a part, with its own words. */
export function TradeBehind({ subject }: { subject: TradeSubject }) {
  return (
    <Suspense fallback={null}>
      <TradeContext subject={subject} />
    </Suspense>
  );
}
