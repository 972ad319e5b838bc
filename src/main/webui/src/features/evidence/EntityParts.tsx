import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import { isGeneric } from '../../core/grades';
import { labelOf, type EntityDetail } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import type { ViewParams } from '../../core/search';
import { goodsOf, type TradeSubject } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { KindGlyph } from '../common/KindGlyph';
import { TradeBehind } from '../figures/TradeBehind';
import { entityFacts } from './entity-facts';
import classes from './Evidence.module.css';
import { Facts } from './Facts';
import { SourceList } from './SourceList';

// The parts of which a panel beside an answer, the canvas's panel and the page of an entity are made.

/** Kind and name, and the way to its page. */
export function EntityHead({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const label = labelOf(entity);
  const { name, other } = namesFor(entity, entity.id);
  return (
    <>
      <p className={classes.kind}>
        <KindGlyph label={label} /> {t(`label.${label}`)}
      </p>
      <h2 className={classes.title}>
        <bdi>{name}</bdi>
      </h2>
      {other !== null && (
        <p className={classes.otherName}>
          <bdi>{other}</bdi>
        </p>
      )}
      <Synthetic entity={entity} />
      <Link {...entityAddress(entity.id)} className={classes.page}>
        {t('menu.page')} <IconArrowUpRight size={15} aria-hidden />
      </Link>
    </>
  );
}

export function Synthetic({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  return entity.properties.synthetic === true ? (
    <strong className={classes.synthetic}>{t('evidence.synthetic')}</strong>
  ) : null;
}

interface EntityRecordProps {
  entity: EntityDetail;
  /** Facts that are shown elsewhere. */
  without?: readonly string[];
}

/** What is recorded about it, and what is to be kept in mind. */
export function EntityRecord({ entity, without = [] }: EntityRecordProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { note } = entity.properties;
  return (
    <>
      <Facts facts={entityFacts(entity, t, locale, without)} />
      {note && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {isGeneric(entity) && <p className={classes.inferred}>{t('evidence.genericPart')}</p>}
      {labelOf(entity) === 'Component' && <p className={classes.hint}>{t('evidence.partHint')}</p>}
    </>
  );
}

/** The trade in a part between any countries. */
export function tradeSubjectOf(entity: EntityDetail): TradeSubject {
  const { categories, hs } = goodsOf([entity]);
  const codes = entity.hsCodes?.map(({ code }) => code) ?? [];
  return { categories, hs: [...hs, ...codes], from: [], to: [] };
}

interface EntityOriginProps {
  entity: EntityDetail;
  openView?: ((view: ViewParams) => void) | undefined;
}

/** The trade behind a part, who says that there is such an entity, and its id. */
export function EntityOrigin({ entity, openView }: EntityOriginProps) {
  const { t } = useTranslation();
  return (
    <>
      {labelOf(entity) === 'Component' && <TradeBehind subject={tradeSubjectOf(entity)} />}
      <h3 className={classes.label}>{t('evidence.sources', { count: entity.sources.length })}</h3>
      <SourceList sources={entity.sources} openView={openView} />
      <p className={classes.origin}>{entity.id}</p>
    </>
  );
}
