import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import { JOINS, type TraceAnswer } from '../../core/model';
import { changed } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { Hubs } from './Hubs';
import { MayRest } from './MayRest';

interface RestsOnProps {
  answer: TraceAnswer;
}

/** How many paths no document joins, and the way to leave them out, and back. */
function Joins({ answer }: RestsOnProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const all = question.joins.length === JOINS.length;
  const { joins, proof } = answer.summary;
  const loose = (joins?.open ?? 0) + (joins?.['other-use'] ?? 0);
  if (all && loose === 0) {
    return null;
  }
  const text = all
    ? t('joins.loose', {
        count: loose,
        shown: formatCount(loose, locale),
        total: formatCount(proof?.paths ?? 0, locale),
        other: formatCount(joins?.['other-use'] ?? 0, locale),
      })
    : t('joins.without');
  const wanted = all ? JOINS.filter((join) => join === 'stated' || join === 'only-maker') : [...JOINS];
  return (
    <span className={classes.rests}>
      {text} ·{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => ask(changed(question, { joins: wanted }))}>
        {all ? t('leaveOut') : t('takeIn')}
        <span className="visually-hidden">: {text}</span>
      </Button>
    </span>
  );
}

/** On how many independent sources the paths rest. */
function Origins({ answer }: RestsOnProps) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { proof } = answer.summary;
  if (proof === undefined || proof.origins.one === 0) {
    return null;
  }
  const single = {
    count: proof.origins.one,
    shown: formatCount(proof.origins.one, locale),
    total: formatCount(proof.paths, locale),
  };
  return <span className={classes.rests}>{t('origins.single', single)}</span>;
}

/** What documents and sources say of the listed paths as a whole. */
export function RestsOn({ answer }: RestsOnProps) {
  return (
    <>
      <Joins answer={answer} />
      <Origins answer={answer} />
      <Hubs answer={answer} />
      <MayRest answer={answer} />
    </>
  );
}
