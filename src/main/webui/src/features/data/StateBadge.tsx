import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../core/data/model';
import classes from './Data.module.css';
import { stateKey } from './state-text';

export function StateBadge({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const key = stateKey(status);
  return (
    <span className={classes.badge} data-state={key.slice('state.'.length)}>
      {t(key)}
    </span>
  );
}
