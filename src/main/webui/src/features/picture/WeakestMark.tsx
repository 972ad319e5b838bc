import { useTranslation } from 'react-i18next';
import { textWidth } from '../../core/label-lines';
import type { PlacedHop } from '../../core/layout';
import classes from './Picture.module.css';

/** Drawn last so that nothing covers it; it is no target, so that the hop below stays one. */
export function WeakestMark({ middle }: { middle: PlacedHop['middle'] }) {
  const { t } = useTranslation();
  const text = t('picture.weakest');
  const width = textWidth(text, 12) + 16;
  return (
    <g
      transform={`translate(${String(middle.x - width / 2)} ${String(middle.y - 9)})`}
      className={classes.weakestMark}
      pointerEvents="none"
      aria-hidden
    >
      <rect width={width} height={18} rx={9} />
      <text x={width / 2} y={12.8} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
