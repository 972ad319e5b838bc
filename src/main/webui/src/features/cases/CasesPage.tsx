import { Skeleton } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CasebookPage } from '../casebook/lazy-casebook';
import { AllCases } from './AllCases';

/** All investigations that were kept here, or the casebook of the one that the address names. */
export function CasesPage() {
  const { hash } = useLocation();
  return hash ? (
    <Suspense fallback={<Skeleton height={200} />}>
      <CasebookPage id={hash} />
    </Suspense>
  ) : (
    <AllCases />
  );
}
