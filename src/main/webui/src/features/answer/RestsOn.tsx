import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../api/queries';
import { formatCount } from '../../core/format';
import { JOINS, type GraphNode, type TraceAnswer } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import { changed } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { MayRest } from './MayRest';

interface RestsOnProps {
  answer: TraceAnswer;
}

/** How many paths no document joins, and the way to leave them out, and back. */
function Joins({ answer }: RestsOnProps) {
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

/** The entity that many paths pass; asked for where no listed path has it. */
function useHub(answer: TraceAnswer, id: string | undefined): GraphNode | undefined {
  const listed = answer.graph.nodes.find((node) => node.id === id);
  const [asked] = useEntities(id === undefined || listed ? [] : [id]);
  return listed ?? asked?.data;
}

/** On how many independent sources the paths rest, and which entity many of them pass. */
function Origins({ answer }: RestsOnProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { proof } = answer.summary;
  const hub = proof?.through.find(({ count }) => count > proof.paths / 10);
  const node = useHub(answer, hub?.id);
  if (proof === undefined || proof.paths === 0) {
    return null;
  }
  const total = formatCount(proof.paths, locale);
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

/** What documents and sources say of the listed paths as a whole. */
export function RestsOn({ answer }: RestsOnProps) {
  return (
    <>
      <Joins answer={answer} />
      <Origins answer={answer} />
      <MayRest answer={answer} />
    </>
  );
}
