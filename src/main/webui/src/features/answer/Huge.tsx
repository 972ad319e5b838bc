import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { narrowingsOf } from '../../core/question/huge';
import type { TraceSummary } from '../../core/model';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';

/** More paths than anybody reads: ways to fewer. */
export function Huge({ summary }: { summary: TraceSummary }) {
  const { t } = useTranslation();
  const { question, ask } = useTraceSearch();
  const ways = narrowingsOf(question, summary);
  return ways.length === 0 ? null : (
    <p className={classes.more}>
      <span>{t('nearMiss.huge')}</span>
      {ways.map(({ key, question: next }) => (
        <Button key={key} size="compact-sm" variant="default" onClick={() => ask(next)}>
          {key === 'maxHops'
            ? t('nearMiss.narrow.maxHops', { hops: next.maxHops })
            : key === 'minConfidence'
              ? t(`question.confidence.${next.minConfidence}`)
              : t('nearMiss.narrow.maxPerPair')}
        </Button>
      ))}
    </p>
  );
}
