import { SegmentedControl } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep, Run, RunOptions } from '../../../core/console/model';
import type { Span } from '../../../core/console/place';
import { isPicture } from '../../../core/console/result-graph';
import classes from './Result.module.css';
import { ConsoleProblem } from '../ConsoleProblem';
import { JsonView } from './JsonView';
import { PlanView } from './PlanView';
import { ResultActions } from './ResultActions';
import { ResultPicture } from './ResultPicture';
import { ResultStatus } from './ResultStatus';
import { RowTable } from './RowTable';
import { useResultGraph } from './use-result-graph';

const VIEWS = ['table', 'picture', 'json', 'plan'] as const;
type View = (typeof VIEWS)[number];

interface ResultProps {
  run: Run | null;
  /** Of the statement in the editor. */
  plan: PlanStep | null;
  /** The editor holds another statement than the one that was run. */
  changed: boolean;
  again: (options?: RunOptions) => void;
  goTo: (span: Span) => void;
}

function ViewSwitch({ view, setView }: { view: View; setView: (view: View) => void }) {
  const { t } = useTranslation('console');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('result.view')}
      value={view}
      onChange={(value) => setView(VIEWS.find((each) => each === value) ?? 'table')}
      data={VIEWS.map((value) => ({ value, label: t(`result.${value}`) }))}
    />
  );
}

function Rows({ run, view }: { run: Run; view: Exclude<View, 'plan'> }) {
  const { t } = useTranslation('console');
  const graph = useResultGraph(run, view === 'picture');
  if (run.count === 0) {
    return run.phase === 'done' ? (
      <p className={classes.nothing}>{run.columns.length === 0 ? t('result.empty') : t('result.noRows')}</p>
    ) : null;
  }
  if (view === 'json') {
    return <JsonView run={run} />;
  }
  return view === 'picture' ? (
    <ResultPicture key={run.startedAt} graph={graph} />
  ) : (
    <RowTable key={run.startedAt} run={run} />
  );
}

/** What came of a run, as a table, a picture or JSON; and the plan of what is being written. */
export const Result = memo(function Result({ run, plan, changed, again, goTo }: ResultProps) {
  const { t } = useTranslation('console');
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? (run && isPicture(run.rows) ? 'picture' : 'table');
  return (
    <section className={classes.result} aria-label={t('result.label')}>
      <div className={classes.resultHead}>
        <ViewSwitch view={view} setView={setChosen} />
        <ResultStatus run={run} changed={changed} />
        {run && run.count > 0 && run.phase !== 'running' && <ResultActions run={run} />}
      </div>
      {run?.problem && (
        <ConsoleProblem key={run.startedAt} run={run} problem={run.problem} again={again} goTo={goTo} />
      )}
      {view === 'plan' ? (
        <PlanView plan={plan} />
      ) : run ? (
        <Rows run={run} view={view} />
      ) : (
        <div className={classes.nothing}>
          <p>{t('result.none')}</p>
          <p>{t('result.noneHint')}</p>
        </div>
      )}
    </section>
  );
});
