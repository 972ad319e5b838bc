import { lazy, Suspense } from 'react';
import { isDefault } from '../../core/question/question';
import { withWords } from '../../words/i18n';
import { useTraceSearch } from '../trace/state/use-trace-search';

const Known = lazy(() => withWords(import('./Known'), 'presets').then((file) => ({ default: file.Known })));

/** Shown beside the answer to a question to begin with whose chain stays open. */
export function KnownSoFar() {
  const { question, display } = useTraceSearch();
  // It names those that the question is known for.
  return isDefault(question) || display.withheldBy !== undefined ? null : (
    <Suspense fallback={null}>
      <Known question={question} />
    </Suspense>
  );
}
