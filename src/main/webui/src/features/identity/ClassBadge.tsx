import { useTranslation } from 'react-i18next';
import type { PairClass } from '../../core/identity/model';
import classes from './List.module.css';

/** What the matching thinks of a pair, by word and colour. */
export function ClassBadge({ name }: { name: PairClass | null | undefined }) {
  const { t } = useTranslation('identity');
  return name ? (
    <span className={classes.class} data-class={name} title={t(`classMeans.${name}`)}>
      {t(`class.${name}`)}
    </span>
  ) : (
    <span className={classes.class}>{t('class.none')}</span>
  );
}
