import { memo } from 'react';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import type { Layout } from '../../core/picture-model';
import classes from './Picture.module.css';

const MARGIN = 6;

/** The lanes behind everything, and the countries above their entities. */
export const Backdrop = memo(function Backdrop({ layout }: { layout: Layout }) {
  const locale = useLocale();
  return (
    <g aria-hidden>
      {layout.columns.map(({ key, x, width }) => (
        <rect
          key={key}
          className={classes.lane}
          x={x - MARGIN}
          y={0}
          width={width + 2 * MARGIN}
          height={layout.height}
        />
      ))}
      {layout.groups.map(({ column, country, x, y }) => (
        <text key={`${String(column)} ${country}`} x={x + 1} y={y + 12.5} className={classes.group}>
          {countryName(country, locale)}
        </text>
      ))}
    </g>
  );
});
