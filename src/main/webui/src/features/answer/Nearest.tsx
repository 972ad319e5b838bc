import { useTranslation } from 'react-i18next';
import { formatList } from '../../core/format';
import { isRelationType, kindOf, type Relation } from '../../core/model';
import type { NamedPlace, NearestPair } from '../../core/no-path';
import { useLocale } from '../../words/use-locale';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import { ArrowGlyph, KindGlyph } from '../common/KindGlyph';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './NoPath.module.css';

function Place({ place }: { place: NamedPlace }) {
  const { open } = useTraceSearch();
  return (
    <button type="button" className={classes.place} onClick={() => open({ node: place.id })}>
      <KindGlyph label={kindOf({ id: place.id, labels: [place.label], properties: {} })} size={17} />
      <bdi>{place.name}</bdi>
      {place.country && <small>{place.country}</small>}
    </button>
  );
}

/** A side's way, along relations that the question follows. */
function Way({ title, places }: { title: string; places: NamedPlace[] }) {
  return (
    <div className={classes.way}>
      <h4>{title}</h4>
      <ol className={classes.chain}>
        {places.map((place, index) => (
          <li key={place.id}>
            {index > 0 && <ArrowGlyph />}
            <Place place={place} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One relation between the sides as a sentence; opens with its sources. */
function TieButton({ tie, places }: { tie: Relation; places: NamedPlace[] }) {
  const { t } = useTranslation();
  const { open } = useTraceSearch();
  const name = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const { confidence } = tie.properties;
  return (
    <button type="button" className={classes.tie} onClick={() => open({ claim: tie.id })}>
      <bdi>{name(tie.from)}</bdi>{' '}
      <em>{isRelationType(tie.type) ? t(`relation.${tie.type}.verb`) : t('relation.other')}</em>{' '}
      <bdi>{name(tie.to)}</bdi> {confidence && <ConfidenceBadge confidence={confidence} />}
    </button>
  );
}

function Missing({ nearest }: { nearest: NearestPair }) {
  const { t } = useTranslation('noPath');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const from = nearest.between[0];
  const to = nearest.between.at(-1);
  const kinds = nearest.missing.filter(isRelationType).map((type) => tPage(`relation.${type}.name`));
  if (!from || !to) {
    return null;
  }
  return (
    <p>
      {kinds.length === 0
        ? t('noKind', { from: from.name, to: to.name })
        : t('missing', { kinds: formatList(kinds, locale, 'disjunction'), from: from.name, to: to.name })}
    </p>
  );
}

function Between({ nearest }: { nearest: NearestPair }) {
  const { t } = useTranslation('noPath');
  const { question } = useTraceSearch();
  const hops = nearest.before.length + nearest.after.length - 2;
  if (nearest.between.length === 1) {
    return (
      <p className={classes.met}>
        {hops > question.maxHops ? t('metTooFar', { hops, most: question.maxHops }) : t('met')}
      </p>
    );
  }
  return (
    <div className={classes.between}>
      <h4>{t('ties')}</h4>
      <ul>
        {nearest.ties.map((tie) => (
          <li key={tie.id}>
            <TieButton tie={tie} places={nearest.between} />
          </li>
        ))}
      </ul>
      <p>{t('notFollowed')}</p>
      <Missing nearest={nearest} />
    </div>
  );
}

/** Where the two sides come nearest, what ties them there, and what would have to be known to join them. */
export function Nearest({ nearest }: { nearest: NearestPair | null }) {
  const { t } = useTranslation('noPath');
  return (
    <section className={`${classes.card ?? ''} ${classes.nearest ?? ''}`}>
      <h3>{t('nearest')}</h3>
      {nearest === null ? (
        <p>{t('apart')}</p>
      ) : (
        <>
          <Way title={t('fromSide')} places={nearest.before} />
          <Between nearest={nearest} />
          <Way title={t('toSide')} places={nearest.after} />
        </>
      )}
    </section>
  );
}
