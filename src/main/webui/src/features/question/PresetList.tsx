import { useTranslation } from 'react-i18next';
import { PRESETS } from '../../core/question/presets';
import { asksTheSame, type Question } from '../../core/question/question';
import classes from './QuestionForm.module.css';

interface PresetListProps {
  question: Question;
  ask: (question: Question) => void;
}

/** The questions to begin with, each with what it means. */
export function PresetList({ question, ask }: PresetListProps) {
  const { t } = useTranslation('presets');
  const { t: tPage } = useTranslation();
  return (
    <ul className={classes.menu}>
      {PRESETS.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className="bare-button"
            aria-current={asksTheSame(preset.question, question) ? 'true' : undefined}
            onClick={() => ask(preset.question)}
          >
            <strong>{tPage(`preset.title.${preset.id}`)}</strong>
            <small>{t(`means.${preset.id}`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
