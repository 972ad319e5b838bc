import { useTranslation } from 'react-i18next';
import type { Layout, PlacedColumn } from '../../core/picture-model';
import { ROLES, type Role } from '../../core/roles';
import classes from './Picture.module.css';

type HeadingKey = 'start' | 'end' | 'weapons' | 'suppliers' | 'companies' | 'parts' | 'mixed';

/** What a column holds, said no more precisely than the data does. */
export function headingKey({ role, labels }: Pick<PlacedColumn, 'role' | 'labels'>): HeadingKey {
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

interface LaneHeadingsProps {
  layout: Layout;
  totals: Partial<Record<Role, number>>;
  zoom: number;
  /** Draws fewer of an opened column again. */
  close: (key: string) => void;
}

type HeadingProps = { column: PlacedColumn } & Omit<LaneHeadingsProps, 'layout'>;

function Heading({ column, totals, zoom, close }: HeadingProps) {
  const { t } = useTranslation();
  const role = ROLES.find((each) => each === column.key);
  const total = role === undefined ? 0 : (totals[role] ?? 0);
  return (
    <div
      className={classes.heading}
      style={{ insetInlineStart: column.x * zoom, width: column.width * zoom }}
    >
      <span className={classes.headingName}>
        {role === undefined ? t(`picture.column.${headingKey(column)}`) : t(`views.roles.${role}`)}
      </span>
      <span className={classes.headingCount}>
        {total > column.count ? t('picture.countOf', { shown: column.count, total }) : column.count}
      </span>
      {column.opened && (
        <button type="button" className={classes.fewer} onClick={() => close(column.key)}>
          {t('picture.fewer')}
        </button>
      )}
    </div>
  );
}

/** Stays in sight above the lanes while these are scrolled. */
export function LaneHeadings({ layout, totals, zoom, close }: LaneHeadingsProps) {
  return (
    <div className={classes.headings} style={{ width: layout.width * zoom }}>
      {layout.columns.map((column) => (
        <Heading key={column.key} column={column} totals={totals} zoom={zoom} close={close} />
      ))}
    </div>
  );
}
