import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChokepoints } from '../../api/chokepoints';
import { asProblem } from '../../core/problem';
import { isSet, without, type Constraint } from '../../core/constraints';
import { DEFAULT_QUESTION, traceBodyOf, type Question } from '../../core/question';
import type { DisplayedView } from '../answer/linked-view';
import { ProblemNotice } from '../common/ProblemNotice';
import { useSnapshot } from '../status/snapshot-context';
import { useTraceSearch } from '../trace/use-trace-search';
import classes from './Chokepoints.module.css';
import { PointTable } from './PointTable';
import { SmallestCut } from './SmallestCut';

/** Walks know nothing of these. */
const DEMANDS: Constraint[] = ['via', 'countriesVia', 'goods', 'timeOrder'];

/** The question without what only says which of its paths are listed: the same for every page, order and cap. */
function asked(question: Question) {
  const { page, pageSize, rank, caps } = DEFAULT_QUESTION;
  return traceBodyOf({ ...question, page, pageSize, rank, caps });
}

/** The entities that the answer depends on, over all paths, listed or not. */
export function Chokepoints({ select, found }: DisplayedView) {
  const { t } = useTranslation('chokepoints');
  const { question, ask } = useTraceSearch();
  const demands = DEMANDS.filter((demand) => isSet(question, demand));
  const version = useSnapshot()?.version ?? '';
  const { data, error, refetch } = useChokepoints(asked(question), version, demands.length === 0);
  if (demands.length > 0) {
    return (
      <div className={classes.notice}>
        <p>{t('demands')}</p>
        <Button size="compact-sm" variant="default" onClick={() => ask(demands.reduce(without, question))}>
          {t('withoutDemands')}
        </Button>
      </div>
    );
  }
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
    </div>
  );
}
