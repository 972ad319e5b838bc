import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VIEWS, type DisplayParams } from '../../core/display';
import type { TraceAnswer, TraceBody } from '../../core/model';
import { narrowed } from '../../core/narrowing';
import { findPath, highlightOf, viewOf, type Subject, type TraceView } from '../../core/trace';
import type { ViewParams } from '../../core/search';
import { Evidence } from '../evidence/Evidence';
import { PathList } from '../paths/PathList';
import { useTraceSearch, viewParamsOf } from '../trace/use-trace-search';
import { ViewPane } from '../views/ViewPane';
import classes from './Answer.module.css';
import { AnswerHeader } from './AnswerHeader';
import type { DisplayedView } from './linked-view';
import { useTableKey } from './use-table-key';

// Seldom seen, and with a good deal behind it.
const NoPath = lazy(async () => ({ default: (await import('./NoPath')).NoPath }));
const PathTable = lazy(async () => ({ default: (await import('../table/PathTable')).PathTable }));

function subjectOf(view: TraceView, opened: ViewParams): Subject | null {
  if (opened.path) {
    const index = findPath(view, opened.path);
    return index === null ? null : { kind: 'path', index };
  }
  if (opened.hop) {
    const [from = '', to = ''] = opened.hop;
    return { kind: 'hop', from, to };
  }
  return opened.node === undefined ? null : { kind: 'node', id: opened.node };
}

/** What the list and the pictures of an answer share. */
function useDisplayed(answer: TraceAnswer): DisplayedView {
  const { opened, open, display, show } = useTraceSearch();
  const [pointed, point] = useState<Subject | null>(null);
  const whole = useMemo(() => viewOf(answer), [answer]);
  const view = useMemo(() => narrowed(whole, display), [whole, display]);
  const selected = useMemo(() => subjectOf(view, opened), [view, opened]);
  const active = pointed ?? selected;
  const highlight = useMemo(() => highlightOf(view, active), [view, active]);
  const select = useCallback(
    (subject: Subject) => {
      point(null);
      open(viewParamsOf(view, subject));
    },
    [view, open],
  );
  return { view, whole, highlight, selected, active, point, select, display, show };
}

function withoutView(display: DisplayParams): DisplayParams {
  return Object.fromEntries(Object.entries(display).filter(([name]) => name !== 'view'));
}

interface NarrowSwitchProps {
  display: DisplayParams;
  show: (display: DisplayParams) => void;
}

/** Where there is no room for two, the list or one of the pictures. */
function NarrowSwitch({ display, show }: NarrowSwitchProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      className={classes.switch}
      data-no-print
      aria-label={t('answer.switch')}
      value={display.view ?? 'list'}
      onChange={(value) => {
        const view = VIEWS.find((each) => each === value);
        show(view === undefined ? withoutView(display) : { ...display, view });
      }}
      data={[
        { value: 'list', label: t('answer.list') },
        ...VIEWS.map((each) => ({ value: each, label: t(`views.${each}`) })),
      ]}
      fullWidth
    />
  );
}

interface AnswerProps {
  answer: TraceAnswer;
  body: TraceBody;
  /** The answer belongs to the question before; the new one is on its way. */
  stale: boolean;
}

/** List and picture side by side, each showing what is pointed at in the other, and the evidence of what is open. */
export function Answer({ answer, body, stale }: AnswerProps) {
  const { t } = useTranslation();
  const { opened, open, listing } = useTraceSearch();
  useTableKey();
  const displayed = useDisplayed(answer);
  const { view, display, show } = displayed;
  if (answer.summary.paths === 0) {
    return (
      <Suspense fallback={null}>
        <NoPath answer={answer} />
      </Suspense>
    );
  }
  return (
    <div className={classes.answer} data-stale={stale} data-answer>
      <AnswerHeader answer={answer} body={body} view={view} />
      {listing.as !== 'table' && <NarrowSwitch display={display} show={show} />}
      <div className={classes.panes} data-panes data-shown={display.view === undefined ? 'list' : 'picture'}>
        {listing.as === 'table' ? (
          <Suspense fallback={<Skeleton role="status" height={240} aria-label={t('loading.loading')} />}>
            <PathTable {...displayed} />
          </Suspense>
        ) : (
          <>
            <PathList {...displayed} />
            <ViewPane {...displayed} />
          </>
        )}
        <Evidence view={view} opened={opened} close={() => open({})} openView={open} />
      </div>
    </div>
  );
}
