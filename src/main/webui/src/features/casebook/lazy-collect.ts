import { lazy } from 'react';
import { withWords } from '../../words/i18n';

/** With its words, wherever something can be collected. */
export const Collect = lazy(() =>
  withWords(import('./Collect'), 'cases').then((file) => ({ default: file.Collect })),
);
