import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAlong } from '../../api/identity-queries';
import { formatCount } from '../../core/format';
import { idsOf, VERDICTS, type Proposal, type Verdict } from '../../core/identity/model';
import { SAMPLE, spread } from '../../core/identity/sample';
import { NO_GROUNDS, reasonsForAll, type TypedGrounds } from '../../core/identity/reasons';
import type { Problem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { Along } from './Along';
import type { BatchOrder } from './BatchDialog';
import classes from './Batch.module.css';
import { GroundsFields } from './GroundsFields';
import { Sample } from './Sample';

/** Verdicts that make sense for many pairs at once: neither reads in a direction. */
const FOR_ALL = VERDICTS.filter((verdict) => verdict === 'same' || verdict === 'different');

interface BatchFormProps {
  pairs: Proposal[];
  total: number;
  sending: boolean;
  problem: Problem | null;
  send: (order: BatchOrder) => void;
}

function useOrder(ofOneNumber: boolean) {
  const { t } = useTranslation('identity');
  const [verdict, setVerdict] = useState<Verdict>('same');
  const [grounds, setGrounds] = useState<TypedGrounds>(NO_GROUNDS);
  const reasons = reasonsForAll(verdict, ofOneNumber).map((reason) => t(`reason.${reason}`));
  const choose = (next: Verdict) => {
    setVerdict(next);
    if (reasons.includes(grounds.reason)) {
      setGrounds({ ...grounds, reason: '' });
    }
  };
  return { verdict, reasons, grounds, setGrounds, choose };
}

/** The sample, which has to be seen whole, and what is said of all. */
export function BatchForm({ pairs, total, sending, problem, send }: BatchFormProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const { verdict, reasons, grounds, setGrounds, choose } = useOrder(pairs[0]?.class === 'number');
  const [sample] = useState(() => spread(pairs, SAMPLE));
  const [seen, setSeen] = useState(0);
  const [ids] = useState(() => pairs.map(idsOf));
  const along = useAlong(ids);
  const all = seen >= sample.length;
  const count = pairs.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ verdict, grounds });
  };
  if (count === 0) {
    return <p>{t('batch.none')}</p>;
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>
        {t('batch.sample', { count: sample.length, total: formatCount(count, locale) })}{' '}
        {total > count && t('batch.first', { count, shown: formatCount(count, locale) })}
      </p>
      <Sample pairs={sample} seen={setSeen} />
      {verdict === 'same' && along.isPending && <p role="status">{t('along.looking')}</p>}
      {verdict === 'same' && along.data && <Along pairs={along.data.pairs} more={!along.data.complete} />}
      <p role="status" className={classes.seen} data-all={all}>
        {all ? t('batch.seenAll') : t('batch.seen', { count: seen, total: sample.length })}
      </p>
      <div className={classes.verdicts} role="group" aria-label={t('verdicts')}>
        {FOR_ALL.map((each) => (
          <Button
            key={each}
            size="compact-md"
            variant={each === verdict ? 'filled' : 'default'}
            aria-pressed={each === verdict}
            onClick={() => choose(each)}
          >
            {t(`verdict.${each}`)}
          </Button>
        ))}
      </div>
      <GroundsFields reasons={reasons} grounds={grounds} change={setGrounds} />
      {problem && <p role="alert">{problem.sentence ?? t('noAnswer')}</p>}
      <Button
        type="submit"
        disabled={!all || grounds.reason.trim() === '' || (verdict === 'same' && along.isPending)}
        loading={sending}
      >
        {t(`batch.accept.${verdict === 'same' ? 'same' : 'different'}`, {
          count,
          shown: formatCount(count, locale),
        })}
      </Button>
    </form>
  );
}
