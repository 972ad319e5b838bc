import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import type { PlacedFlow, PlacedPlace } from '../../core/map-layout';
import type { Highlight, Subject, TraceView } from '../../core/trace';
import { pointed } from '../common/pointed';
import { useLegText } from '../common/use-leg-text';
import classes from './FlowMap.module.css';

interface Common {
  view: TraceView;
  highlight: Highlight | null;
  point: (subject: Subject | null) => void;
  /** Legs to which the answer is narrowed. */
  legs: string[];
  narrow: (leg: string) => void;
}

function useTarget(key: string, paths: number[], { view, point, legs, narrow, highlight }: Common) {
  const { t } = useTranslation('map');
  const name = useLegText()(key);
  const subject: Subject = { kind: 'paths', indexes: paths, name };
  return {
    role: 'button',
    tabIndex: 0,
    'data-leg': key,
    'data-lit': highlight !== null && paths.some((path) => highlight.paths.has(path)),
    'aria-pressed': legs.includes(key),
    'aria-label': t('flow', { name, count: paths.length, total: view.paths.length }),
    ...pointed(subject, () => narrow(key), point),
  } as const;
}

/** Wide enough for its digits. */
function Pill({ x, y, count }: { x: number; y: number; count: number }) {
  const text = formatCount(count, useLocale());
  const width = 10 + text.length * 7;
  return (
    <>
      <rect x={x - width / 2} y={y - 9} width={width} height={18} rx={9} className={classes.pill} />
      <text x={x} y={y + 4.2} textAnchor="middle" className={classes.pillText}>
        {text}
      </text>
    </>
  );
}

/** Paths from one country to the next, with their number. */
export function MapFlow({ flow, ...common }: { flow: PlacedFlow } & Common) {
  const target = useTarget(flow.key, flow.paths, common);
  return (
    <g className={classes.flow} {...target}>
      <title>{target['aria-label']}</title>
      <path d={flow.line} className={classes.reach} />
      <path d={flow.line} className={classes.line} strokeWidth={flow.width} />
      <path d={flow.arrow} className={classes.arrow} />
      <Pill {...flow.middle} count={flow.paths.length} />
    </g>
  );
}

export function MapPlace({ place, found, ...common }: { place: PlacedPlace; found: boolean } & Common) {
  const target = useTarget(place.code, place.paths, common);
  const name = useLegText()(place.code);
  return (
    <g className={classes.place} data-found={found} {...target}>
      <title>{target['aria-label']}</title>
      <circle cx={place.x} cy={place.y} r={12} className={classes.placeReach} />
      <circle cx={place.x} cy={place.y} r={5} className={classes.dot} />
      <text x={place.x} y={place.y + 18} textAnchor="middle" className={classes.name}>
        {name}
      </text>
    </g>
  );
}
