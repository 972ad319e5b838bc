import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchRelationsBetween } from '../../../api/statements';
import { useLocale } from '../../../words/use-locale';
import { formatCount } from '../../../core/format';
import { withRelations, shownGraph, type ResultGraph } from '../../../core/console/result-graph';
import type { Relation } from '../../../core/model';
import { asProblem } from '../../../core/problem';
import classes from './Result.module.css';
import { PictureCanvas } from './PictureCanvas';

const NODES_AT_FIRST = 150;
const NODES_AT_MOST = 600;
const DEFAULT_WIDTH = 900;

function useMoreRelations(graph: ResultGraph) {
  const [more, setMore] = useState<Relation[]>([]);
  const look = useMutation({
    mutationFn: (ids: string[]) => fetchRelationsBetween(ids),
    onSuccess: (found) => setMore(found),
  });
  const whole = useMemo(() => withRelations(graph, more), [graph, more]);
  const added = whole.relations.size - graph.relations.size;
  return { whole, look, added };
}

/** Which types of relations are drawn, and how many of each. */
function TypeCounts({ relations }: { relations: Relation[] }) {
  const { t } = useTranslation('console');
  const locale = useLocale();
  const counts = new Map<string, number>();
  relations.forEach(({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
  return counts.size === 0 ? null : (
    <p className={classes.types}>
      {[...counts].map(([type, count]) => (
        <code key={type}>{t('picture.types', { type, shown: formatCount(count, locale) })}</code>
      ))}
    </p>
  );
}

/** The nodes and relations of the result, drawn; not more of them than a reader can take in. */
export function ResultPicture({ graph }: { graph: ResultGraph }) {
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  const locale = useLocale();
  const { whole, look, added } = useMoreRelations(graph);
  const [most, setMost] = useState(NODES_AT_FIRST);
  const { ref, width } = useElementSize();
  const shown = useMemo(() => shownGraph(whole, most), [whole, most]);
  const problem = look.error ? asProblem(look.error) : null;
  if (shown.nodes.length === 0) {
    return <p className={classes.nothing}>{t('picture.none')}</p>;
  }
  return (
    <div className={classes.picturePane} ref={ref}>
      <div className={classes.pictureHead}>
        <Button
          size="compact-sm"
          variant="default"
          loading={look.isPending}
          onClick={() => look.mutate(shown.nodes.map(({ id }) => id))}
        >
          {t('picture.connect')}
        </Button>
        <span role="status">
          {problem && (problem.sentence ?? page(`problem.${problem.kind}`))}
          {look.isSuccess && t('picture.connected', { count: added })}
        </span>
        {shown.hidden > 0 && (
          <span>{t('picture.more', { count: shown.hidden, shown: formatCount(shown.hidden, locale) })}</span>
        )}
        {shown.hidden > 0 && most < NODES_AT_MOST && (
          <Button size="compact-sm" variant="default" onClick={() => setMost(NODES_AT_MOST)}>
            {t('picture.showMore')}
          </Button>
        )}
      </div>
      <TypeCounts relations={shown.relations} />
      <PictureCanvas shown={shown} room={Math.floor((width || DEFAULT_WIDTH) / 16) * 16} />
    </div>
  );
}
