import { IconArrowNarrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatStrength } from '../../core/format';
import type { ViewParams } from '../../core/search';
import type { Hop, TraceView } from '../../core/trace';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import classes from './Evidence.module.css';
import { HopClaims } from './HopClaims';
import { NodeButton } from './NodeButton';

interface HopPanelProps {
  view: TraceView;
  hop: Hop;
  openView: (view: ViewParams) => void;
}

/** In how many of the listed paths this hop is the one to doubt first. */
export function weakestIn(view: TraceView, hop: Hop): number {
  const indexes = view.pathsByHop.get(hop.key) ?? [];
  return indexes.filter((index) => {
    const path = view.paths[index];
    return path && path.nodes[path.weakest] === hop.from && path.nodes[path.weakest + 1] === hop.to;
  }).length;
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
      <p className={classes.lead}>
        <ConfidenceBadge confidence={hop.confidence} />{' '}
        {[
          t('evidence.weight', { value: formatStrength(hop.weight, locale) }),
          t('paths.sources', { count: hop.sources, shown: hop.sources }),
          t('picture.paths', { count: paths }),
        ].join(' · ')}
      </p>
      {weakest > 0 && (
        <p className={classes.weakest}>{t('evidence.weakestIn', { count: weakest, total: paths })}</p>
      )}
      <HopClaims view={view} hop={hop} openView={openView} />
    </>
  );
}
