import { useTranslation } from 'react-i18next';
import type { Layout, PlacedColumn } from '../../core/layout';
import classes from './Picture.module.css';

type HeadingKey = 'start' | 'end' | 'weapons' | 'suppliers' | 'companies' | 'parts' | 'mixed';

/** What a column holds, said no more precisely than the data does. */
export function headingKey({ role, labels }: PlacedColumn): HeadingKey {
  const only = labels.length === 1 ? labels[0] : undefined;
  if (role === 'start') {
    return only === 'Company' ? 'suppliers' : 'start';
  }
  if (role === 'end') {
    return only === 'WeaponSystem' ? 'weapons' : 'end';
  }
  if (only === 'Company') {
    return 'companies';
  }
  return only === 'Component' ? 'parts' : 'mixed';
}

export function ColumnHeadings({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  return layout.columns.map((column) => (
    <text key={column.x} x={column.x + 2} y={20} className={classes.heading}>
      {t(`picture.column.${headingKey(column)}`)}
      <tspan className={classes.headingCount} dx={6}>
        {column.nodes.length}
      </tspan>
    </text>
  ));
}
