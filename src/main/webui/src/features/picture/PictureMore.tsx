import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedMore } from '../../core/picture-model';
import { activate } from '../common/activate';
import classes from './Picture.module.css';
import { idOf } from './use-roving-focus';

interface PictureMoreProps {
  more: PlacedMore;
  lit: boolean;
  /** Hits of the search are among what it hides. */
  found: boolean;
  tabIndex: number;
  open: (key: string) => void;
}

/** What does not fit into a column, one click away. */
export const PictureMore = memo(function PictureMore({ more, lit, found, tabIndex, open }: PictureMoreProps) {
  const { t } = useTranslation();
  return (
    <g
      id={idOf({ kind: 'more', id: more.id })}
      className={classes.more}
      data-lit={lit}
      data-found={found}
      transform={`translate(${String(more.x)} ${String(more.y)})`}
      role="button"
      tabIndex={tabIndex}
      aria-label={t('picture.moreLabel', { count: more.hidden.length })}
      onClick={() => open(more.key)}
      onKeyDown={activate(() => open(more.key))}
    >
      <rect className={classes.moreBox} width={more.width} height={more.height} rx={13.5} />
      <text x={more.width / 2} y={more.height / 2 + 4.5} textAnchor="middle" className={classes.moreText}>
        {t('picture.more', { count: more.hidden.length })}
      </text>
    </g>
  );
});
