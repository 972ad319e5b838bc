import { lazy, Suspense } from 'react';
import { withWords } from '../../words/i18n';
import type { TraceAnswer } from '../../core/model';
import classes from './Space.module.css';
import { isNuanceOpen } from './nuance-open';
import { useQuiet } from './use-quiet';

// With words of their own, so that the first load does without them.
const Beside = lazy(() =>
  withWords(import('./Beside'), 'figures').then((file) => ({ default: file.Beside })),
);
interface BesideAnswerProps {
  answer: TraceAnswer;
  /** There is no path beside which to stand. */
  alone?: boolean;
}

/** What is known beside an answer: what it shows and does not, the trade figures that concern it, whose lists name whom. */
export function BesideAnswer(props: BesideAnswerProps) {
  const quiet = useQuiet(props.alone === true);
  const space =
    props.alone === true ? null : <div className={classes.space} data-space data-open={isNuanceOpen()} />;
  return quiet ? (
    <Suspense fallback={space}>
      <Beside {...props} />
    </Suspense>
  ) : (
    space
  );
}
