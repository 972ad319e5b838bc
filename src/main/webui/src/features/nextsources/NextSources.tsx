import { Button, Group, Skeleton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextSourcesTable, useNextSources, type NextSourcesAnswer } from '../../api/next-sources';
import { fileNameOf } from '../../core/csv';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { bodyOfAllPaths, changed, traceBodyOf, type Question } from '../../core/question/question';
import { withWords } from '../../words/i18n';
import { useLocale } from '../../words/use-locale';
import { FileButton } from '../common/FileButton';
import { ProblemNotice } from '../common/ProblemNotice';
import { saveFile } from '../common/save-file';
import { useSnapshot } from '../status/snapshot-context';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { Coverage } from './Coverage';
import { HopTable } from './HopTable';
import pane from '../common/Pane.module.css';
import classes from './NextSources.module.css';

const WatchDialog = lazy(() =>
  withWords(import('../watch/WatchDialog'), 'watch').then((file) => ({ default: file.WatchDialog })),
);

/** What the answer rests on now, in one sentence. */
function RestsOn({ answer }: { answer: NextSourcesAnswer }) {
  const { t } = useTranslation('nextSources');
  const locale = useLocale();
  const counts = {
    count: answer.paths,
    paths: formatCount(answer.paths, locale),
    proven: formatCount(answer.proven, locale),
  };
  return (
    <>
      {!answer.complete && <p className={pane.hint}>{t('incomplete')}</p>}
      <p className={pane.hint}>{t('restsOn', counts)}</p>
    </>
  );
}

/** Has the question watched for paths that rest on two independent sources at each hop: news is each that comes to it. */
function WatchProven({ question }: { question: Question }) {
  const { t } = useTranslation('nextSources');
  const [asks, setAsks] = useState(false);
  const proven = changed(question, { minSources: 2 });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconBell size={16} />}
        onClick={() => setAsks(true)}
      >
        {t('watch')}
      </Button>
      {asks && (
        <Suspense fallback={null}>
          <WatchDialog body={traceBodyOf(proven)} question={proven} close={() => setAsks(false)}>
            {t('watchText')}
          </WatchDialog>
        </Suspense>
      )}
    </>
  );
}

/** Where a second source would help most: over all paths of the answer, listed or not. */
export function NextSources() {
  const { t } = useTranslation('nextSources');
  const { question, open } = useTraceSearch();
  const version = useSnapshot()?.version ?? '';
  const body = bodyOfAllPaths(question);
  const { data, error, refetch } = useNextSources(body, version);
  const table = useMutation({
    mutationFn: () => nextSourcesTable(body),
    onSuccess: (file) => saveFile(file, fileNameOf('next-sources', 'csv', new Date())),
  });
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton role="status" height={240} aria-label={t('loading')} />;
  }
  return (
    <div className={pane.scroll}>
      <Coverage question={question} version={version} />
      <RestsOn answer={data} />
      <HopTable answer={data} open={open} />
      {table.error && <ProblemNotice problem={asProblem(table.error)} retry={() => table.mutate()} />}
      {data.hops.length > 0 && (
        <Group className={classes.foot} gap="xs">
          <FileButton file={table}>{t('csv')}</FileButton>
          {question.minSources < 2 && <WatchProven question={question} />}
        </Group>
      )}
    </div>
  );
}
