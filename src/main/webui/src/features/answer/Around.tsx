import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { formatCount } from '../../core/format';
import type { TraceAnswer, TraceSummary } from '../../core/model';
import { aroundOf, type Side } from '../../core/question/around';
import { traceBodyOf, type Question } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useEntityNames, useNamesText } from '../question/use-selection-text';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { useSideText } from './use-side-text';

/** "Cut off: 5 suppliers", "all still there: 20 weapons". */
function SideText({ name, side }: { name: 'starts' | 'ends'; side: Side }) {
  const { t } = useTranslation('grades');
  const [told, labels] = side.lost > 0 ? [side.lost, side.lostLabels] : [side.left, side.leftLabels];
  const summary: TraceSummary = {
    paths: 0,
    pairs: 0,
    complete: true,
    starts: told,
    ends: told,
    startLabels: labels,
    endLabels: labels,
  };
  const what = useSideText(summary)(name);
  return <span>{side.lost > 0 ? t('around.lost', { what }) : t('around.kept', { what })}</span>;
}

/** What is gone where paths go around something, and the way back. `whole` is the question that takes it in. */
export function Around({ answer, whole }: { answer: TraceAnswer; whole: Question }) {
  const { t } = useTranslation('grades');
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { data, isPlaceholderData } = useTrace(
    { ...traceBodyOf(whole), k: 1, offset: 0 },
    answer.snapshot?.version ?? '',
  );
  const { ids } = question.avoid;
  const names = useNamesText()([...useEntityNames(ids).values()]);
  const around = data && !isPlaceholderData ? aroundOf(data.summary, answer.summary) : null;
  return (
    <p className={classes.more} data-around>
      {around && (
        <>
          <span>
            {t('around.gone', {
              count: around.gone,
              shown: formatCount(around.gone, locale),
              total: formatCount(around.of, locale),
              names: ids.length > 0 ? names : t('around.described'),
            })}
          </span>
          <SideText name="starts" side={around.starts} />
          <SideText name="ends" side={around.ends} />
        </>
      )}
      <Button size="compact-sm" variant="default" data-no-print onClick={() => ask(whole)}>
        {t('around.back')}
      </Button>
    </p>
  );
}
