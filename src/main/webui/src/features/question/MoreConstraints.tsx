import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSetAt, type Offered, type Question } from '../../core/question/question';
import { OFFERED } from '../../core/question/table';
import { FocusFirst } from './FocusFirst';
import { RareFields } from './lazy-fields';
import classes from './QuestionForm.module.css';

interface MoreConstraintsProps {
  question: Question;
  change: (part: Partial<Question>) => void;
}

/** The rare constraints by name, with what each means; choosing one shows its fields. */
export function MoreConstraints({ question, change }: MoreConstraintsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Offered | null>(null);
  if (chosen) {
    return (
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          mb="xs"
          leftSection={<IconArrowLeft size={15} />}
          onClick={() => setChosen(null)}
        >
          {t('fields.allConstraints')}
        </Button>
        <Suspense fallback={<Skeleton role="status" height={120} aria-label={t('loading.loading')} />}>
          <FocusFirst key={chosen}>
            <RareFields constraint={chosen} question={question} change={change} />
          </FocusFirst>
        </Suspense>
      </div>
    );
  }
  return (
    <FocusFirst>
      <ul className={classes.menu}>
        {OFFERED.map((constraint) => (
          <li key={constraint}>
            <button type="button" className="bare-button" onClick={() => setChosen(constraint)}>
              <strong>
                {t(`constraint.${constraint}.name`)}
                {isSetAt(question, constraint) && <IconCheck size={15} aria-label={t('fields.isSet')} />}
              </strong>
              <small>{t(`constraint.${constraint}.means`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </FocusFirst>
  );
}
