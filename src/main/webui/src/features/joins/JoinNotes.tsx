import { useTranslation } from 'react-i18next';
import { useEntities } from '../../api/queries';
import { formatDate } from '../../core/format';
import { decisionsOf, joinsAt, weakestJoinOf, type TraceDecision, type TraceJoin } from '../../core/joins';
import type { TraceAnswer, TracePath } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './JoinNotes.module.css';

/** A record by its own name; its id tells it from another record of that name. */
function Record({ record, name }: { record: string; name: string }) {
  return (
    <>
      <a href={`/entity/${record}`}>
        <bdi>{name}</bdi>
      </a>
      {name !== record && (
        <small className={classes.id}>
          {' '}
          <bdi>{record}</bdi>
        </small>
      )}
    </>
  );
}

/** Names of an entity's records, as far as they are known yet. */
function useRecordNames(id: string): (record: string) => string {
  const [entity] = useEntities([id]);
  const members = entity?.data?.identity?.members ?? [];
  return (record) => members.find((member) => member.id === record)?.name ?? record;
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
  const name = useRecordNames(join.leaves);
  return (
    <div className={classes.note} data-weakest={weakest}>
      <p>
        {t('taken')} <Record record={join.enters} name={name(join.enters)} /> ={' '}
        <Record record={join.leaves} name={name(join.leaves)} />
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
