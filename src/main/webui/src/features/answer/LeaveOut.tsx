import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { formatCount } from '../../core/format';
import { isGeneric, isInferred } from '../../core/grades';
import { JOINS, type TraceAnswer, type TraceSummary } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import { changed, traceBodyOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';

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

/** How many of the entities are several records, and the way to see each by itself, and back. */
function Identities({ answer }: LeaveOutProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { identities = 0 } = answer.summary;
  const apart = question.identity === 'none';
  if (!apart && identities === 0) {
    return null;
  }
  const text = apart
    ? t('identity.apart')
    : t('identity.decided', { count: identities, shown: formatCount(identities, locale) });
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => ask(changed(question, { identity: apart ? 'decided' : 'none' }))}
      >
        {apart ? t('identity.join') : t('identity.part')}
      </Button>
    </span>
  );
}

/** How many paths no document joins, and the way to leave them out, and back. */
function Joins({ answer }: LeaveOutProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const all = question.joins.length === JOINS.length;
  const { joins, proof } = answer.summary;
  const loose = (joins?.open ?? 0) + (joins?.['other-use'] ?? 0);
  if (all && loose === 0) {
    return null;
  }
  const text = all
    ? t('joins.loose', {
        count: loose,
        shown: formatCount(loose, locale),
        total: formatCount(proof?.paths ?? 0, locale),
        other: formatCount(joins?.['other-use'] ?? 0, locale),
      })
    : t('joins.without');
  const wanted = all ? JOINS.filter((join) => join === 'stated' || join === 'only-maker') : [...JOINS];
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => ask(changed(question, { joins: wanted }))}>
        {all ? t('leaveOut') : t('takeIn')}
        <span className="visually-hidden">: {text}</span>
      </Button>
    </span>
  );
}

/** On how many independent sources the paths rest, and which entity many of them pass. */
function RestsOn({ answer }: LeaveOutProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { proof } = answer.summary;
  if (proof === undefined || proof.paths === 0) {
    return null;
  }
  const total = formatCount(proof.paths, locale);
  const hub = proof.through.find(({ count }) => count > proof.paths / 10);
  const node = answer.graph.nodes.find(({ id }) => id === hub?.id);
  const single = { count: proof.origins.one, shown: formatCount(proof.origins.one, locale), total };
  const through = hub && {
    count: hub.count,
    shown: formatCount(hub.count, locale),
    total,
    name: namesFor(node, hub.id).name,
  };
  return (
    <>
      {proof.origins.one > 0 && <span className={classes.rests}>{t('origins.single', single)}</span>}
      {hub && through && (
        <span className={classes.rests}>
          {t('hub.passes', through)} ·{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              ask(changed(question, { avoid: { ...question.avoid, ids: [...question.avoid.ids, hub.id] } }))
            }
          >
            {t('hub.without')}
            <span className="visually-hidden">: {through.name}</span>
          </Button>
        </span>
      )}
    </>
  );
}

/** What of the answer rests on inferences, or holds for substances and parts in general only: one press leaves it out. */
export function LeaveOut({ answer }: LeaveOutProps) {
  const { question } = useTraceSearch();
  return (
    <>
      <Identities answer={answer} />
      <Joins answer={answer} />
      <RestsOn answer={answer} />
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
