import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../api/queries';
import { formatCount } from '../../core/format';
import type { GraphNode, TraceAnswer } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import { changed } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';

/** So many stand beside each other; the others behind a press. */
const SHOWN = 3;

interface Hub {
  id: string;
  count: number;
  node: GraphNode | undefined;
}

/** The entities that more than a tenth of the paths pass; asked for where no listed path has them. */
function useHubs({ summary: { proof }, graph }: TraceAnswer): Hub[] {
  const hubs = proof?.through.filter(({ count }) => count > proof.paths / 10) ?? [];
  const listed = new Map(graph.nodes.map((node) => [node.id, node]));
  const missing = hubs.flatMap(({ id }) => (listed.has(id) ? [] : [id]));
  const asked = useEntities(missing);
  return hubs.map((hub) => ({ ...hub, node: listed.get(hub.id) ?? asked[missing.indexOf(hub.id)]?.data }));
}

/** How many paths pass an entity, and the way to the answer without it. */
function HubLine({ hub, total }: { hub: Hub; total: number }) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { name } = namesFor(hub.node, hub.id);
  const counts = {
    count: hub.count,
    shown: formatCount(hub.count, locale),
    total: formatCount(total, locale),
  };
  const ids = [...question.avoid.ids, hub.id];
  return (
    <span className={classes.rests}>
      {t('hub.passes', { ...counts, name })} ·{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => ask(changed(question, { avoid: { ...question.avoid, ids } }))}
      >
        {t('hub.without')}
        <span className="visually-hidden">
          : <bdi>{name}</bdi>
        </span>
      </Button>
    </span>
  );
}

/** Each entity that more than a tenth of the paths pass, with the answer without it one press away. */
export function Hubs({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('grades');
  const hubs = useHubs(answer);
  const total = answer.summary.proof?.paths ?? 0;
  const more = hubs.slice(SHOWN);
  return (
    <>
      {hubs.slice(0, SHOWN).map((hub) => (
        <HubLine key={hub.id} hub={hub} total={total} />
      ))}
      {more.length > 0 && (
        <details className={classes.hubs}>
          <summary>{t('hub.more', { count: more.length })}</summary>
          {more.map((hub) => (
            <HubLine key={hub.id} hub={hub} total={total} />
          ))}
        </details>
      )}
    </>
  );
}
