import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecidePart } from '../../api/declarations';
import { PART_STATES, type PartProposal } from '../../core/declarations/model';
import { formatCount, formatDate } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';

/** What was decided of a proposal before. */
export function Decided({ proposal: { decision, more } }: { proposal: PartProposal }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  if (!decision) {
    return null;
  }
  const verdict = PART_STATES.find((each) => each === decision.verdict) ?? 'withdrawn';
  return (
    <small>
      {t('parts.by', {
        verdict: t(`parts.${verdict}`),
        by: decision.by,
        date: formatDate(decision.at.slice(0, 10), locale),
      })}
      {decision.why !== '' && (
        <>
          : <bdi>{decision.why}</bdi>
        </>
      )}
      {more > 0 && <> · {t('parts.more', { count: more, shown: formatCount(more, locale) })}</>}
    </small>
  );
}

const VERDICTS = { accepted: 'accept', rejected: 'reject', unsure: 'leave' } as const;

/** Lets a person decide, or take a decision back. */
export function Deciding({ proposal, accepted }: { proposal: PartProposal; accepted: () => void }) {
  const { t } = useTranslation('declarations');
  const [why, setWhy] = useState('');
  const decide = useDecidePart();
  const { component, code, seller, buyer, decision, state } = proposal;
  const choose = (verdict: string) =>
    decide.mutate(
      {
        component: component.code,
        code,
        seller: decision?.seller ?? seller.code,
        buyer: decision?.buyer ?? buyer.code,
        verdict,
        version: decision?.version ?? 0,
        why,
      },
      { onSuccess: () => verdict === 'accepted' && accepted() },
    );
  if (state !== 'open') {
    return (
      <Button
        size="compact-sm"
        variant="default"
        loading={decide.isPending}
        onClick={() => choose('withdrawn')}
      >
        {t('parts.back')}
      </Button>
    );
  }
  return (
    <>
      <TextInput
        size="xs"
        aria-label={t('parts.why')}
        placeholder={t('parts.why')}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <span className={classes.acts}>
        {(['accepted', 'rejected', 'unsure'] as const).map((verdict) => (
          <Button
            key={verdict}
            size="compact-sm"
            variant="default"
            disabled={decide.isPending}
            onClick={() => choose(verdict)}
          >
            {t(`parts.${VERDICTS[verdict]}`)}
          </Button>
        ))}
      </span>
      {decide.error && <ProblemNotice problem={asProblem(decide.error)} retry={() => decide.reset()} />}
    </>
  );
}
