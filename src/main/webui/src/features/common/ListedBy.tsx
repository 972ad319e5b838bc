import { useTranslation } from 'react-i18next';
import { badgesOf } from '../../core/badges';
import type { GraphNode } from '../../core/model';
import classes from './ListedBy.module.css';

/** Whose sanctions and export-control lists name it, as small badges. */
export function ListedBy({ node }: { node: GraphNode | undefined }) {
  const { t } = useTranslation();
  const badges = badgesOf(node?.listedBy);
  return badges.length > 0 ? (
    <small className={classes.badges} title={t('common.listedBy', { by: node?.listedBy?.join(', ') ?? '' })}>
      <span className="visually-hidden">
        {t('common.listedBy', { by: node?.listedBy?.join(', ') ?? '' })}
      </span>
      {badges.map((badge) => (
        <span key={badge} className={classes.badge} aria-hidden>
          {badge}
        </span>
      ))}
    </small>
  ) : null;
}
