import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../api/queries';
import { formatMoment } from '../../core/data/format-bytes';
import { safeUrl } from '../../core/format';
import type { Decision } from '../../core/identity/model';
import { nameOf } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import classes from './Decisions.module.css';

/** The two records of a decision by name; one that is gone by its id. */
export function Between({ decision: { left, right, verdict } }: { decision: Decision }) {
  const { t } = useTranslation('identity');
  const [a, b] = useEntities([left, right]);
  return (
    <span className={classes.between}>
      <bdi>{nameOf(a?.data, left)}</bdi> <span data-verdict={verdict}>{t(`between.${verdict}`)}</span>{' '}
      <bdi>{nameOf(b?.data, right)}</bdi>{' '}
      <Link to="/identity" search={{ left, right }}>
        {t('decision.look')}
      </Link>
    </span>
  );
}

function Cited({ sources }: { sources: string[] }) {
  const { t } = useTranslation('identity');
  return (
    <span>
      {t('decision.sources')}{' '}
      {sources.map((source) => {
        const url = safeUrl(source);
        return url === null ? (
          <code key={source}>{source}</code>
        ) : (
          <a key={source} href={url} target="_blank" rel="noopener noreferrer">
            {source}
          </a>
        );
      })}
    </span>
  );
}

/** Who said so, when and why. */
export function Grounds({ decision }: { decision: Decision }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const { by, at, reason, note, sources, confidence, broughtInBy } = decision;
  return (
    <p className={classes.grounds}>
      <span>{t('decision.who', { who: by, moment: formatMoment(at, locale) })}</span>
      {broughtInBy && <span>{t('decision.broughtIn', { who: broughtInBy })}</span>}
      <q>{reason}</q>
      {confidence && <ConfidenceBadge confidence={confidence} />}
      {note && <bdi>{note}</bdi>}
      {sources && sources.length > 0 && <Cited sources={sources} />}
    </p>
  );
}
