import { Skeleton } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { questionAt, validateCompareSearch } from '../../core/compare/address';
import { compared, isWhole, PARTS } from '../../core/compare/compared';
import { formatCount } from '../../core/format';
import type { TraceAnswer } from '../../core/model';
import { asProblem } from '../../core/problem';
import { paramsOf, traceBodyOf, type Question } from '../../core/question/question';
import { REQUEST } from '../../generated/request';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { useSnapshot } from '../status/snapshot-context';
import classes from './Compare.module.css';
import { PartList } from './PartList';
import { Tools } from './Tools';
import { useQuestionText } from './use-question-text';

const route = getRouteApi('/compare');
const MOST = REQUEST.k.maximum;

function useAnswer(question: Question) {
  const version = useSnapshot()?.version ?? '';
  const body = useMemo(() => traceBodyOf({ ...question, k: MOST, offset: 0 }), [question]);
  return useTrace(body, version);
}

interface SideProps {
  name: 'one' | 'other';
  question: Question;
  answer: TraceAnswer | undefined;
}

/** A question in a line, what it finds, and the way to its answer. */
function Side({ name, question, answer }: SideProps) {
  const { t } = useTranslation('compare');
  const locale = useLocale();
  const { line, more } = useQuestionText(question);
  const count = answer?.summary.paths ?? 0;
  return (
    <section className={classes.side} data-part={name}>
      <h2>{t(`name.${name}`)}</h2>
      <p>
        {line}
        {more > 0 && <small> {t('more', { count: more })}</small>}
      </p>
      <p>
        {answer && <strong>{t('paths', { count, shown: formatCount(count, locale) })}</strong>}{' '}
        <Link to="/" search={{ ...paramsOf(question) }}>
          {t('open')}
        </Link>
      </p>
      {answer && !isWhole(answer) && (
        <p className={classes.cut}>
          {t('cut', { shown: formatCount(answer.paths.length, locale), count: answer.paths.length })}
        </p>
      )}
    </section>
  );
}

interface PartsProps {
  one: Question;
  other: Question;
  left: TraceAnswer;
  right: TraceAnswer;
}

function Parts({ one, other, left, right }: PartsProps) {
  const parts = useMemo(() => compared(left, right), [left, right]);
  const nodes = useMemo(
    () => new Map([...left.graph.nodes, ...right.graph.nodes].map((node) => [node.id, node])),
    [left, right],
  );
  return (
    <div className={classes.parts}>
      {PARTS.map((part) => (
        <PartList
          key={part}
          part={part}
          compared={parts[part]}
          nodes={nodes}
          question={part === 'other' ? other : one}
        />
      ))}
    </div>
  );
}

/** Two questions side by side: what only one of them finds, and what both do. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { t: tPage } = useTranslation();
  const search = validateCompareSearch({ ...route.useSearch() });
  const one = useMemo(() => questionAt(search.one), [search.one]);
  const other = useMemo(() => questionAt(search.other), [search.other]);
  const [first, second] = [useAnswer(one), useAnswer(other)];
  const left = first.isPlaceholderData ? undefined : first.data;
  const right = second.isPlaceholderData ? undefined : second.data;
  const failed = first.error ? first : second.error ? second : null;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <Tools />
      </header>
      <div className={classes.sides}>
        <Side name="one" question={one} answer={left} />
        <Side name="other" question={other} answer={right} />
      </div>
      {failed && (
        <ProblemNotice
          key={failed.errorUpdatedAt}
          problem={asProblem(failed.error)}
          retry={() => void failed.refetch()}
        />
      )}
      {!failed && !(left && right) && (
        <Skeleton role="status" height={240} aria-label={tPage('loading.loading')} />
      )}
      {left && right && <Parts {...{ one, other, left, right }} />}
    </div>
  );
}
