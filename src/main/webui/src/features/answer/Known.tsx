import { useTranslation } from 'react-i18next';
import type { PresetId } from '../../core/question/presets';
import classes from './Answer.module.css';

/** What is known where the evidence does not close the chain of a question to begin with, and where it ends. */
export function Known({ id }: { id: PresetId }) {
  const { t } = useTranslation('known');
  return (
    <p className={classes.known} data-known>
      {t(`preset.${id}`)}
    </p>
  );
}
