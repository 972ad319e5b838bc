import { Button } from '@mantine/core';
import { IconBraces, IconCheck, IconLink, IconSearch, IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceBody } from '../../core/model';
import type { TraceView } from '../../core/trace';
import { paramsOf } from '../../core/question/question';
import { stringifySearch } from '../../core/search';
import type { Finding } from '../find/use-find-key';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { withWords } from '../../words/i18n';
import { PrintButton } from '../report/PrintButton';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import classes from './Answer.module.css';
import { useCopy } from '../common/use-copy';

const CypherBehind = lazy(() =>
  withWords(import('../cypher/CypherBehind'), 'cypher').then((file) => ({ default: file.CypherBehind })),
);

const CompareDialog = lazy(() =>
  withWords(import('../compare/CompareDialog'), 'compare', 'presets').then((file) => ({
    default: file.CompareDialog,
  })),
);

const WatchDialog = lazy(() =>
  withWords(import('../watch/WatchDialog'), 'watch').then((file) => ({ default: file.WatchDialog })),
);

function CopyLink() {
  const { t } = useTranslation();
  const { question, opened } = useTraceSearch();
  const { copied, copy } = useCopy();
  const link = () => `${window.location.origin}/${stringifySearch({ ...paramsOf(question), ...opened })}`;
  return (
    <Button
      size="sm"
      variant="default"
      leftSection={copied ? <IconCheck size={16} /> : <IconLink size={16} />}
      onClick={() => copy(link())}
    >
      {copied ? t('answer.copied') : t('answer.copyLink')}
    </Button>
  );
}

/** What leads on from an answer: all of it names who is named. */
function OnwardActions({ body }: { body: TraceBody }) {
  const { t } = useTranslation();
  const { question } = useTraceSearch();
  const [cypherShown, setCypherShown] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [watching, setWatching] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconBraces size={16} />}
        onClick={() => setCypherShown(true)}
      >
        {t('answer.cypher')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconTopologyStar3 size={16} />}
        renderRoot={(props) => (
          <Link to="/explore" search={{ ...paramsOf(question), answer: 'yes' }} {...props} />
        )}
      >
        {t('answer.explore')}
      </Button>
      <CopyLink />
      <Button size="sm" variant="default" onClick={() => setWatching(true)}>
        {t('answer.watch')}
      </Button>
      <Button size="sm" variant="default" onClick={() => setComparing(true)}>
        {t('answer.compare')}
      </Button>
      <Suspense fallback={null}>
        {cypherShown && <CypherBehind body={body} close={() => setCypherShown(false)} />}
        {comparing && <CompareDialog question={question} close={() => setComparing(false)} />}
        {watching && <WatchDialog body={body} close={() => setWatching(false)} />}
      </Suspense>
    </>
  );
}

interface AnswerActionsProps {
  body: TraceBody;
  view: TraceView;
  finding: Finding;
}

/** What can be looked for in an answer, and taken away from it. */
export function AnswerActions({ body, view, finding }: AnswerActionsProps) {
  const { t } = useTranslation();
  const { withheldBy } = useTraceSearch().display;
  return (
    <div className={classes.actions} data-no-print>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconSearch size={16} />}
        title={t('answer.findKey')}
        aria-keyshortcuts="Alt+/"
        aria-expanded={finding.shown}
        onClick={finding.begin}
      >
        {t('answer.find')}
      </Button>
      {withheldBy === undefined && <OnwardActions body={body} />}
      <PrintButton view={view} body={body} withheldBy={withheldBy} />
      <TakeAwayButton size="sm" subject={() => ({ trace: body, withheldBy })} picture="shown" />
    </div>
  );
}
