import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import { formatCount } from '../../core/format';
import { formatProbability } from '../../core/identity/likelihood';
import type { Proposal, RecordBrief } from '../../core/identity/model';
import type { Mark } from '../../core/identity/queue';
import { labelOf } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { KindGlyph } from '../common/KindGlyph';
import { Route } from '../common/Route';
import { ClassBadge } from './ClassBadge';
import classes from './Pair.module.css';
import { useLikelihood } from './use-likelihood';

function Side({ side, title }: { side: RecordBrief; title: string }) {
  const { t } = useTranslation('identity');
  const label = labelOf({ ...side, properties: {} });
  return (
    <div className={classes.side}>
      <small>{title}</small>
      <h2>
        <KindGlyph label={label} /> <bdi>{side.name}</bdi>
      </h2>
      <p>
        {side.country && <Route codes={side.country.split(';')} />}
        {side.dataset && <span>{t('fromDataset', { dataset: side.dataset })}</span>}
        <Link {...entityAddress(side.id)} target="_blank" rel="noopener">
          {t('open')}
          <span className="visually-hidden">: {side.name}</span>
        </Link>
      </p>
    </div>
  );
}

/** Who the two are, and what the matching thinks of them. */
export function PairHead({ pair, mark }: { pair: Proposal; mark: Mark | undefined }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const likelihood = useLikelihood();
  return (
    <header className={classes.head}>
      <div className={classes.sides}>
        <Side side={pair.left} title={t('left_side')} />
        <Side side={pair.right} title={t('right_side')} />
      </div>
      <p className={classes.verdictLine}>
        <ClassBadge name={pair.class} />
        {typeof pair.probability === 'number' && (
          <span>
            {t('probability', {
              words: likelihood(pair.probability),
              share: formatProbability(pair.probability, locale),
            })}
          </span>
        )}
        {typeof pair.opens === 'number' && (
          <strong>{t('opens', { count: pair.opens, shown: formatCount(pair.opens, locale) })}</strong>
        )}
        {mark && (mark.state === 'decided' || mark.state === 'sending') && (
          <em>{t('decidedAs', { verdict: t(`verdict.${mark.verdict}`) })}</em>
        )}
      </p>
    </header>
  );
}
