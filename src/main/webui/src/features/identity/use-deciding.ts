import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePair } from '../../api/identity-queries';
import { idsOf, keyOfProposal, type Proposal, type Verdict } from '../../core/identity/model';
import { currentOf } from '../../core/identity/queue';
import { groundsOf, NO_GROUNDS, type TypedGrounds } from '../../core/identity/reasons';
import { Sight } from '../../core/identity/sight';
import type { QueueStore } from './state/queue-store';
import { usePairReasons, type SaidReason } from './use-pair-reasons';

export interface Asked {
  verdict: Verdict;
  turned: boolean;
}

export interface Deciding {
  /** Null while no reason is asked for. */
  asked: Asked | null;
  /** The verdict came before anybody could have looked at the pair. */
  tooSoon: boolean;
  reasonsOf: (verdict: Verdict) => SaidReason[];
  /** Decides at once where the pair itself gives a sure reason, else asks for one. */
  decide: (verdict: Verdict, turned?: boolean) => void;
  /** Asks for the reason, whatever the pair gives. */
  ask: (verdict?: Verdict) => void;
  answer: (grounds: TypedGrounds) => void;
  cancel: () => void;
  undo: () => void;
}

/** Whether a pair has been in sight long enough; what stands in a window that nobody sees is not in sight. */
function useSight(key: string | null): Sight {
  const [sight] = useState(() => new Sight());
  useEffect(() => {
    const look = () => sight.show(document.visibilityState === 'visible' ? key : null, performance.now());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [key, sight]);
  return sight;
}

/** Decisions, each with a reason of its own pair: none is carried over to the next. */
export function useDeciding(store: QueueStore, pair: Proposal | null): Deciding {
  const { t } = useTranslation('identity');
  const detail = usePair(pair ? idsOf(pair) : null);
  const reasonsOf = usePairReasons(detail.data);
  const key = pair ? keyOfProposal(pair) : null;
  const sight = useSight(detail.data ? key : null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [soon, setSoon] = useState<string | null>(null);
  const seen = () => {
    const current = currentOf(store.get().queue);
    const isSeen =
      current !== null &&
      keyOfProposal(current) === key &&
      sight.hasBeenSeen(keyOfProposal(current), performance.now());
    setSoon(isSeen ? null : key);
    return isSeen;
  };
  const decide = (verdict: Verdict, turned = false) => {
    const [first] = reasonsOf(verdict);
    if (!seen()) {
      return;
    }
    if (first?.sure) {
      store.decide(verdict, groundsOf({ ...NO_GROUNDS, reason: first.sentence }), turned);
    } else {
      setAsked({ verdict, turned });
    }
  };
  return {
    asked,
    tooSoon: soon !== null && soon === key,
    reasonsOf,
    decide,
    ask: (verdict = 'same') => seen() && setAsked({ verdict, turned: false }),
    answer: (grounds) => {
      if (asked) {
        setAsked(null);
        store.decide(asked.verdict, groundsOf(grounds), asked.turned);
      }
    },
    cancel: () => setAsked(null),
    undo: () => store.undo(t('undo.reason')),
  };
}
