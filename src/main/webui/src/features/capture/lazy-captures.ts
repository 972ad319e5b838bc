import { lazy } from 'react';
import { withWords } from '../../words/i18n';

/** With its words, once a source is looked at. */
export const Captures = lazy(() =>
  withWords(import('./Captures'), 'capture').then((file) => ({ default: file.Captures })),
);

/** The same for a captured file that is read. */
export const Reading = lazy(() =>
  withWords(import('./Reading'), 'capture').then((file) => ({ default: file.Reading })),
);
