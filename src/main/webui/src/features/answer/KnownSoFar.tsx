import { lazy, Suspense } from 'react';
import { presetOf } from '../../core/question/presets';
import { withWords } from '../../words/i18n';
import { useTraceSearch } from '../trace/state/use-trace-search';

const Known = lazy(() => withWords(import('./Known'), 'known').then((file) => ({ default: file.Known })));

/** Shown beside the answer to a question to begin with whose chain stays open. */
export function KnownSoFar() {
  const { question } = useTraceSearch();
  const preset = presetOf(question);
  return preset?.open ? (
    <Suspense fallback={null}>
      <Known id={preset.id} />
    </Suspense>
  ) : null;
}
