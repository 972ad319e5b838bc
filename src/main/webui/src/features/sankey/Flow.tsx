import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import type { PlacedFlowLink, PlacedFlowNode } from '../../core/sankey-layout';
import type { Highlight, Subject, TraceView } from '../../core/trace';
import { pointed } from '../common/pointed';
import type { Found } from '../../core/finding';
import { useGroupName, useLegText } from '../common/use-leg-text';
import classes from './Sankey.module.css';

interface Common {
  view: TraceView;
  highlight: Highlight | null;
  found: Found | null;
  point: (subject: Subject | null) => void;
  /** Legs to which the answer is narrowed. */
  legs: string[];
  narrow: (leg: string) => void;
}

const KINDS: Record<string, string> = { part: 'Component', weapon: 'WeaponSystem' };

/** The kind whose colour a group has. */
function kindOf(key: string): string {
  return KINDS[key.slice(key.indexOf(':') + 1)] ?? 'Company';
}

function litOf(paths: number[], highlight: Highlight | null): number {
  return highlight === null ? 0 : paths.filter((path) => highlight.paths.has(path)).length;
}

/** What every part of the flows does when it is pointed at, or chosen. */
function useTarget(key: string, paths: number[], { view, point, legs, narrow }: Common) {
  const { t } = useTranslation('sankey');
  const legText = useLegText();
  const name = legText(key);
  const subject: Subject = { kind: 'paths', indexes: paths, name };
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': legs.includes(key),
    'aria-label': t('flow', { name, count: paths.length, total: view.paths.length }),
    ...pointed(subject, () => narrow(key), point),
  } as const;
}

/** A flow; the share of it that is lit is drawn over it. */
export function Flow({ link, ...common }: { link: PlacedFlowLink } & Common) {
  const lit = litOf(link.paths, common.highlight);
  const target = useTarget(link.key, link.paths, common);
  return (
    <g
      className={classes.flow}
      data-leg={link.key}
      data-kind={kindOf(link.from)}
      data-lit={lit > 0}
      {...target}
    >
      <title>{target['aria-label']}</title>
      <path d={link.line} strokeWidth={Math.max(link.width, 9)} className={classes.reach} />
      <path d={link.line} strokeWidth={link.width} className={classes.band} />
      {lit > 0 && (
        <path
          d={link.line}
          strokeWidth={Math.max(1.5, (link.width * lit) / link.paths.length)}
          className={classes.litBand}
        />
      )}
    </g>
  );
}

export function FlowGroup({ node, ...common }: { node: PlacedFlowNode } & Common) {
  const { t } = useTranslation('sankey');
  const locale = useLocale();
  const groupName = useGroupName();
  const lit = litOf(node.paths, common.highlight);
  const target = useTarget(node.key, node.paths, common);
  const x = node.last ? node.x - 7 : node.x + node.width + 7;
  const anchor = node.last ? 'end' : 'start';
  const middle = node.y + node.height / 2;
  return (
    <g
      className={classes.group}
      data-leg={node.key}
      data-lit={lit > 0}
      data-found={[...node.entities].some((id) => common.found?.ids.has(id))}
      data-kind={kindOf(node.key)}
      {...target}
    >
      <title>{target['aria-label']}</title>
      <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={2} className={classes.bar} />
      <text x={x} y={middle - 1} textAnchor={anchor} className={classes.name}>
        {groupName(node.group)}
      </text>
      <text x={x} y={middle + 13} textAnchor={anchor} className={classes.count}>
        {t('count', {
          count: node.paths.length,
          shown: formatCount(node.paths.length, locale),
          entities: node.entities.size,
        })}
      </text>
    </g>
  );
}
