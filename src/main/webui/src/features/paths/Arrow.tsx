import { useTranslation } from 'react-i18next';
import { ArrowGlyph } from '../common/KindGlyph';
import classes from './PathList.module.css';

/** Between two names of a path. */
export function Arrow({ weakest, doubtful }: { weakest: boolean; doubtful: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={weakest ? classes.weakestArrow : classes.arrow} data-doubtful={doubtful}>
      <ArrowGlyph />
      <span className="visually-hidden">{weakest ? t('paths.toByWeakest') : t('paths.to')}</span>
    </span>
  );
}
