import { lazy } from 'react';
import { withWords } from '../../words/i18n';

/** With its words, wherever a claim is shown. */
export const Why = lazy(() => withWords(import('./Why'), 'why').then((file) => ({ default: file.Why })));
