import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../api/queries';
import { WATCHES_EVERY_MILLIS, WATCHES_KEY, watchApi } from '../../api/watches';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Watch.module.css';

/** How many paths of watched questions are told of and were not looked at; nothing where there are none. */
export function WatchBadge() {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const status = useStatus();
  const { data } = useQuery({
    queryKey: WATCHES_KEY,
    queryFn: ({ signal }) => watchApi.list(signal),
    refetchInterval: WATCHES_EVERY_MILLIS,
    enabled: status.data?.state === 'ready',
  });
  const count = data?.unseen ?? 0;
  if (count === 0) {
    return null;
  }
  const shown = formatCount(count, locale);
  return (
    <span className={classes.badge} aria-label={t('unseen', { count, shown })}>
      {shown}
    </span>
  );
}
