import { lazy, Suspense, useState } from 'react';
import { withWords } from '../../words/i18n';
import type { EvidenceProps } from './Evidence';

const Evidence = lazy(async () => {
  // What is open in it is fetched beside it, not after it.
  void import('./Panel');
  return { default: (await withWords(import('./Evidence'), 'panel')).Evidence };
});

/** Where the evidence opens; it comes when something is opened for the first time, and stays. */
export function EvidencePlace(props: EvidenceProps) {
  const shown = Object.keys(props.opened).length > 0;
  const [wanted, setWanted] = useState(shown);
  if (shown && !wanted) {
    setWanted(true);
  }
  return (
    wanted && (
      <Suspense fallback={null}>
        <Evidence {...props} />
      </Suspense>
    )
  );
}
