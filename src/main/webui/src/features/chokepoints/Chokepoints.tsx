import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChokepoints } from '../../api/chokepoints';
import { asProblem } from '../../core/problem';
import { bodyOfAllPaths } from '../../core/question/question';
import type { DisplayedView } from '../trace/state/linked-view';
import { ProblemNotice } from '../common/ProblemNotice';
import { useSnapshot } from '../status/snapshot-context';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Chokepoints.module.css';
import { ChokepointCypherButton } from './ChokepointCypherButton';
import { PointTable } from './PointTable';
import { SmallestCut } from './SmallestCut';

/** The entities that the answer depends on, over all paths, listed or not. */
export function Chokepoints({ select, found }: DisplayedView) {
  const { t } = useTranslation('chokepoints');
  const { question, ask, display } = useTraceSearch();
  const { withheldBy } = display;
  const version = useSnapshot()?.version ?? '';
  const body = bodyOfAllPaths(question);
  const { data, error, refetch } = useChokepoints(body, version);
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton role="status" height={240} aria-label={t('loading')} />;
  }
  const acts = { question, ask, select, found };
  return (
    <div className={classes.scroll}>
      {!data.complete && <p className={classes.cut}>{t('incomplete')}</p>}
      <SmallestCut answer={data} {...acts} />
      <PointTable answer={data} {...acts} />
      <TakeAwayButton
        size="compact-sm"
        variant="default"
        subject={() => ({ analysis: { chokepoints: body }, withheldBy })}
      />
      <ChokepointCypherButton body={body} />
    </div>
  );
}
