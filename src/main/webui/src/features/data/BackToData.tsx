import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './Data.module.css';

export function BackToData() {
  const { t } = useTranslation('data');
  return (
    <Link to="/data" search={{}} className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {t('back')}
    </Link>
  );
}
