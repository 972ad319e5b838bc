import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import type { TraceSummary } from '../../core/model';
import type { SideReach } from '../../core/no-path';
import { useLocale } from '../../words/use-locale';
import classes from './NoPath.module.css';

interface SideProps {
  title: string;
  means: string;
  chosen: number;
  reach: SideReach;
}

function Side({ title, means, chosen, reach }: SideProps) {
  const { t } = useTranslation('noPath');
  const locale = useLocale();
  const steps = reach.byHop.slice(1);
  const most = Math.max(1, ...steps);
  return (
    <div>
      <h4>{title}</h4>
      <dl className={classes.facts}>
        <div>
          <dt>{t('chosen')}</dt>
          <dd>{formatCount(chosen, locale)}</dd>
        </div>
        <div>
          <dt>{means}</dt>
          <dd>{formatCount(reach.nodes, locale)}</dd>
        </div>
      </dl>
      <ol className={classes.bars} aria-label={t('byHop')}>
        {steps.map((count, index) => (
          <li key={index}>
            <span>{t('hop', { number: formatCount(index + 1, locale) })}</span>
            <span className={classes.bar} aria-hidden data-bars>
              <span style={{ width: `${String(Math.round((100 * count) / most))}%` }} />
            </span>
            <span>{formatCount(count, locale)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How far the starts lead, and from how far back something leads to the ends, hop by hop. */
export function SidesReach({
  from,
  to,
  chosen,
}: {
  from: SideReach;
  to: SideReach;
  chosen: TraceSummary['chosen'];
}) {
  const { t } = useTranslation('noPath');
  return (
    <section className={classes.card}>
      <h3>{t('reach')}</h3>
      <div className={classes.sides}>
        <Side
          title={t('fromSide')}
          means={t('reached')}
          chosen={chosen?.from ?? from.byHop[0] ?? 0}
          reach={from}
        />
        <Side title={t('toSide')} means={t('leading')} chosen={chosen?.to ?? to.byHop[0] ?? 0} reach={to} />
      </div>
    </section>
  );
}
