import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { traceKey, useConfirmedTrace, useTrace } from '../../api/queries';
import { noteAsked } from '../../core/compare/asked-before';
import { traceBodyOf } from '../../core/question/question';
import { asProblem } from '../../core/problem';
import type { Snapshot } from '../../core/model';
import { Part } from '../common/Part';
import { ProblemNotice } from '../common/ProblemNotice';
import { AskedContext, type Asked } from '../question/asked-context';
import { QuestionForm } from '../question/QuestionForm';
import { DataChanged } from '../status/DataChanged';
import { useSnapshot } from '../status/snapshot-context';
import { withWords } from '../../words/i18n';
import { Answer } from '../answer/Answer';
import { Loading, Stopped } from '../answer/Loading';
import classes from './TracePage.module.css';
import { useTraceSearch } from './state/use-trace-search';

const EmptyDatabase = lazy(() =>
  withWords(import('../answer/EmptyDatabase'), 'panel').then((file) => ({ default: file.EmptyDatabase })),
);

const Withheld = lazy(() =>
  withWords(import('../answer/Withheld'), 'takeAway').then((file) => ({ default: file.Withheld })),
);

const TYPING_PAUSE_MILLIS = 250;

function useCurrentTrace(snapshot: Snapshot | null, enabled: boolean) {
  const { question, display } = useTraceSearch();
  const { withheldBy } = display;
  const queryClient = useQueryClient();
  const version = snapshot?.version ?? '';
  const wanted = useMemo(() => traceBodyOf(question), [question]);
  const [body] = useDebouncedValue(wanted, TYPING_PAUSE_MILLIS);
  const trace = useTrace(body, version, enabled, withheldBy);
  const first = trace.isPlaceholderData ? undefined : trace.data;
  const again = useConfirmedTrace(body, version, first, snapshot?.confirmed === true, withheldBy);
  const cancel = () => void queryClient.cancelQueries({ queryKey: traceKey(body, version, withheldBy) });
  return { body, trace: again ? { ...trace, data: again } : trace, cancel, waiting: body !== wanted };
}

type CurrentTrace = ReturnType<typeof useCurrentTrace>;

function askedOf({ trace, waiting }: CurrentTrace): Asked {
  const { data, error, isFetching, isPlaceholderData } = trace;
  return {
    summary: isPlaceholderData ? null : (data?.summary ?? null),
    pending: waiting || isFetching,
    failed: error !== null,
  };
}

function AnswerArea({ body, trace, cancel }: CurrentTrace) {
  const { data, error, isFetching, isPlaceholderData } = trace;
  const { i18n } = useTranslation();
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
          // Names are worked into lists and pictures: in another language, these are made anew.
          <Answer key={i18n.language} answer={data} body={body} stale={isPlaceholderData} />
        )}
      </>
    );
  }
  return isFetching ? <Loading cancel={cancel} /> : <Stopped again={again} />;
}

/** Past the question and the tools, for those who go by keys. */
function SkipToPaths() {
  const { t } = useTranslation();
  const go = () => document.querySelector<HTMLElement>('[data-paths] [tabindex="0"]')?.focus();
  return (
    <button type="button" className={classes.skip} onClick={go}>
      {t('paths.skip')}
    </button>
  );
}

/** Ask above, answer below. */
export function TracePage() {
  const snapshot = useSnapshot();
  const empty = snapshot?.nodes === 0;
  const { question, ask, display } = useTraceSearch();
  useEffect(() => {
    noteAsked(question);
  }, [question]);
  const current = useCurrentTrace(snapshot, !empty);
  if (empty) {
    return (
      <Suspense fallback={null}>
        <EmptyDatabase />
      </Suspense>
    );
  }
  return (
    <AskedContext.Provider value={askedOf(current)}>
      <div className={classes.page} data-withheld={display.withheldBy !== undefined || undefined}>
        <SkipToPaths />
        <QuestionForm question={question} ask={ask} />
        {display.withheldBy !== undefined && (
          <Suspense fallback={null}>
            <Withheld />
          </Suspense>
        )}
        {snapshot && <DataChanged version={snapshot.version} />}
        <Part>
          <AnswerArea {...current} />
        </Part>
      </div>
    </AskedContext.Provider>
  );
}
