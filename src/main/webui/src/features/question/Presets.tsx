import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PRESETS } from '../../core/question/presets';
import { asksTheSame, isDefault, type Question } from '../../core/question/question';
import classes from './QuestionForm.module.css';
import { Token } from './Token';

interface PresetsProps {
  question: Question;
  ask: (question: Question) => void;
}

function PresetList({ question, ask }: PresetsProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.menu}>
      {PRESETS.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            aria-current={asksTheSame(preset.question, question) ? 'true' : undefined}
            onClick={() => ask(preset.question)}
          >
            <strong>{t(`preset.${preset.id}.title`)}</strong>
            <small>{t(`preset.${preset.id}.means`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Questions to begin with: side by side where nothing was asked yet, behind a button later. */
export function Presets({ question, ask }: PresetsProps) {
  const { t } = useTranslation();
  if (!isDefault(question)) {
    return (
      <Token
        plain
        label={t('preset.label')}
        text={t('preset.button')}
        icon={<IconBulb size={16} aria-hidden />}
      >
        <PresetList question={question} ask={ask} />
      </Token>
    );
  }
  return (
    <nav className={classes.presets} aria-label={t('preset.label')}>
      <span>{t('preset.try')}</span>
      {PRESETS.map((preset) => (
        <button
          key={preset.id}
          type="button"
          className={classes.plain}
          title={t(`preset.${preset.id}.means`)}
          onClick={() => ask(preset.question)}
        >
          {t(`preset.${preset.id}.title`)}
        </button>
      ))}
    </nav>
  );
}
