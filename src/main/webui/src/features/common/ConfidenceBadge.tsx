import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../core/model';
import classes from './ConfidenceBadge.module.css';

export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation();
  return (
    <span className={classes.badge} data-confidence={confidence} title={t(`confidence.${confidence}Means`)}>
      {t(`confidence.${confidence}`)}
    </span>
  );
}
