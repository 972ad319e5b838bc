import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Evidence.module.css';

/** What the evidence does not say; shown under all of it. */
export function Caution() {
  const { t } = useTranslation();
  return (
    <p className={classes.caution}>
      <IconScale size={18} aria-hidden />
      <span>{t('evidence.caution')}</span>
    </p>
  );
}
