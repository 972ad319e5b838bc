import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import { keyOf, keyOfProposal, type BatchResult, type Proposal } from '../../core/identity/model';
import { useLocale } from '../../words/use-locale';
import classes from './Batch.module.css';
import { RefusalDecisions } from './Refusals';
import { useQueueStore } from './state/use-queue';
import { useSaid } from './use-said';

interface BatchOutcomeProps {
  result: BatchResult;
  pairs: Proposal[];
  close: () => void;
}

/** How many of a batch were decided, and which were refused, with what stands in their way. */
export function BatchOutcome({ result: { decided, refused }, pairs, close }: BatchOutcomeProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const store = useQueueStore();
  const said = useSaid();
  const [undone, setUndone] = useState(false);
  const names = new Map(pairs.map((pair) => [keyOfProposal(pair), [pair.left.name, pair.right.name]]));
  const undo = () => {
    setUndone(true);
    store.undo(t('undo.reason'));
  };
  return (
    <div className={classes.form}>
      <p role="status">
        <strong>{t('batch.decided', { count: decided, shown: formatCount(decided, locale) })}</strong>{' '}
        {refused.length > 0 &&
          t('batch.refused', { count: refused.length, shown: formatCount(refused.length, locale) })}
        {undone && ` ${t('batch.undone')}`}
      </p>
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.map((refusal) => {
            const [left, right] = names.get(keyOf(refusal)) ?? [refusal.left, refusal.right];
            return (
              <li key={keyOf(refusal)}>
                <strong>
                  <bdi>{left}</bdi> · <bdi>{right}</bdi>
                </strong>
                <p>{said({ code: refusal.why, arguments: refusal.arguments, text: refusal.detail })}</p>
                <RefusalDecisions refusal={refusal} store={store} />
              </li>
            );
          })}
        </ul>
      )}
      <div className={classes.actions}>
        <Button variant="default" disabled={undone || decided === 0} onClick={undo}>
          {t('batch.undo')}
        </Button>
        <Button onClick={close}>{t('batch.close')}</Button>
      </div>
    </div>
  );
}
