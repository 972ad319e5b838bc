import { CloseButton } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changed, listSet, withoutAt, type Offered, type Question } from '../../core/question/question';
import { MoreConstraints, preloadFields, RareFields } from './lazy-fields';
import { Presets } from './Presets';
import classes from './QuestionForm.module.css';
import { Token } from './Token';
import { useConstraintText } from './use-constraint-text';

interface QuestionProps {
  question: Question;
  ask: (question: Question) => void;
}

/** A constraint that is set: opens to be changed, and goes away by its cross. */
function ConstraintChip({ question, ask, constraint }: QuestionProps & { constraint: Offered }) {
  const { t } = useTranslation();
  const text = useConstraintText(question, constraint);
  const remove = t('ask.remove', { what: text });
  return (
    <li className={classes.chip}>
      <Token plain label={t(`constraint.${constraint}.name`)} text={text} preload={preloadFields}>
        <RareFields
          constraint={constraint}
          question={question}
          change={(part) => ask(changed(question, part))}
        />
      </Token>
      <CloseButton
        size={24}
        iconSize={14}
        aria-label={remove}
        title={remove}
        onClick={() => ask(withoutAt(question, constraint))}
      />
    </li>
  );
}

/** What the sentence does not say: constraints that are set as chips, those that could be, and questions to begin with. */
export function ConstraintBar({ question, ask }: QuestionProps) {
  const { t } = useTranslation();
  const set = listSet(question);
  return (
    <div className={classes.bar} data-no-print>
      {set.length > 0 && (
        <ul className={classes.chips} aria-label={t('ask.chipsLabel')}>
          {set.map((constraint) => (
            <ConstraintChip key={constraint} question={question} ask={ask} constraint={constraint} />
          ))}
        </ul>
      )}
      <Token
        plain
        label={t('ask.moreLabel')}
        text={t('ask.more')}
        icon={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        preload={preloadFields}
      >
        <MoreConstraints question={question} change={(part) => ask(changed(question, part))} />
      </Token>
      <Presets question={question} ask={ask} />
    </div>
  );
}
