import { Button } from '@mantine/core';
import { IconRouteOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NearMiss, TraceAnswer } from '../../core/model';
import { withEndReset } from '../../core/question/near-miss';
import { Notice } from '../common/Notice';
import { BesideAnswer } from '../figures/lazy';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { Relaxation } from './Relaxation';

/** An end that chooses nobody in this data: nothing else can help, so that end is put back. */
function EmptyEnd({ miss }: { miss: NearMiss }) {
  const { t } = useTranslation();
  const { question, ask } = useTraceSearch();
  const next = withEndReset(question, miss);
  const end = miss.change === 'from' ? 'from' : 'to';
  return (
    <>
      <p>{t(`nearMiss.nobody.${end}`)}</p>
      {next && (
        <Button variant="default" mt="sm" onClick={() => ask(next)}>
          {t(`nearMiss.reset.${end}`)}
        </Button>
      )}
    </>
  );
}

function Relaxations({ misses }: { misses: NearMiss[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('noPath.misses')}</p>
      <ul className={classes.misses}>
        {misses.map((miss, index) => (
          <li key={index}>
            <Relaxation miss={miss} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one change of the question would add, where there is little. */
export function More({ misses }: { misses: NearMiss[] }) {
  const { t } = useTranslation();
  return (
    <p className={classes.more}>
      <span>{t('answer.more')}</span>
      {misses.map((miss, index) => (
        <Relaxation key={index} miss={miss} compact />
      ))}
    </p>
  );
}

/** No path is an answer: it says so, and which small change of the question would give some. */
export function NoPath({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation();
  const misses = answer.summary.nearMisses ?? [];
  const empty = misses.filter(({ change }) => change === 'from' || change === 'to');
  const helpful = misses.filter(({ paths }) => paths > 0);
  const proven = misses.some(({ change, paths }) => change === 'all' && paths === 0);
  return (
    <>
      <Notice title={t('noPath.title')} icon={<IconRouteOff size={34} />} live>
        {empty.length === 0 && <p>{answer.summary.complete ? t('noPath.complete') : t('noPath.cut')}</p>}
        {empty.map((miss) => (
          <EmptyEnd key={miss.change} miss={miss} />
        ))}
        {helpful.length > 0 && <Relaxations misses={helpful} />}
        {proven && <p>{t('nearMiss.nothing')}</p>}
        {misses.length === 0 && <p>{t('noPath.hint')}</p>}
      </Notice>
      <BesideAnswer answer={answer} alone />
    </>
  );
}
