import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WATCHES_KEY, watchApi } from '../../api/watches';
import { useRights } from '../../api/session';
import { compareSearchOf } from '../../core/compare/address';
import { askedBefore } from '../../core/compare/asked-before';
import { PRESETS } from '../../core/question/presets';
import { asksTheSame, DEFAULT_QUESTION, isDefault, type Question } from '../../core/question/question';
import { questionOfBody } from '../../core/watch/question';
import classes from './Compare.module.css';
import { useQuestionText } from './use-question-text';
import { useFocusBack } from '../common/use-focus-back';

interface ChoiceProps {
  question: Question;
  other: Question;
  title?: string;
}

function Choice({ question, other, title }: ChoiceProps) {
  const { t } = useTranslation('compare');
  const { line, more } = useQuestionText(other);
  return (
    <li>
      <Link to="/compare" search={compareSearchOf(question, other)} className={classes.choice}>
        {title !== undefined && <bdi>{title}</bdi>}
        <span>{line}</span> {more > 0 && <small>{t('more', { count: more })}</small>}
      </Link>
    </li>
  );
}

function useSaved() {
  const rights = useRights();
  const { data } = useQuery({
    queryKey: WATCHES_KEY,
    queryFn: ({ signal }) => watchApi.list(signal),
    enabled: rights.saveCases,
  });
  return (data?.watches ?? []).map((watch) => ({ ...watch, asks: questionOfBody(watch.question) }));
}

/** With which other question the one at hand is compared. */
export function CompareDialog({ question, close }: { question: Question; close: () => void }) {
  useFocusBack();
  const { t } = useTranslation('compare');
  const { t: tPage } = useTranslation();
  const before = askedBefore();
  const saved = useSaved().filter(({ asks }) => !asksTheSame(asks, question));
  const presets = PRESETS.filter((preset) => !asksTheSame(preset.question, question));
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('choose')}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      {before && (
        <section className={classes.choices}>
          <h3>{t('before')}</h3>
          <ul>
            <Choice question={question} other={before} />
          </ul>
        </section>
      )}
      {saved.length > 0 && (
        <section className={classes.choices}>
          <h3>{t('watched')}</h3>
          <ul>
            {saved.map(({ id, name, asks }) => (
              <Choice key={id} question={question} other={asks} title={name} />
            ))}
          </ul>
        </section>
      )}
      <section className={classes.choices}>
        <h3>{t('begin')}</h3>
        <ul>
          {!isDefault(question) && <Choice question={question} other={DEFAULT_QUESTION} />}
          {presets.map((preset) => (
            <Choice
              key={preset.id}
              question={question}
              other={preset.question}
              title={tPage(`preset.title.${preset.id}`)}
            />
          ))}
        </ul>
      </section>
    </Modal>
  );
}
