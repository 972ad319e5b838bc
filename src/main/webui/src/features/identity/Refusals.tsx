import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keyOf, type Refusal } from '../../core/identity/model';
import { Between, Grounds } from './DecisionLine';
import classes from './Decisions.module.css';
import type { QueueState, QueueStore } from './state/queue-store';
import { useSaid } from './use-said';
import { Withdraw } from './Withdraw';

/** Why a decision was refused: what stands in its way, each of which can be taken back here. */
export function RefusalNotice({ refusal, store }: { refusal: Refusal; store: QueueStore }) {
  const { t } = useTranslation('identity');
  const said = useSaid();
  return (
    <section className={classes.refusal} role="alert">
      <h3>
        <IconAlertTriangle size={18} aria-hidden />{' '}
        {refusal.decisions.length > 0 ? t('refused.title') : t('refused.other')}
      </h3>
      <p>{said({ code: refusal.why, arguments: refusal.arguments, text: refusal.detail })}</p>
      <RefusalDecisions refusal={refusal} store={store} />
    </section>
  );
}

export function RefusalDecisions({ refusal, store }: { refusal: Refusal; store: QueueStore }) {
  return (
    <ul className={classes.lines}>
      {refusal.decisions.map((decision) => (
        <li key={decision.id}>
          <Between decision={decision} />
          <Grounds decision={decision} />
          <Withdraw what={{ decision }} after={() => store.noteWithdrawn(keyOf(refusal), decision.id)} />
        </li>
      ))}
    </ul>
  );
}

/** What went wrong with pairs that are not shown any more; the reader is taken there only when they want. */
export function Troubles({ state, store }: { state: QueueState; store: QueueStore }) {
  const { t } = useTranslation('identity');
  const { refused, failed, queue } = state;
  const others = queue.pairs
    .map(({ left, right }) => keyOf({ left: left.id, right: right.id }))
    .filter((key) => key !== queue.at && refused.has(key));
  const [other] = others;
  return (
    <>
      {failed && (
        <div className={classes.trouble} role="alert">
          <span>{t('notWritten', { why: failed.sentence ?? t('noAnswer') })}</span>
          <CloseButton size="sm" aria-label={t('close')} onClick={() => store.dismissFailure()} />
        </div>
      )}
      {other !== undefined && (
        <div className={classes.trouble} role="alert">
          <span>{t('refused.others', { count: others.length })}</span>
          <Button size="compact-sm" variant="default" onClick={() => store.go(other)}>
            {t('refused.show')}
          </Button>
        </div>
      )}
    </>
  );
}
