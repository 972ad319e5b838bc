import { lazy } from 'react';

/** What is collected, loaded when it is opened. */
export const CasebookPage = lazy(() =>
  import('./CasebookPage').then((file) => ({ default: file.CasebookPage })),
);
