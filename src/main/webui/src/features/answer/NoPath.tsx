import { Button } from '@mantine/core';
import { IconRouteOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NearMiss, TraceAnswer } from '../../core/model';
import { withEndReset } from '../../core/question/near-miss';
import { viewOf } from '../../core/trace';
import { EvidencePlace } from '../evidence/EvidencePlace';
import { BesideAnswer } from '../figures/lazy';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { AbsentGoods } from './AbsentGoods';
import { FromElsewhere } from './FromElsewhere';
import { KnownSoFar } from './KnownSoFar';
import { Nearest } from './Nearest';
import classes from './NoPath.module.css';
import { Relaxation } from './Relaxation';
import { SidesReach } from './SidesReach';

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
  const { t } = useTranslation('noPath');
  const several = misses.every(({ change }) => change === 'all');
  return (
    <section className={classes.card}>
      <h3>{several ? t('together') : t('misses')}</h3>
      <ul className={classes.ways}>
        {misses.map((miss, index) => (
          <li key={index}>
            <Relaxation miss={miss} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * No path is an answer: it says how far each side comes, where they are nearest and what is missing there, and which
 * changes of the question would give some.
 */
export function NoPath({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('noPath');
  const { opened, open } = useTraceSearch();
  const view = useMemo(() => viewOf(answer), [answer]);
  const { nearMisses = [], noPath, chosen, complete, absentGoods } = answer.summary;
  const empty = nearMisses.filter(({ change }) => change === 'from' || change === 'to');
  const helpful = nearMisses.filter(({ paths }) => paths > 0);
  const proven = nearMisses.some(({ change, paths }) => change === 'all' && paths === 0);
  return (
    <div className={classes.page} data-no-path>
      <div className={classes.content}>
        <div className={classes.head} role="status">
          <IconRouteOff size={34} aria-hidden />
          <div>
            <h2>{t('title')}</h2>
            {empty.length === 0 && <p>{complete ? t('complete') : t('cut')}</p>}
            {absentGoods && <AbsentGoods absent={absentGoods} />}
            <KnownSoFar />
            {empty.map((miss) => (
              <EmptyEnd key={miss.change} miss={miss} />
            ))}
            {proven && <p>{t('nothing')}</p>}
            {nearMisses.length === 0 && <p>{t('hint')}</p>}
          </div>
        </div>
        <div className={classes.cards}>
          {noPath && <Nearest nearest={noPath.nearest ?? null} />}
          {helpful.length > 0 && <Relaxations misses={helpful} />}
          {noPath && <FromElsewhere {...noPath} />}
          {noPath && <SidesReach from={noPath.from} to={noPath.to} chosen={chosen} />}
        </div>
        <BesideAnswer answer={answer} alone />
      </div>
      <EvidencePlace view={view} opened={opened} openView={open} />
    </div>
  );
}
