import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../words/i18n';
import { api } from '../../api/client';
import type { Source, TraceBody } from '../../core/model';
import { asProblem } from '../../core/problem';
import type { TraceView } from '../../core/trace';

const PrintedReport = lazy(() =>
  withWords(import('./PrintedReport'), 'report', 'figures', 'joins', 'panel').then((file) => ({
    default: file.PrintedReport,
  })),
);

async function sourcesOf(body: TraceBody, withheldBy: string | undefined): Promise<Source[]> {
  const { blob } = await api.exportJson({ trace: body, withheldBy });
  const { graph } = JSON.parse(await blob.text()) as { graph: { sources?: Source[] } };
  return graph.sources ?? [];
}

/** Nothing is printed before nobody is named in it who must not be. */
async function print(withheldBy: string | undefined): Promise<void> {
  const report = document.querySelector('[data-report]');
  if (report && withheldBy !== undefined) {
    const { takeNamesOut } = await import('../take-away/without-names');
    await takeNamesOut(report, withheldBy);
  }
  window.print();
}

interface PrintButtonProps {
  view: TraceView;
  body: TraceBody;
  /** The investigation whose rule it is whom not to name. */
  withheldBy: string | undefined;
}

/** Fetches the titles of all documents, puts the answer into words for paper, and hands it to the printer. */
export function PrintButton({ view, body, withheldBy }: PrintButtonProps) {
  const { t } = useTranslation();
  const [sources, setSources] = useState<Source[] | null>(null);
  const load = useMutation({ mutationFn: () => sourcesOf(body, withheldBy), onSuccess: setSources });
  const out = useMutation({ mutationFn: () => print(withheldBy), onError: () => setSources(null) });
  useEffect(() => {
    const done = () => setSources(null);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const { mutate } = load;
  useEffect(() => {
    // The keys of the browser print the same paper as the button.
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() === 'p' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey
      ) {
        event.preventDefault();
        mutate();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [mutate]);
  const failed = load.error ?? out.error;
  const problem = failed ? asProblem(failed) : null;
  return (
    <>
      {problem && <span role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</span>}
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPrinter size={16} />}
        loading={load.isPending}
        onClick={() => load.mutate()}
      >
        {t('answer.print')}
      </Button>
      {sources &&
        createPortal(
          <Suspense fallback={null}>
            <PrintedReport
              view={view}
              sources={sources}
              offset={body.offset}
              alone={withheldBy !== undefined}
              drawn={out.mutate}
            />
          </Suspense>,
          document.getElementById('main') ?? document.body,
        )}
    </>
  );
}
