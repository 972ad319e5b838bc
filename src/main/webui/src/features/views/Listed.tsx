import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import { listedPart, type TraceView } from '../../core/trace';
import { useLocale } from '../../words/use-locale';
import classes from './ViewPane.module.css';

/** That pictures and their numbers are of the listed paths, where the answer has more. */
export function Listed({ whole }: { whole: TraceView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const part = listedPart(whole);
  return part === null ? null : (
    <span className={classes.listed} data-listed>
      {t('views.listed', {
        shown: formatCount(part.listed, locale),
        total: formatCount(part.total, locale),
      })}
    </span>
  );
}
