import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import { formatCount, formatDate } from '../../core/format';
import type { OwnedFirms } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './Answer.module.css';

/** From the firm up to somebody listed. */
function Chain({ firm: { id, verdict, chain } }: { firm: OwnedFirms['firms'][number] }) {
  const { t } = useTranslation('grades');
  return (
    <li>
      {t(`owned.verdict.${verdict}`)}:{' '}
      <Link {...entityAddress(id)}>
        <bdi>{chain[0]?.name ?? id}</bdi>
      </Link>
      {chain.slice(1).map((holder) => (
        <span key={holder.id}>
          {' ← '}
          <bdi>{holder.name}</bdi>
        </span>
      ))}
    </li>
  );
}

/** Under which rule how many of the firms on the paths count as owned, and how many may; opened, by whom. */
export function OwnedOnPaths({ owned }: { owned: OwnedFirms }) {
  const { t } = useTranslation('grades');
  const { t: page } = useTranslation();
  const locale = useLocale();
  const { rule, bar, state, on, firms } = owned;
  const surely = firms.filter(({ verdict }) => verdict === 'surely').length;
  const possibly = firms.length - surely;
  return (
    <details className={classes.owned}>
      <summary>
        {t('owned.surely', {
          count: surely,
          shown: formatCount(surely, locale),
          rule: page(`constraint.ownedBy.rules.${rule}`),
          bar,
          on: formatDate(on, locale),
        })}
        {possibly > 0 && (
          <> · {t('owned.possibly', { count: possibly, shown: formatCount(possibly, locale) })}</>
        )}
        {state !== 'in-force' && <> · {t(`owned.rule.${state}`)}</>}
      </summary>
      <ul>
        {firms.map((firm) => (
          <Chain key={firm.id} firm={firm} />
        ))}
      </ul>
    </details>
  );
}
