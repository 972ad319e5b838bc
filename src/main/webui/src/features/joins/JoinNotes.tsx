import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format';
import { decisionsOf, joinsAt, weakestJoinOf, type TraceDecision, type TraceJoin } from '../../core/joins';
import type { TraceAnswer, TracePath } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './JoinNotes.module.css';

function Record({ id }: { id: string }) {
  return (
    <a href={`/entity/${id}`}>
      <bdi>{id}</bdi>
    </a>
  );
}

function Decision({ decision }: { decision: TraceDecision }) {
  const { t } = useTranslation('joins');
  const locale = useLocale();
  const day = decision.at.slice(0, 10);
  return (
    <li>
      {t('decided', {
        by: decision.by || t('somebody'),
        date: day === '' ? t('undated') : formatDate(day, locale),
        reason: decision.reason || t('noReason'),
      })}{' '}
      ({t(`grade.${decision.confidence}`)})
    </li>
  );
}

function Note({ answer, join, weakest }: { answer: TraceAnswer; join: TraceJoin; weakest: boolean }) {
  const { t } = useTranslation('joins');
  return (
    <div className={classes.note} data-weakest={weakest}>
      <p>
        {t('taken')} <Record id={join.enters} /> = <Record id={join.leaves} />
        {weakest && <strong> {t('weakest')}</strong>}
      </p>
      <ul>
        {decisionsOf(answer, join).map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </ul>
    </div>
  );
}

/** At a node of a path, the decisions that it rests on there: who took which records for one, when and why. */
export function JoinNotes({ answer, path, at }: { answer: TraceAnswer; path: TracePath; at: number }) {
  return joinsAt(path, at).map((join) => (
    <Note
      key={`${join.enters} ${join.leaves}`}
      answer={answer}
      join={join}
      weakest={weakestJoinOf(path) === join}
    />
  ));
}
