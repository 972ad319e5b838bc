import { ActionIcon } from '@mantine/core';
import { IconArrowsExchange, IconRotate2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changed, DEFAULT_QUESTION, isDefault, swapped, type Question } from '../../core/question/question';
import { Sentence } from '../common/Sentence';
import { ConfidenceToken } from './ConfidenceToken';
import { ConstraintBar } from './ConstraintBar';
import { GoodsToken } from './GoodsToken';
import { HopsToken } from './HopsToken';
import classes from './QuestionForm.module.css';
import { SideToken } from './SideToken';
import { WindowToken } from './WindowToken';

interface QuestionFormProps {
  question: Question;
  ask: (question: Question) => void;
}

function Actions({ question, ask }: QuestionFormProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.actions}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('question.swap')}
        title={t('question.swap')}
        onClick={() => ask(swapped(question))}
      >
        <IconArrowsExchange size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('question.reset')}
        title={t('question.reset')}
        disabled={isDefault(question)}
        onClick={() => ask(DEFAULT_QUESTION)}
      >
        <IconRotate2 size={18} />
      </ActionIcon>
    </div>
  );
}

/** The question as a sentence; its underlined parts open and change it, and every change asks again. */
export function QuestionForm({ question, ask }: QuestionFormProps) {
  const { t } = useTranslation();
  const change = (part: Partial<Question>) => ask(changed(question, part));
  return (
    <section className={classes.form} aria-label={t('question.label')}>
      <h1 className="visually-hidden">{t('question.label')}</h1>
      {isDefault(question) && (
        <p className={classes.lead} data-no-print>
          {t('question.lead')}
        </p>
      )}
      <div className={classes.sentence} data-question>
        <Sentence
          text={t('ask.sentence')}
          parts={{
            from: () => <SideToken end="from" side={question.from} onChange={(from) => change({ from })} />,
            to: () => <SideToken end="to" side={question.to} onChange={(to) => change({ to })} />,
            goods: () => <GoodsToken goods={question.goods} onChange={(goods) => change({ goods })} />,
            hops: () => <HopsToken maxHops={question.maxHops} onChange={(maxHops) => change({ maxHops })} />,
            window: () => <WindowToken window={question.window} onChange={(window) => change({ window })} />,
            confidence: () => (
              <ConfidenceToken
                confidence={question.minConfidence}
                onChange={(minConfidence) => change({ minConfidence })}
              />
            ),
          }}
        />
      </div>
      <Actions question={question} ask={ask} />
      <ConstraintBar question={question} ask={ask} />
    </section>
  );
}
