import { lazy } from 'react';
import { withWords } from '../../words/i18n';

/** With its words, where a path rests on a decision. */
export const JoinNotes = lazy(() =>
  withWords(import('./JoinNotes'), 'joins').then((file) => ({ default: file.JoinNotes })),
);
