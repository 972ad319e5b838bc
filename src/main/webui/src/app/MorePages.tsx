import { lazy, Suspense, useState } from 'react';
import { MorePagesButton } from './MorePagesButton';

const MorePagesMenu = lazy(async () => ({ default: (await import('./MorePagesMenu')).MorePagesMenu }));

/** The pages that are wanted now and then. A button until it is wanted: menus are no part of the first load. */
export function MorePages() {
  const [wanted, setWanted] = useState(false);
  const button = <MorePagesButton onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={button}>
      <MorePagesMenu />
    </Suspense>
  ) : (
    button
  );
}
