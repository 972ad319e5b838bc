import { Skeleton } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatching } from '../../api/identity-queries';
import { currentOf } from '../../core/identity/queue';
import type { IdentitySearch } from '../../core/identity/search';
import { Part } from '../common/Part';
import { ProblemNotice } from '../common/ProblemNotice';
import { Filters } from './Filters';
import classes from './Identity.module.css';
import { NothingLeft } from './NothingLeft';
import { PairList } from './PairList';
import { PairPane } from './PairPane';
import { ReasonDialog } from './ReasonDialog';
import { useLeaveGuard, useQueue } from './state/use-queue';
import { useDeciding } from './use-deciding';
import { useQueueKeys } from './use-queue-keys';

/** Pairs of records, most useful first, to be decided by key or by button. */
export function Queue({ search }: { search: IdentitySearch }) {
  const { t } = useTranslation('identity');
  const { store, state } = useQueue(search);
  const pane = useRef<HTMLDivElement>(null);
  useLeaveGuard(state.sending);
  const { queue, problem, loading, told } = state;
  const pair = currentOf(queue);
  const deciding = useDeciding(store, pair);
  useQueueKeys(pane, store, deciding);
  const fresh = useMatching().data?.state === 'none' && !pair && Object.keys(search).length === 0;
  return (
    <div ref={pane} className="full-column">
      {/* Where nothing was compared yet there is nothing to choose from. */}
      {!fresh && <Filters search={search} state={state} />}
      <p className="visually-hidden" role="status">
        {told && t(`told.${told.what}`, { left: told.left, right: told.right })}
      </p>
      {pair ? (
        <div className={classes.panes}>
          <PairList state={state} store={store} />
          <Part of={queue.at ?? ''}>
            <PairPane pair={pair} state={state} store={store} deciding={deciding} />
          </Part>
        </div>
      ) : problem ? (
        <ProblemNotice problem={problem} retry={() => void store.reload()} />
      ) : loading && !fresh ? (
        <Skeleton role="status" height={320} aria-label={t('loading')} />
      ) : (
        <NothingLeft search={search} />
      )}
      {deciding.asked && pair && (
        <ReasonDialog key={deciding.asked.verdict} deciding={deciding} asked={deciding.asked} />
      )}
    </div>
  );
}
