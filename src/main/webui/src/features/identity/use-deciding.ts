import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../core/identity/model';
import { groundsOf, keptOf, type Kept, type KeptGrounds } from '../../core/identity/reasons';
import { readStored, writeStored } from '../../core/stored';
import type { QueueStore } from './state/queue-store';

const KEY = 'spoor-identity-reasons';

export interface Asked {
  verdict: Verdict;
  turned: boolean;
  /** Whether the pair is decided once the reason is given. */
  decides: boolean;
}

export interface Deciding {
  kept: Kept;
  asked: Asked | null;
  decide: (verdict: Verdict, turned?: boolean) => void;
  ask: (verdict?: Verdict) => void;
  answer: (grounds: KeptGrounds) => void;
  cancel: () => void;
  undo: () => void;
}

/** Decisions with their reasons: each verdict's is asked for once and kept until it is changed. */
export function useDeciding(store: QueueStore): Deciding {
  const { t } = useTranslation('identity');
  const [kept, setKept] = useState<Kept>(() => keptOf(readStored(KEY)));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [last, setLast] = useState<Verdict>('same');
  const decide = (verdict: Verdict, turned = false) => {
    const grounds = kept[verdict];
    setLast(verdict);
    if (grounds) {
      store.decide(verdict, groundsOf(grounds), turned);
    } else {
      setAsked({ verdict, turned, decides: true });
    }
  };
  const answer = (grounds: KeptGrounds) => {
    if (!asked) {
      return;
    }
    // A note is on one pair; reason and sources are kept for the next.
    const next = { ...kept, [asked.verdict]: { ...grounds, note: '' } };
    setKept(next);
    writeStored(KEY, next);
    setAsked(null);
    if (asked.decides) {
      store.decide(asked.verdict, groundsOf(grounds), asked.turned);
    }
  };
  return {
    kept,
    asked,
    decide,
    ask: (verdict = last) => setAsked({ verdict, turned: false, decides: false }),
    answer,
    cancel: () => setAsked(null),
    undo: () => store.undo(t('undo.reason')),
  };
}
