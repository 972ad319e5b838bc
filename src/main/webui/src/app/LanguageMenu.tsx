import { lazy, Suspense, useState } from 'react';
import { LanguageButton } from './LanguageButton';

const LanguageChoices = lazy(async () => ({ default: (await import('./LanguageChoices')).LanguageChoices }));

/** A button until it is wanted: menus are no part of the first load. */
export function LanguageMenu() {
  const [wanted, setWanted] = useState(false);
  const button = <LanguageButton onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={button}>
      <LanguageChoices />
    </Suspense>
  ) : (
    button
  );
}
