import { useTranslation } from 'react-i18next';
import { featureWord, formatBits } from '../../core/identity/bits';
import type { Feature, PairDetail } from '../../core/identity/model';
import { useLocale } from '../../words/use-locale';
import classes from './Pair.module.css';
import { useSaid } from './use-said';

const FULL = 12;

/** As long as it weighs, to the right for one firm and to the left for two. */
function Bar({ bits }: { bits: number }) {
  const width = `${String(Math.min(1, Math.abs(bits) / FULL) * 50)}%`;
  return (
    <span className={classes.bar} aria-hidden data-bars>
      <span data-against={bits < 0} style={bits < 0 ? { right: '50%', width } : { left: '50%', width }} />
    </span>
  );
}

function Row({ feature }: { feature: Feature }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const said = useSaid();
  const word = featureWord(feature.feature);
  return (
    <tr>
      <th scope="row">
        {word && t(`feature.${word}`)}
        <small>
          <bdi>{said(feature)}</bdi>
        </small>
      </th>
      <td>
        <Bar bits={feature.bits} />
      </td>
      <td className={classes.bits}>{formatBits(feature.bits, locale)}</td>
    </tr>
  );
}

/** Why the matching proposes the pair: each reason with its weight. */
export function Weights({ pair: { features } }: { pair: PairDetail }) {
  const { t } = useTranslation('identity');
  if (!features || features.length === 0) {
    return (
      <section>
        <h3>{t('weights.title')}</h3>
        <p className={classes.quiet}>{t('weights.none')}</p>
      </section>
    );
  }
  return (
    <section>
      <h3>{t('weights.title')}</h3>
      <table className={classes.weights}>
        <caption>{t('weights.means')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weights.reason')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('weights.bar')}</span>
            </th>
            <th scope="col">{t('weights.bits')}</th>
          </tr>
        </thead>
        <tbody>
          {features.map((feature) => (
            <Row key={`${feature.feature} ${feature.text}`} feature={feature} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
