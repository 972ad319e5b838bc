import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
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

export interface Printing {
  print: () => void;
  isLoading: boolean;
  /** What is printed, and why it could not be; to be put somewhere. */
  report: ReactNode;
}

/**
 * Fetches the titles of all documents, puts the answer into words for paper, and hands it to the printer.
 *
 * @param withheldBy the investigation whose rule it is whom not to name
 */
export function usePrinting(view: TraceView, body: TraceBody, withheldBy: string | undefined): Printing {
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
  const report = (
    <>
      {problem && <span role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</span>}
      {sources &&
        createPortal(
          <Suspense fallback={null}>
            <PrintedReport
              view={view}
              sources={sources}
              alone={withheldBy !== undefined}
              drawn={out.mutate}
            />
          </Suspense>,
          document.getElementById('main') ?? document.body,
        )}
    </>
  );
  return { print: mutate, isLoading: load.isPending, report };
}
