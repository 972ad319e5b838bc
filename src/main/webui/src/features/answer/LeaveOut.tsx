import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { formatCount } from '../../core/format';
import { isGeneric, isInferred } from '../../core/grades';
import type { TraceAnswer, TraceSummary } from '../../core/model';
import { changed, traceBodyOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { JoinedRecords } from './JoinedRecords';
import { ListsRead } from './ListsRead';
import { RestsOn } from './RestsOn';

const PARTS = ['inferred', 'generic'] as const;

type Part = (typeof PARTS)[number];

/** In larger graphs only what is listed is looked at: counting the rest would take as long as the answer. */
const MOST_RELATIONS = 100_000;

interface LeaveOutProps {
  answer: TraceAnswer;
}

function isExact({ counts, complete }: TraceSummary): boolean {
  return counts ? counts.paths.kind === 'exact' : complete;
}

function isListed({ graph }: TraceAnswer, part: Part): boolean {
  return part === 'inferred' ? graph.relations.some(isInferred) : graph.nodes.some(isGeneric);
}

/** Whether it is worth asking how many paths are left without it. */
function isWorthCounting({ graph, paths, summary, snapshot }: TraceAnswer, listed: boolean): boolean {
  const small =
    snapshot?.form !== 'cypher' && graph.relations.length > 0 && (snapshot?.relations ?? 0) <= MOST_RELATIONS;
  return small && (listed || paths.length < summary.paths);
}

/** How many paths rest on it; null where some do and it is not known how many, 0 also until that is known. */
function useResting({ answer, part }: LeaveOutProps & { part: Part }): number | null {
  const { question } = useTraceSearch();
  const { summary, snapshot } = answer;
  const body = { ...traceBodyOf(changed(question, { [part]: 'none' })), k: 1, offset: 0 };
  const listed = isListed(answer, part);
  const counted = isWorthCounting(answer, listed);
  const { data, isPlaceholderData } = useTrace(body, snapshot?.version ?? '', counted);
  if (counted && (!data || isPlaceholderData)) {
    return 0;
  }
  if (data && isExact(summary) && isExact(data.summary)) {
    return summary.paths - data.summary.paths;
  }
  return listed ? null : 0;
}

function Offer({ answer, part }: LeaveOutProps & { part: Part }) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const resting = useResting({ answer, part });
  if (resting === 0) {
    return null;
  }
  const text =
    resting === null
      ? t(`some.${part}`)
      : t(`rests.${part}`, {
          count: resting,
          shown: formatCount(resting, locale),
          total: formatCount(answer.summary.paths, locale),
        });
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => ask(changed(question, { [part]: 'none' }))}>
        {t('leaveOut')}
        <span className="visually-hidden">: {text}</span>
      </Button>
    </span>
  );
}

function Without({ part }: { part: Part }) {
  const { t } = useTranslation('grades');
  const { question, ask } = useTraceSearch();
  const text = t(`without.${part}`);
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => ask(changed(question, { [part]: 'any' }))}>
        {t('takeIn')}
        <span className="visually-hidden">: {text}</span>
      </Button>
    </span>
  );
}

/** What of the answer rests on inferences, or holds for substances and parts in general only: one press leaves it out. */
export function LeaveOut({ answer }: LeaveOutProps) {
  const { question } = useTraceSearch();
  return (
    <>
      <JoinedRecords answer={answer} />
      <RestsOn answer={answer} />
      <ListsRead answer={answer} />
      {PARTS.map((part) =>
        question[part] === 'none' ? (
          <Without key={part} part={part} />
        ) : (
          <Offer key={part} answer={answer} part={part} />
        ),
      )}
    </>
  );
}
