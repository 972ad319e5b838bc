import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../words/i18n';
import type { TraceAnswer, TraceBody, TraceSummary } from '../../core/model';
import type { TraceView } from '../../core/trace';
import { takenIn } from '../../core/question/around';
import { lastAnswered } from '../common/answered';
import { Sentence } from '../common/Sentence';
import type { Finding } from '../find/use-find-key';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { AnswerActions } from './AnswerActions';
import { Huge } from './Huge';
import { useCountText } from '../common/use-count-text';
import { KnownSoFar } from './KnownSoFar';
import { useSideText } from './use-side-text';

const LeaveOut = lazy(() =>
  withWords(import('./LeaveOut'), 'grades').then((file) => ({ default: file.LeaveOut })),
);
const Cuts = lazy(async () => {
  const [file, { loadServerWords }] = await Promise.all([import('./Cuts'), import('../../words/server')]);
  await loadServerWords();
  return { default: file.Cuts };
});
const AbsentGoods = lazy(() =>
  withWords(import('./AbsentGoods'), 'noPath').then((file) => ({ default: file.AbsentGoods })),
);
const OwnedOnPaths = lazy(() =>
  withWords(import('./OwnedOnPaths'), 'grades').then((file) => ({ default: file.OwnedOnPaths })),
);
const Around = lazy(() => withWords(import('./Around'), 'grades').then((file) => ({ default: file.Around })));
const More = lazy(async () => ({ default: (await import('./More')).More }));

function Completeness({ summary, maxHops }: { summary: TraceSummary; maxHops: number }) {
  const { t } = useTranslation();
  const hubs = summary.skippedHubs?.length ?? 0;
  if (summary.complete) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={15} style={{ verticalAlign: -2 }} aria-hidden />{' '}
        {t('answer.complete', { count: maxHops })}
      </span>
    );
  }
  const cuts = summary.cut ?? [];
  return (
    <span className={classes.cut}>
      <IconAlertTriangle size={15} style={{ verticalAlign: -2 }} aria-hidden /> {t('answer.cut')}{' '}
      <Suspense fallback={cuts.map(({ text }) => text).join(' ')}>
        <Cuts cuts={cuts} />
      </Suspense>{' '}
      {hubs > 0 && t('answer.hubs', { count: hubs })}
    </span>
  );
}

function Headline({ summary }: { summary: TraceSummary }) {
  const { t } = useTranslation();
  const countText = useCountText(summary);
  const sideText = useSideText(summary);
  return (
    <h2 className={classes.headline}>
      <Sentence
        text={t('answer.headline', {
          count: summary.paths,
          paths: countText('paths').shown,
          starts: sideText('starts'),
          ends: sideText('ends'),
          pairs: t('answer.pairs', countText('pairs')),
        })}
        parts={{ b: (words) => <strong>{words}</strong> }}
      />
    </h2>
  );
}

/** Of which data it is, and how long it took, stands at the foot of the page while the answer is in sight. */
function useFootNote({ snapshot, elapsedMs }: TraceAnswer) {
  const { nodes = 0, relations = 0 } = snapshot ?? {};
  useEffect(() => {
    lastAnswered.set({ nodes, relations, elapsedMs: elapsedMs ?? null });
    return () => lastAnswered.set(null);
  }, [nodes, relations, elapsedMs]);
}

/** What an answer rests on: on wide screens one line that is pushed aside, and all its lines in one press. */
function Details({ answer, body }: Pick<AnswerHeaderProps, 'answer' | 'body'>) {
  const { t } = useTranslation();
  const { summary, snapshot } = answer;
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.details} data-open={open}>
      <Completeness summary={summary} maxHops={body.maxHops} />
      <Button
        className={classes.unfold}
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('answer.restsOn')}
      </Button>
      {snapshot?.confirmed === false && <span>{t('answer.unconfirmed')}</span>}
      {snapshot?.form === 'cypher' && <span>{t('answer.byDatabase')}</span>}
      <span className={classes.caveats} data-caveats data-no-print>
        <Suspense fallback={null}>
          <LeaveOut answer={answer} />
        </Suspense>
      </span>
    </div>
  );
}

interface AnswerHeaderProps {
  answer: TraceAnswer;
  body: TraceBody;
  view: TraceView;
  finding: Finding;
}

/** What was found, in numbers, and how far it can be relied on; the same while the reader points at things. */
export const AnswerHeader = memo(function AnswerHeader({ answer, body, view, finding }: AnswerHeaderProps) {
  const { summary } = answer;
  useFootNote(answer);
  const whole = takenIn(useTraceSearch().question);
  return (
    <div className={classes.header}>
      <div>
        <div role="status">
          <Headline summary={summary} />
        </div>
        <Details answer={answer} body={body} />
        <Suspense fallback={<p className={classes.more} />}>
          {summary.nearMisses && summary.nearMisses.length > 0 && <More misses={summary.nearMisses} />}
        </Suspense>
        <Suspense fallback={<p className={classes.more} />}>
          {whole && <Around answer={answer} whole={whole} />}
        </Suspense>
        {summary.owned && (
          <Suspense fallback={<p className={classes.more} />}>
            <OwnedOnPaths owned={summary.owned} />
          </Suspense>
        )}
        {summary.absentGoods && (
          <Suspense fallback={<p className={classes.more} />}>
            <AbsentGoods absent={summary.absentGoods} />
          </Suspense>
        )}
        <KnownSoFar />
        <Huge summary={summary} />
      </div>
      <AnswerActions body={body} view={view} finding={finding} />
    </div>
  );
});
