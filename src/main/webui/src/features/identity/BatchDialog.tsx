import { Loader, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identity } from '../../api/identity';
import { useBatchPairs } from '../../api/identity-queries';
import { MOST_IN_BATCH } from '../../core/identity/sample';
import { idsOf, type BatchResult, type Proposal, type Verdict } from '../../core/identity/model';
import { groundsOf, type TypedGrounds } from '../../core/identity/reasons';
import type { IdentitySearch } from '../../core/identity/search';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import { BatchForm } from './BatchForm';
import { BatchOutcome } from './BatchOutcome';
import { useQueueStore } from './state/use-queue';
import { useFocusBack } from '../common/use-focus-back';

export interface BatchOrder {
  verdict: Verdict;
  grounds: TypedGrounds;
}

function useBatch(pairs: Proposal[]) {
  const store = useQueueStore();
  const [result, setResult] = useState<BatchResult | null>(null);
  const order = useMutation({
    mutationFn: ({ verdict, grounds }: BatchOrder) =>
      identity.decideAll({
        pairs: pairs.map(idsOf),
        verdict,
        ...groundsOf(grounds),
      }),
    onSuccess: (decided, { verdict }) => {
      store.noteBatch(decided, pairs, verdict);
      setResult(decided);
    },
  });
  return { result, order };
}

function Body({ pairs, total, close }: { pairs: Proposal[]; total: number; close: () => void }) {
  const { result, order } = useBatch(pairs);
  return result ? (
    <BatchOutcome result={result} pairs={pairs} close={close} />
  ) : (
    <BatchForm
      pairs={pairs}
      total={total}
      sending={order.isPending}
      problem={order.error ? asProblem(order.error) : null}
      send={(asked) => order.mutate(asked)}
    />
  );
}

/** All pairs of a class between two datasets: a sample to look at, one verdict, one reason, one undo. */
export function BatchDialog({ search, close }: { search: IdentitySearch; close: () => void }) {
  useFocusBack();
  const { t } = useTranslation('identity');
  const store = useQueueStore();
  const pairs = useBatchPairs(search, MOST_IN_BATCH);
  const leave = () => {
    close();
    void store.reload();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size="xl"
      title={t('batch.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      {pairs.error && <ProblemNotice problem={asProblem(pairs.error)} retry={() => void pairs.refetch()} />}
      {pairs.isPending && <Loader aria-label={t('loading')} />}
      {pairs.data && <Body pairs={pairs.data.proposals} total={pairs.data.total} close={leave} />}
    </Modal>
  );
}
