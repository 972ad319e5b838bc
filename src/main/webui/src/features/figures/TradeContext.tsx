import { useTranslation } from 'react-i18next';
import { useTradeFlows } from '../../api/figures';
import { tradeContext, type TradeSubject } from '../../core/trade-context';
import { FigureList } from './FigureList';
import classes from './Figures.module.css';

/** What is known of the trade in such goods between these countries: the background, not evidence against anyone. */
export function TradeContext({ subject }: { subject: TradeSubject }) {
  const { t } = useTranslation('figures');
  const flows = useTradeFlows(subject.categories.length + subject.hs.length > 0);
  const all = flows.data?.tradeflows ?? [];
  const found = tradeContext(all, subject);
  if (found.length === 0) {
    return null;
  }
  return (
    <section className={classes.behind}>
      <h3>{t('behind')}</h3>
      <FigureList shown={found} flows={all} />
      <p className={classes.hint}>{t('hint')}</p>
    </section>
  );
}
