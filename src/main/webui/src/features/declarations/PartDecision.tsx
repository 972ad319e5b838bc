import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
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
export function Decided({ proposal: { decision, more, hop, seller } }: { proposal: PartProposal }) {
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
      {hop !== undefined && (
        <>
          {' · '}
          <Link to="/entity/$" params={{ _splat: seller.code }} search={{}}>
            {t('parts.hop')}
          </Link>
        </>
      )}
    </small>
  );
}

const VERDICTS = { accepted: 'accept', rejected: 'reject', unsure: 'leave' } as const;

type ActWord = (typeof VERDICTS)[keyof typeof VERDICTS] | 'back' | 'hopAgain';

function Act({ act, loading, press }: { act: ActWord; loading: boolean; press: () => void }) {
  const { t } = useTranslation('declarations');
  return (
    <Button size="compact-sm" variant="default" loading={loading} onClick={press}>
      {t(`parts.${act}`)}
    </Button>
  );
}

/** Lets a person decide, or take a decision back. */
export function Deciding({ proposal }: { proposal: PartProposal }) {
  const { t } = useTranslation('declarations');
  const [why, setWhy] = useState('');
  const decide = useDecidePart();
  const { component, code, seller, buyer, decision, state } = proposal;
  const choose = (verdict: string) =>
    decide.mutate({
      component: component.code,
      code,
      seller: decision?.seller ?? seller.code,
      buyer: decision?.buyer ?? buyer.code,
      verdict,
      version: decision?.version ?? 0,
      why,
    });
  if (state !== 'open') {
    const isWithoutHop = state === 'accepted' && proposal.hop === undefined;
    return (
      <span className={classes.acts}>
        {isWithoutHop && <Act act="hopAgain" loading={decide.isPending} press={() => choose('accepted')} />}
        <Act act="back" loading={decide.isPending} press={() => choose('withdrawn')} />
        {decide.error && <ProblemNotice problem={asProblem(decide.error)} retry={() => decide.reset()} />}
      </span>
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
          <Act
            key={verdict}
            act={VERDICTS[verdict]}
            loading={decide.isPending}
            press={() => choose(verdict)}
          />
        ))}
      </span>
      {decide.error && <ProblemNotice problem={asProblem(decide.error)} retry={() => decide.reset()} />}
    </>
  );
}
