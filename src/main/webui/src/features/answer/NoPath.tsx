import { Button } from '@mantine/core';
import { IconArrowRight, IconRouteOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NearMiss, TraceAnswer } from '../../core/model';
import { relaxed } from '../../core/near-miss';
import type { Question } from '../../core/question';
import { Notice } from '../common/Notice';
import { useTraceSearch } from '../trace/use-trace-search';
import classes from './Answer.module.css';

function Relaxation({
  miss,
  question,
  ask,
}: {
  miss: NearMiss;
  question: Question;
  ask: (next: Question) => void;
}) {
  const { t } = useTranslation();
  const next = relaxed(question, miss);
  const text = miss.text ?? t('noPath.relax', { count: miss.paths ?? 0 });
  if (!next) {
    return <span>{text}</span>;
  }
  return (
    <Button variant="default" fullWidth rightSection={<IconArrowRight size={16} />} onClick={() => ask(next)}>
      {text}
    </Button>
  );
}

/** No path is an answer: it says so, and which small change of the question would give some. */
export function NoPath({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation();
  const { question, ask } = useTraceSearch();
  const misses = answer.summary.nearMisses ?? [];
  return (
    <Notice title={t('noPath.title')} icon={<IconRouteOff size={34} />} live>
      <p>{answer.summary.complete ? t('noPath.complete') : t('noPath.cut')}</p>
      {misses.length > 0 ? (
        <>
          <p>{t('noPath.misses')}</p>
          <ul className={classes.misses}>
            {misses.map((miss, index) => (
              <li key={index}>
                <Relaxation miss={miss} question={question} ask={ask} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('noPath.hint')}</p>
      )}
    </Notice>
  );
}
