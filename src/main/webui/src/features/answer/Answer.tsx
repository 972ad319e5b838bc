import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceAnswer, TraceBody } from '../../core/model';
import { findPath, highlightOf, viewOf, type Subject, type TraceView } from '../../core/trace';
import type { ViewParams } from '../../core/search';
import { Evidence } from '../evidence/Evidence';
import { PathList } from '../paths/PathList';
import { Picture } from '../picture/Picture';
import { useTraceSearch, viewParamsOf } from '../trace/use-trace-search';
import classes from './Answer.module.css';
import { AnswerHeader } from './AnswerHeader';
import { NoPath } from './NoPath';

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

interface AnswerProps {
  answer: TraceAnswer;
  body: TraceBody;
  /** The answer belongs to the question before; the new one is on its way. */
  stale: boolean;
}

/** List and picture side by side, each showing what is pointed at in the other, and the evidence of what is open. */
export function Answer({ answer, body, stale }: AnswerProps) {
  const { t } = useTranslation();
  const { opened, open } = useTraceSearch();
  const [pointed, setPointed] = useState<Subject | null>(null);
  const [shown, setShown] = useState<'list' | 'picture'>('list');
  const view = useMemo(() => viewOf(answer), [answer]);
  const selected = useMemo(() => subjectOf(view, opened), [view, opened]);
  const active = pointed ?? selected;
  const highlight = useMemo(() => highlightOf(view, active), [view, active]);
  const select = useCallback(
    (subject: Subject) => {
      setPointed(null);
      open(viewParamsOf(view, subject));
    },
    [view, open],
  );
  if (answer.summary.paths === 0) {
    return <NoPath answer={answer} />;
  }
  const linked = { view, highlight, selected, active, point: setPointed, select };
  return (
    <div className={classes.answer} data-stale={stale}>
      <AnswerHeader answer={answer} body={body} />
      <SegmentedControl
        className={classes.switch}
        aria-label={t('answer.switch')}
        value={shown}
        onChange={(value) => setShown(value === 'picture' ? 'picture' : 'list')}
        data={[
          { value: 'list', label: t('answer.list') },
          { value: 'picture', label: t('answer.picture') },
        ]}
        fullWidth
      />
      <div className={classes.panes} data-shown={shown}>
        <PathList {...linked} />
        <Picture {...linked} />
        <Evidence view={view} opened={opened} close={() => open({})} openView={open} />
      </div>
    </div>
  );
}
