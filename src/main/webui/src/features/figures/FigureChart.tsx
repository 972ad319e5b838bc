import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measureOf } from '../../core/figure';
import { MEASURES, type Measure } from '../../core/figure-search';
import type { TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { amountText, fromText, goodsText, periodText, toText } from './figure-text';
import classes from './FiguresPage.module.css';

const MOST_BARS = 10;
/** A bar that stands for something is seen. */
const LEAST_PERCENT = 0.4;

/** Bars compare only what is counted in the same unit and measures the same. */
function kindOf({ properties }: TradeFlow): string {
  return `${properties.unit ?? ''} ${properties.measured ?? ''}`;
}

/** Of one measure, those of the kind that is most frequent, the greatest first. */
function barsOf(chosen: TradeFlow[], measure: Measure): TradeFlow[] {
  const all = chosen.filter((flow) => measureOf(flow) === measure);
  const counts = new Map<string, number>();
  all.forEach((flow) => counts.set(kindOf(flow), (counts.get(kindOf(flow)) ?? 0) + 1));
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  return all
    .filter((flow) => kindOf(flow) === usual)
    .sort((a, b) => (b.properties.amount ?? 0) - (a.properties.amount ?? 0) || a.id.localeCompare(b.id));
}

function Bar({ flow, most }: { flow: TradeFlow; most: number }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const width = Math.max(LEAST_PERCENT, (100 * (flow.properties.amount ?? 0)) / most);
  return (
    <li>
      <span className={classes.barName}>
        <bdi>{goodsText(flow, t, locale)}</bdi>
        <small>
          {t('chart.bar', {
            from: fromText(flow, t, locale),
            to: toText(flow, t, locale),
            period: periodText(flow, t, locale),
          })}
        </small>
      </span>
      <span className={classes.track} aria-hidden data-bars>
        <span
          style={{ inlineSize: `${String(width)}%` }}
          data-bound={flow.properties.bound}
          data-confidence={flow.properties.confidence}
        />
      </span>
      <span className={classes.barAmount}>{amountText(flow, t, locale)}</span>
    </li>
  );
}

interface FigureChartProps {
  chosen: TradeFlow[];
  /** All figures, so that bars keep their length while figures are chosen. */
  flows: TradeFlow[];
}

/** The greatest of the chosen figures as bars; a list for those who hear it. */
export function FigureChart({ chosen, flows }: FigureChartProps) {
  const { t } = useTranslation('figures');
  const offered = MEASURES.filter((measure) => barsOf(chosen, measure).length > 0);
  const [wanted, setWanted] = useState<Measure>('share');
  const measure = offered.includes(wanted) ? wanted : (offered[0] ?? 'share');
  const bars = barsOf(chosen, measure);
  const shown = bars.slice(0, MOST_BARS);
  const sameKind = flows.filter(
    (flow) => measureOf(flow) === measure && kindOf(flow) === kindOf(bars[0] ?? flow),
  );
  const most =
    measure === 'share' ? 100 : Math.max(1, ...sameKind.map(({ properties }) => properties.amount ?? 0));
  return (
    <figure className={classes.chart}>
      <figcaption>
        <h2>{t(`chart.${measure}`)}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('chart.choose')}
          value={measure}
          onChange={(value) => setWanted(MEASURES.find((each) => each === value) ?? 'share')}
          data={offered.map((value) => ({ value, label: t(`measure.${value}`) }))}
        />
      </figcaption>
      <ul>
        {shown.map((flow) => (
          <Bar key={flow.id} flow={flow} most={most} />
        ))}
      </ul>
      {bars.length > shown.length && (
        <p className={classes.quiet}>{t('chart.most', { count: bars.length, shown: shown.length })}</p>
      )}
    </figure>
  );
}
