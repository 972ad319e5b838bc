import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import type { PairDetail } from '../../core/identity/model';
import { labelOf } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { ArrowGlyph, KindGlyph } from '../common/KindGlyph';
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

/** Whom both are tied to already, and which paths they would open as one. */
export function Context({ pair: { opens, commonNeighbours } }: { pair: PairDetail }) {
  const { t } = useTranslation('identity');
  return (
    <section>
      <h3>{t('context.opens')}</h3>
      <Opens opens={opens} />
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
