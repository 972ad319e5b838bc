import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { traceKey, useTrace } from '../../api/queries';
import { traceBodyOf } from '../../core/question';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import { QuestionForm } from '../question/QuestionForm';
import { useSnapshot } from '../status/snapshot-context';
import { Answer } from '../answer/Answer';
import { EmptyDatabase } from '../answer/EmptyDatabase';
import { Loading, Stopped } from '../answer/Loading';
import classes from './TracePage.module.css';
import { useTraceSearch } from './use-trace-search';

const TYPING_PAUSE_MILLIS = 250;

function useCurrentTrace(version: string) {
  const { question } = useTraceSearch();
  const queryClient = useQueryClient();
  const wanted = useMemo(() => traceBodyOf(question), [question]);
  const [body] = useDebouncedValue(wanted, TYPING_PAUSE_MILLIS);
  const trace = useTrace(body, version);
  const cancel = () => void queryClient.cancelQueries({ queryKey: traceKey(body, version) });
  return { body, trace, cancel };
}

function AnswerArea({ version }: { version: string }) {
  const { body, trace, cancel } = useCurrentTrace(version);
  const { data, error, isFetching, isPlaceholderData } = trace;
  const again = () => void trace.refetch();
  if (error && !isFetching) {
    return <ProblemNotice key={trace.errorUpdatedAt} problem={asProblem(error)} retry={again} />;
  }
  if (data) {
    return (
      <>
        {isFetching && <Loading over cancel={cancel} />}
        {!isFetching && isPlaceholderData ? (
          <Stopped again={again} />
        ) : (
          <Answer answer={data} body={body} stale={isPlaceholderData} />
        )}
      </>
    );
  }
  return isFetching ? <Loading cancel={cancel} /> : <Stopped again={again} />;
}

/** Ask above, answer below. */
export function TracePage() {
  const snapshot = useSnapshot();
  const { question, ask } = useTraceSearch();
  if (snapshot?.nodes === 0) {
    return <EmptyDatabase />;
  }
  return (
    <div className={classes.page}>
      <QuestionForm question={question} ask={ask} />
      <AnswerArea version={snapshot?.version ?? ''} />
    </div>
  );
}
