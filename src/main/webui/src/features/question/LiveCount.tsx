import { useTranslation } from 'react-i18next';
import { useCountText } from '../common/use-count-text';
import { useAsked } from './asked-context';
import classes from './QuestionForm.module.css';

/** "61 paths, 33 starts, 20 ends", in the panel that changes them: what a change does is seen where it is made. */
export function LiveCount() {
  const { t } = useTranslation();
  const asked = useAsked();
  const countText = useCountText(asked?.summary ?? null);
  if (!asked) {
    return null;
  }
  const counts = () =>
    t('ask.live', {
      paths: t('ask.livePaths', countText('paths')),
      starts: countText('starts').shown,
      ends: countText('ends').shown,
    });
  return (
    <p className={classes.live} role="status" data-pending={asked.pending}>
      {asked.pending ? t('ask.counting') : asked.failed || !asked.summary ? t('ask.noCount') : counts()}
    </p>
  );
}
