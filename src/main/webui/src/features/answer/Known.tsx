import { useTranslation } from 'react-i18next';
import { presetOf } from '../../core/question/presets';
import type { Question } from '../../core/question/question';
import classes from './Answer.module.css';

/** What is known where the evidence does not close the chain of a question to begin with, and where it ends. */
export function Known({ question }: { question: Question }) {
  const { t } = useTranslation('presets');
  const preset = presetOf(question);
  return preset?.isOpen ? (
    <p className={classes.known} data-known>
      {t(`open.${preset.id as 'imagery'}`)}
    </p>
  ) : null;
}
