import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatDate } from '../../core/format';
import type { TimeBin } from '../../core/timeline';
import classes from './Timeline.module.css';

export const ABOVE = 170;
const BELOW = 90;
export const AXIS = 24;
export const HEIGHT = ABOVE + AXIS + BELOW;

interface BarProps {
  bin: TimeBin;
  x: number;
  width: number;
  most: number;
  inside: boolean;
  lit: boolean | null;
}

/** What held in a bin, above the axis, and what was reported in it, below. */
export function Bar({ bin, x, width, most, inside, lit }: BarProps) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  const up = (bin.held.length / most) * (ABOVE - 14);
  const down = (bin.reported.length / most) * (BELOW - 6);
  const time = formatDate(bin.since, locale);
  return (
    <g className={classes.bin} data-inside={inside} data-lit={lit ?? undefined}>
      <title>{t('bin', { time, held: bin.held.length, reported: bin.reported.length })}</title>
      <rect x={x} y={0} width={width} height={HEIGHT} className={classes.binReach} />
      <rect x={x + 1} y={ABOVE - up} width={Math.max(1, width - 2)} height={up} className={classes.held} />
      <rect
        x={x + 1}
        y={ABOVE + AXIS}
        width={Math.max(1, width - 2)}
        height={down}
        className={classes.reported}
      />
    </g>
  );
}
