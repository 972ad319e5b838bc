import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLAIMS_KEY, claimApi } from '../../../api/claims';
import type { EnteredClaim } from '../../../core/claim/model';
import { formatMoment } from '../../../core/data/format-bytes';
import { formatDate } from '../../../core/format';
import { asProblem } from '../../../core/problem';
import { useLocale } from '../../../words/use-locale';
import { ProblemNotice } from '../../common/ProblemNotice';
import common from '../Data.module.css';
import classes from './Claim.module.css';
import { ClaimSentence } from './ClaimSentence';
import type { Entering } from './use-entering';

/** How sure, when and by which document, in one line. */
function Said({ claim: { draft } }: { claim: EnteredClaim }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { validFrom, validTo, confidence, source } = draft;
  const dates = [validFrom, validTo].filter((date) => date != null).map((date) => formatDate(date, locale));
  const parts = [
    confidence === 'confirmed' || confidence === 'probable' || confidence === 'possible'
      ? t(`confidence.${confidence}`)
      : confidence,
    ...((draft.hs ?? []).length > 0 ? [(draft.hs ?? []).join(', ')] : []),
    dates.join(' – '),
    source?.title ?? source?.url,
    source?.locator,
  ];
  return <bdi>{parts.filter((part) => part).join(' · ')}</bdi>;
}

function History({ claim }: { claim: EnteredClaim }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const whole = useQuery({
    queryKey: [...CLAIMS_KEY, 'history', claim.id, claim.version],
    queryFn: ({ signal }) => claimApi.get(claim.id, signal),
  });
  return (
    <ol className={classes.history} reversed>
      {(whole.data?.history ?? []).map((version) => (
        <li key={version.version}>
          {t(version.withdrawn ? 'claim.takenBackBy' : 'claim.saidBy', {
            who: version.by,
            moment: formatMoment(version.at, locale),
          })}{' '}
          <ClaimSentence claim={version} /> (<Said claim={version} />)
        </li>
      ))}
    </ol>
  );
}

function Item({ claim, entering }: { claim: EnteredClaim; entering: Entering }) {
  const { t } = useTranslation('data');
  const [open, setOpen] = useState(false);
  const name = `${claim.from.name} – ${claim.to?.name ?? claim.draft.fact?.value ?? ''}`;
  return (
    <li className={classes.item}>
      <p className={claim.withdrawn ? classes.withdrawn : undefined}>
        <ClaimSentence claim={claim} />
      </p>
      <p className={classes.hint}>
        <Said claim={claim} />
      </p>
      <div className={classes.acts}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('claim.editNamed', { name })}
          onClick={() => entering.edit(claim)}
        >
          {t('claim.edit')}
        </Button>
        {claim.withdrawn ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('claim.bringBackNamed', { name })}
            onClick={() => entering.restore.mutate(claim)}
          >
            {t('claim.bringBack')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('claim.takeBackNamed', { name })}
            onClick={() => entering.withdraw.mutate(claim.id)}
          >
            {t('claim.takeBack')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          aria-label={t('claim.historyNamed', { name })}
          onClick={() => setOpen(!open)}
        >
          {t('claim.history', { count: claim.version })}
        </Button>
      </div>
      {open && <History claim={claim} />}
    </li>
  );
}

/** What one has entered, the last changed first. */
export function ClaimList({ entering }: { entering: Entering }) {
  const { t } = useTranslation('data');
  const claims = useQuery({
    queryKey: [...CLAIMS_KEY, 'list'],
    queryFn: ({ signal }) => claimApi.list(signal),
  });
  if (claims.error) {
    return <ProblemNotice problem={asProblem(claims.error)} retry={() => void claims.refetch()} />;
  }
  if (claims.data === undefined || claims.data.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="claims-entered">
      <h2 className={common.heading} id="claims-entered">
        {t('claim.entered')}
      </h2>
      <ul className={classes.list}>
        {claims.data.map((claim) => (
          <Item key={claim.id} claim={claim} entering={entering} />
        ))}
      </ul>
    </section>
  );
}
