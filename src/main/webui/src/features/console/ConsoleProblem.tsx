import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adviceFor } from '../../core/console/advice';
import { SECONDS_AT_MOST, type Run, type RunOptions } from '../../core/console/model';
import type { Span } from '../../core/console/place';
import type { Problem } from '../../core/problem';
import classes from './Console.module.css';
import { remarkOfProblem } from './use-check';

interface ConsoleProblemProps {
  run: Run;
  problem: Problem;
  again: (options?: RunOptions) => void;
  goTo: (span: Span) => void;
}

/** A server that has too much to do is asked again by itself. */
function useCountdown(problem: Problem, again: () => void): number | null {
  const waits = problem.kind === 'busy';
  const [left, setLeft] = useState(problem.retryAfterSeconds ?? 5);
  useEffect(() => {
    if (!waits) {
      return undefined;
    }
    if (left <= 0) {
      again();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [waits, left, again]);
  return waits ? Math.max(0, left) : null;
}

/** Why there is no (more) answer, in the server's words, and what can be done. */
export function ConsoleProblem({ run, problem, again, goTo }: ConsoleProblemProps) {
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  const [retry] = useState(() => () => again());
  const left = useCountdown(problem, retry);
  const advice = adviceFor(problem);
  const { span } = remarkOfProblem(run.statement.query, problem);
  const moreTime = advice === 'time' && run.statement.timeoutSeconds < SECONDS_AT_MOST;
  return (
    <div className={classes.problem} role="alert">
      <p>{problem.sentence ?? page(`problem.${problem.kind}`)}</p>
      {advice && <p className={classes.advice}>{t(`advice.${advice}`)}</p>}
      {left !== null && <p className={classes.advice}>{t('advice.againIn', { count: left })}</p>}
      <div className={classes.problemActions}>
        {span && (
          <Button size="compact-sm" variant="default" onClick={() => goTo(span)}>
            {t('advice.go')}
          </Button>
        )}
        {moreTime && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => again({ timeoutSeconds: SECONDS_AT_MOST })}
          >
            {t('advice.moreTime', { count: SECONDS_AT_MOST })}
          </Button>
        )}
        {problem.overridable && (
          <Button size="compact-sm" variant="default" onClick={() => again({ allowCostly: true })}>
            {t('advice.nevertheless')}
          </Button>
        )}
        {problem.kind !== 'refused' && (
          <Button size="compact-sm" variant="default" onClick={() => again()}>
            {t('advice.again')}
          </Button>
        )}
      </div>
    </div>
  );
}
