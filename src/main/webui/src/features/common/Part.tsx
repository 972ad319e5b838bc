import { CatchBoundary } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fault } from './Fault';

interface PartProps {
  /** Where another of these is shown, it is tried anew; as it is when the address changes. */
  of?: string;
  children: ReactNode;
}

/** A part of a page that fails by itself: what is around it stays, and it says what happened. */
export function Part({ of = '', children }: PartProps) {
  return (
    <CatchBoundary getResetKey={() => `${window.location.href} ${of}`} errorComponent={Fault}>
      {children}
    </CatchBoundary>
  );
}
