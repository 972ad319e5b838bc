import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TraceBody } from '../../core/model';
import type { TraceView } from '../../core/trace';
import type { Finding } from '../find/use-find-key';
import { usePrinting } from '../report/use-printing';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Answer.module.css';
import { MoreActions } from './MoreActions';

interface AnswerActionsProps {
  body: TraceBody;
  view: TraceView;
  finding: Finding;
}

/** What can be looked for in an answer, and taken away from it; the rest in one menu. */
export function AnswerActions({ body, view, finding }: AnswerActionsProps) {
  const { t } = useTranslation();
  const { withheldBy } = useTraceSearch().display;
  const printing = usePrinting(view, body, withheldBy);
  return (
    <div className={classes.actions} data-no-print>
      {printing.report}
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
      <MoreActions body={body} printing={printing} withheld={withheldBy !== undefined} />
      <TakeAwayButton size="sm" subject={() => ({ trace: body, withheldBy })} picture="shown" />
    </div>
  );
}
