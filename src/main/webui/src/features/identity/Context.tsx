import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, formatList } from '../../core/format';
import { gainsOf } from '../../core/identity/gains';
import type { PairDetail } from '../../core/identity/model';
import { labelOf, type Listing } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { ArrowGlyph, KindGlyph } from '../common/KindGlyph';
import { useValueName } from '../question/use-value-name';
import classes from './Pair.module.css';

function Opens({ opens }: Pick<PairDetail, 'opens'>) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  if (!opens) {
    return <p className={classes.quiet}>{t('context.opensNone')}</p>;
  }
  return (
    <>
      <p>{t('opens', { count: opens.hops, shown: formatCount(opens.hops, locale) })}</p>
      <ol className={classes.paths}>
        {opens.paths.map(({ nodes }) => (
          <li key={nodes.map(({ id }) => id).join(' ')}>
            {nodes.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && <ArrowGlyph />}
                <bdi>{name}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Who would list it as well, since the other is listed: what "same" changes where it opens no path. */
function Gained({ pair }: { pair: PairDetail }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const nameOf = useValueName();
  const gains = gainsOf(pair);
  if (gains.length === 0) {
    return null;
  }
  const said = ({ authority, listed }: Listing) =>
    [nameOf('authority', authority), listed ? `(${formatDate(listed, locale)})` : ''].join(' ').trim();
  return (
    <>
      <h3>{t('context.listings')}</h3>
      <ul className={classes.common}>
        {gains.map(({ name, listings }) => (
          <li key={name}>{t('context.listedAlso', { name, by: formatList(listings.map(said), locale) })}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom both are tied to already, which paths they would open as one, and by whom it would be listed. */
export function Context({ pair }: { pair: PairDetail }) {
  const { t } = useTranslation('identity');
  const { commonNeighbours } = pair;
  return (
    <section>
      <h3>{t('context.opens')}</h3>
      <Opens opens={pair.opens} />
      <Gained pair={pair} />
      <h3>{t('context.common')}</h3>
      {commonNeighbours.length === 0 ? (
        <p className={classes.quiet}>{t('context.commonNone')}</p>
      ) : (
        <ul className={classes.common}>
          {commonNeighbours.map(({ id, name, labels }) => (
            <li key={id}>
              <KindGlyph label={labelOf({ id, labels, properties: {} })} size={15} /> <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
