import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOfProposal, type Proposal } from '../../core/identity/model';
import { openCount, type Mark } from '../../core/identity/queue';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './List.module.css';
import { ClassBadge } from './ClassBadge';
import type { QueueState, QueueStore } from './state/queue-store';
import { useLikelihood } from './use-likelihood';

/** How many pairs of a long list are drawn around the one that is shown. */
const BEFORE = 30;
const AFTER = 60;

function Outcome({ mark }: { mark: Mark }) {
  const { t } = useTranslation('identity');
  return (
    <span className={classes.outcome} data-state={mark.state}>
      {mark.state === 'decided' && <IconCheck size={14} aria-hidden />}
      {mark.state === 'decided' || mark.state === 'sending'
        ? t(`verdict.${mark.verdict}`)
        : t(`mark.${mark.state}`)}
    </span>
  );
}

interface ItemProps {
  pair: Proposal;
  mark: Mark | undefined;
  shown: boolean;
  go: () => void;
}

function Item({ pair, mark, shown, go }: ItemProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const likelihood = useLikelihood();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) {
      item.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [shown]);
  return (
    <li ref={item}>
      <button type="button" className={classes.item} aria-current={shown ? 'true' : undefined} onClick={go}>
        <bdi className={classes.name}>{pair.left.name}</bdi>
        <bdi className={classes.name}>{pair.right.name}</bdi>
        <span className={classes.signs}>
          {mark ? <Outcome mark={mark} /> : <ClassBadge name={pair.class} />}
          {typeof pair.probability === 'number' && <span>{likelihood(pair.probability)}</span>}
          {typeof pair.opens === 'number' && (
            <strong>{t('opens', { count: pair.opens, shown: formatCount(pair.opens, locale) })}</strong>
          )}
        </span>
      </button>
    </li>
  );
}

/** The pairs of the queue in their order; what was decided stays, with what was said. */
export function PairList({ state: { queue }, store }: { state: QueueState; store: QueueStore }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const place = queue.pairs.findIndex((pair) => keyOfProposal(pair) === queue.at);
  const first = Math.max(0, place - BEFORE);
  const left = Math.max(openCount(queue), queue.complete ? 0 : queue.total - decidedIn(queue.marks));
  return (
    <nav className={classes.list} aria-label={t('list')}>
      <p className={classes.count}>{t('left', { count: left, shown: formatCount(left, locale) })}</p>
      <ol start={first + 1}>
        {queue.pairs.slice(first, place + AFTER).map((pair) => {
          const key = keyOfProposal(pair);
          return (
            <Item
              key={key}
              pair={pair}
              mark={queue.marks.get(key)}
              shown={key === queue.at}
              go={() => store.go(key)}
            />
          );
        })}
      </ol>
    </nav>
  );
}

function decidedIn(marks: ReadonlyMap<string, Mark>): number {
  return [...marks.values()].filter(({ state }) => state === 'decided').length;
}
