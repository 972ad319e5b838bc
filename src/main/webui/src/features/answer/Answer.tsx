import { Skeleton } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../words/i18n';
import { VIEWS, type DisplayParams, type View } from '../../core/display';
import type { TraceAnswer, TraceBody } from '../../core/model';
import { OneOf } from '../common/OneOf';
import { Part } from '../common/Part';
import { EvidencePlace } from '../evidence/EvidencePlace';
import { BesideAnswer } from '../figures/lazy';
import { useFindKey } from '../find/use-find-key';
import { PathList } from '../paths/PathList';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { ViewPane } from '../views/ViewPane';
import classes from './Answer.module.css';
import { AnswerHeader } from './AnswerHeader';
import { useDisplayed } from './use-displayed';
import { useTableKey } from './use-table-key';

// Seldom seen, and with a good deal behind it.
const NoPath = lazy(() => withWords(import('./NoPath'), 'noPath').then((file) => ({ default: file.NoPath })));
const PathTable = lazy(() =>
  withWords(import('../table/PathTable'), 'pathTable').then((file) => ({ default: file.PathTable })),
);
const FindBar = lazy(() =>
  withWords(import('../find/FindBar'), 'find').then((file) => ({ default: file.FindBar })),
);

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
    <OneOf<View | 'list'>
      className={classes.switch}
      label={t('answer.switch')}
      value={display.view ?? 'list'}
      choose={(view) => show(view === 'list' ? withoutView(display) : { ...display, view })}
      data={[
        { value: 'list', label: t('answer.list') },
        ...VIEWS.map((each) => ({ value: each, label: t(`views.${each}`) })),
      ]}
      wide
    />
  );
}

/** On a phone paths come before tools, which are one press away; beside the switch there is room for a sign alone. */
function ToolsToggle({ switched }: { switched: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <button
      type="button"
      className={classes.toolsToggle}
      aria-expanded={open}
      data-tools={open ? 'open' : 'closed'}
      data-no-print
      title={t('answer.tools')}
      onClick={() => setOpen(!open)}
    >
      <IconAdjustments size={18} aria-hidden />
      <span className={switched ? 'hidden-on-phones' : undefined}>{t('answer.tools')}</span>
    </button>
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
  const finding = useFindKey(displayed.found !== null);
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
      <AnswerHeader answer={answer} body={body} view={view} finding={finding} />
      <div className={classes.narrow} data-narrow-tools>
        <ToolsToggle switched={listing.as !== 'table'} />
        {listing.as !== 'table' && <NarrowSwitch display={display} show={show} />}
      </div>
      <BesideAnswer answer={answer} />
      {finding.shown && (
        <Suspense fallback={null}>
          <FindBar {...displayed} calls={finding.calls} close={finding.end} />
        </Suspense>
      )}
      <div className={classes.panes} data-panes data-shown={display.view === undefined ? 'list' : 'picture'}>
        {listing.as === 'table' ? (
          <Suspense fallback={<Skeleton role="status" height={240} aria-label={t('loading.loading')} />}>
            <Part>
              <PathTable {...displayed} />
            </Part>
          </Suspense>
        ) : (
          <>
            <Part>
              <PathList {...displayed} />
            </Part>
            <Part>
              <ViewPane {...displayed} />
            </Part>
          </>
        )}
        <EvidencePlace view={view} opened={opened} openView={open} />
      </div>
    </div>
  );
}
