import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { isUsualStart, questionsOn, SHOWN_PATHS, type ConcernedQuestion } from '../../core/entity/questions';
import { formatCount } from '../../core/format';
import type { EntityDetail } from '../../core/model';
import {
  changed,
  DEFAULT_QUESTION,
  paramsOf,
  traceBodyOf,
  type Question,
} from '../../core/question/question';
import { viewOf, type Subject, type TraceView } from '../../core/trace';
import { useLocale } from '../../words/use-locale';
import { useCountText } from '../common/use-count-text';
import { PathRow } from '../paths/PathRow';
import { useSnapshot } from '../status/snapshot-context';
import classes from './EntityPage.module.css';
import { Section } from './Section';

const nothing = () => undefined;

function Rows({ view, question }: { view: TraceView; question: Question }) {
  const navigate = useNavigate();
  const open = (subject: Subject) => {
    const path = subject.kind === 'path' ? view.paths[subject.index] : undefined;
    void navigate({ to: '/', search: { ...paramsOf(question), ...(path && { path: path.nodes }) } });
  };
  return (
    <ol className={classes.paths}>
      {view.paths.map((path, index) => (
        <PathRow
          key={path.nodes.join('\n')}
          view={view}
          path={path}
          index={index}
          rank={index + 1}
          gapsTold={false}
          found={null}
          row={index}
          chunk={0}
          size={undefined}
          lit={false}
          opened={false}
          tabIndex={0}
          focused={nothing}
          point={nothing}
          select={open}
        />
      ))}
    </ol>
  );
}

/** The best paths of one question, and the way to all of them. */
function Concerned({ concern, question }: ConcernedQuestion) {
  const { t } = useTranslation('entity');
  const locale = useLocale();
  const snapshot = useSnapshot();
  const body = traceBodyOf(changed(question, { k: SHOWN_PATHS }));
  const trace = useTrace(body, snapshot?.version ?? '');
  const view = useMemo(() => (trace.data ? viewOf(trace.data) : null), [trace.data]);
  const count = useCountText(trace.data?.summary ?? null)('paths');
  const more = view !== null && count.count > view.paths.length;
  const hint = more
    ? t('pathCount', { ...count, best: formatCount(view.paths.length, locale) })
    : t('pathCountAll', count);
  return (
    <Section
      title={t(`paths.${concern}`)}
      hint={view && view.paths.length > 0 ? hint : undefined}
      loading={trace}
    >
      {view?.paths.length === 0 && <p className={classes.empty}>{t(`noPaths.${concern}`)}</p>}
      {view && view.paths.length > 0 && <Rows view={view} question={question} />}
      <p className={classes.acts} data-no-print>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconArrowRight size={15} />}
          renderRoot={(props) => <Link to="/" search={paramsOf(question)} {...props} />}
        >
          {more ? t('allPaths', count) : t('asQuestion')}
        </Button>
      </p>
    </Section>
  );
}

/** How many paths a question has, once it is answered. */
function useTotal(each: ConcernedQuestion | undefined): number | undefined {
  const snapshot = useSnapshot();
  const body = traceBodyOf(changed(each?.question ?? DEFAULT_QUESTION, { k: SHOWN_PATHS }));
  return useTrace(body, snapshot?.version ?? '', each !== undefined).data?.summary.paths;
}

/** The paths that lead through it, begin at it and end at it, each asked by itself. */
export function Paths({ entity }: { entity: EntityDetail }) {
  const questions = useMemo(() => questionsOn(entity), [entity]);
  const through = useTotal(questions.find(({ concern }) => concern === 'through'));
  const from = useTotal(questions.find(({ concern }) => concern === 'from'));
  // Of a usual start that no other leads to, these are the same paths.
  const twice = isUsualStart(entity) && through !== undefined && through === from;
  return questions
    .filter(({ concern }) => !(twice && concern === 'from'))
    .map((each) => <Concerned key={each.concern} {...each} />);
}
