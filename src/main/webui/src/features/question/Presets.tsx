import { IconBulb } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PRESET_IDS, type PresetId } from '../../core/question/preset-ids';
import { isDefault, type Question } from '../../core/question/question';
import { withWords } from '../../words/i18n';
import classes from './QuestionForm.module.css';
import { Token } from './Token';

const PresetList = lazy(() =>
  withWords(import('./PresetList'), 'presets').then((file) => ({ default: file.PresetList })),
);

interface PresetsProps {
  question: Question;
  ask: (question: Question) => void;
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
        <Suspense fallback={null}>
          <PresetList question={question} ask={ask} />
        </Suspense>
      </Token>
    );
  }
  const begin = async (id: PresetId) => {
    const { getPreset } = await import('../../core/question/presets');
    ask(getPreset(id).question);
  };
  return (
    <nav className={classes.presets} aria-label={t('preset.label')}>
      <span>{t('preset.try')}</span>
      {PRESET_IDS.map((id) => (
        <button key={id} type="button" className={classes.plain} onClick={() => void begin(id)}>
          {t(`preset.title.${id}`)}
        </button>
      ))}
    </nav>
  );
}
