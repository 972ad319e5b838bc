import { IconArrowNarrowDown } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatStrength } from '../../core/format';
import { nameOf } from '../../core/model';
import { cypherOfHop } from '../../core/panel-cypher';
import { placeOf } from '../../core/roles';
import type { ViewParams } from '../../core/search';
import type { Hop, TraceView } from '../../core/trace';
import { goodsOf, type TradeSubject } from '../../core/trade-context';
import { weakestOf } from '../../core/weakest';
import { Collect } from '../casebook/lazy-collect';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import { TradeBehind } from '../figures/TradeBehind';
import { CopyRow } from './CopyRow';
import classes from './Evidence.module.css';
import { HopClaims } from './HopClaims';
import { HopGrounds } from './HopGrounds';
import { NodeButton } from './NodeButton';

interface HopPanelProps {
  view: TraceView;
  hop: Hop;
  openView: (view: ViewParams) => void;
}

/** In how many of the listed paths this hop is the one to doubt first, or one of several as weak. */
export function weakestIn(view: TraceView, hop: Hop): number {
  const indexes = view.pathsByHop.get(hop.key) ?? [];
  return indexes.filter((index) => {
    const path = view.paths[index];
    return (
      path &&
      weakestOf(path).some((place) => path.nodes[place] === hop.from && path.nodes[place + 1] === hop.to)
    );
  }).length;
}

/** The goods that the hop states or leads to, and the countries between which it runs. */
function tradeSubject(view: TraceView, hop: Hop): TradeSubject {
  const carried = hop.relations.flatMap((id) => view.relations.get(id)?.properties.components ?? []);
  const parts = [hop.from, hop.to, ...carried].flatMap((id) => {
    const node = view.nodes.get(id);
    return node?.labels.includes('Component') ? node : [];
  });
  const codes = hop.relations.flatMap((id) => view.relations.get(id)?.properties.hs ?? []);
  const goods = goodsOf(parts);
  const end = (id: string) => placeOf(view.nodes.get(id)) ?? [];
  return {
    categories: goods.categories,
    hs: [...goods.hs, ...codes],
    from: [end(hop.from)].flat(),
    to: [end(hop.to)].flat(),
  };
}

export function HopPanel({ view, hop, openView }: HopPanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const paths = view.pathsByHop.get(hop.key)?.length ?? 0;
  const weakest = weakestIn(view, hop);
  return (
    <>
      <p className={classes.kind}>{t('evidence.hop')}</p>
      <NodeButton node={view.nodes.get(hop.from)} id={hop.from} openView={openView} />
      <IconArrowNarrowDown size={18} aria-hidden className={classes.down} />
      <NodeButton node={view.nodes.get(hop.to)} id={hop.to} openView={openView} />
      <Suspense fallback={null}>
        <Collect
          what={{ nodes: [hop.from, hop.to], hops: [hop.relations] }}
          title={nameOf(view.nodes.get(hop.from), hop.from)}
        />
      </Suspense>
      <HopClaims relations={hop.relations} openView={openView} />
      <p className={classes.lead}>
        <ConfidenceBadge confidence={hop.confidence} />{' '}
        {[
          t('evidence.weight', { value: formatStrength(hop.weight, locale) }),
          t('picture.paths', { count: paths }),
        ].join(' · ')}
      </p>
      <HopGrounds
        view={view}
        hop={hop}
        weakest={weakest > 0 ? t('evidence.weakestIn', { count: weakest, total: paths }) : undefined}
      />
      <TradeBehind subject={tradeSubject(view, hop)} />
      <CopyRow id={hop.relations.join(' ')} cypher={cypherOfHop(hop.from, hop.to)} />
    </>
  );
}
