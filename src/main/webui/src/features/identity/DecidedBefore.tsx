import { useTranslation } from 'react-i18next';
import type { Decision } from '../../core/identity/model';
import { Between, Grounds } from './DecisionLine';
import classes from './Decisions.module.css';
import { Withdraw } from './Withdraw';

/** What has been decided of this pair, or of others of the same identities, and holds. */
export function DecidedBefore({ decisions }: { decisions: Decision[] }) {
  const { t } = useTranslation('identity');
  return decisions.length === 0 ? null : (
    <section className={classes.before}>
      <h3>{t('decidedBefore', { count: decisions.length })}</h3>
      <ul className={classes.lines}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Between decision={decision} />
            <Grounds decision={decision} />
            <Withdraw what={{ decision }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
