import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useTradeFlows } from '../../api/closer';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { formatCount, formatDate, formatList } from '../../core/format';
import { tradeContext, type TradeFlow, type TradeSubject } from '../../core/trade-context';
import classes from './Evidence.module.css';
import { SourceList } from './SourceList';
import type { ViewParams } from '../../core/search';

function periodOf({ properties }: TradeFlow, t: TFunction, locale: string): string {
  const { periodStart = '', periodEnd = '' } = properties;
  const [from, to] = [formatDate(periodStart, locale), formatDate(periodEnd, locale)];
  return from === to ? from : t('evidence.period', { from, to });
}

/** "90 % of what Russia imports of microelectronics came from China, 2023". */
function sentenceOf(flow: TradeFlow, t: TFunction, locale: string): string {
  const { fromCountries = [], toCountry, commodity = '', measure, amount = 0, unit = '' } = flow.properties;
  const from = formatList(
    fromCountries.map((code) => countryName(code, locale)),
    locale,
  );
  const values = {
    from: from === '' ? t('evidence.trade.anywhere') : from,
    to: toCountry === undefined ? '' : countryName(toCountry, locale),
    commodity,
    amount: formatCount(amount, locale),
    unit,
    period: periodOf(flow, t, locale),
  };
  switch (measure) {
    case 'share':
      return t('evidence.trade.share', values);
    case 'growth':
      return t('evidence.trade.growth', values);
    default:
      return t('evidence.trade.amount', values);
  }
}

interface TradeContextProps {
  subject: TradeSubject;
  openView: (view: ViewParams) => void;
}

/** What is known of the trade in such goods between these countries: the background, not evidence against anyone. */
export function TradeContext({ subject, openView }: TradeContextProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const flows = useTradeFlows(subject.categories.length + subject.hs.length > 0);
  const found = tradeContext(flows.data?.tradeflows ?? [], subject);
  if (found.length === 0) {
    return null;
  }
  return (
    <section className={classes.trade}>
      <h3 className={classes.label}>{t('evidence.trade.title')}</h3>
      <ul className={classes.listings}>
        {found.map((flow) => (
          <li key={flow.id}>
            {sentenceOf(flow, t, locale)}
            <SourceList sources={flow.sources} openView={openView} />
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{t('evidence.trade.hint')}</p>
    </section>
  );
}
