import { Skeleton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePair } from '../../api/identity-queries';
import { useRights } from '../../api/session';
import { fieldsOf } from '../../core/identity/fields';
import { idsOf, keyOf, keyOfProposal, type PairDetail, type Proposal } from '../../core/identity/model';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import { Along } from './Along';
import { Compare } from './Compare';
import { Context } from './Context';
import { DecidedBefore } from './DecidedBefore';
import { PairHead } from './PairHead';
import classes from './Pair.module.css';
import { RefusalNotice, Troubles } from './Refusals';
import type { QueueState, QueueStore } from './state/queue-store';
import type { Deciding } from './use-deciding';
import { VerdictBar } from './VerdictBar';
import { Weights } from './Weights';

/** @param undone whether what was decided of the pair is being taken back */
function Details({ pair, undone }: { pair: PairDetail; undone: boolean }) {
  const key = keyOf({ left: pair.left.id, right: pair.right.id });
  const decisions = (pair.decisions ?? []).filter((each) => !undone || keyOf(each) !== key);
  return (
    <>
      <DecidedBefore decisions={decisions} />
      <Along pairs={pair.alsoJoined ?? []} />
      <Compare fields={fieldsOf(pair.left, pair.right)} />
      <div className={classes.beside}>
        <Weights pair={pair} />
        <Context pair={pair} />
      </div>
    </>
  );
}

interface PairPaneProps {
  pair: Proposal;
  state: QueueState;
  store: QueueStore;
  deciding: Deciding;
}

/** Two records side by side: what they say, what speaks for one and against, and what can be said of them. */
export function PairPane({ pair, state, store, deciding }: PairPaneProps) {
  const { t } = useTranslation('identity');
  const { decide } = useRights();
  const detail = usePair(idsOf(pair));
  const key = keyOfProposal(pair);
  const refusal = state.refused.get(key);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [key]);
  return (
    <section
      className={classes.pane}
      aria-label={t('pair')}
      data-pair={key}
      data-loaded={detail.data !== undefined}
    >
      <Troubles state={state} store={store} />
      {decide && <VerdictBar state={state} store={store} deciding={deciding} />}
      {/* What scrolls is reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={body} className={classes.body} tabIndex={0} role="region" aria-label={t('records')}>
        <PairHead pair={pair} mark={state.queue.marks.get(key)} />
        {refusal && <RefusalNotice refusal={refusal} store={store} />}
        {detail.error ? (
          <ProblemNotice problem={asProblem(detail.error)} retry={() => void detail.refetch()} />
        ) : detail.data ? (
          <Details pair={detail.data} undone={state.undone.has(key)} />
        ) : (
          <Skeleton role="status" height={280} aria-label={t('loading')} />
        )}
      </div>
    </section>
  );
}
