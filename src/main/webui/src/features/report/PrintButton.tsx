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

async function sourcesOf(body: TraceBody): Promise<Source[]> {
  const { blob } = await api.exportJson({ trace: body });
  const { graph } = JSON.parse(await blob.text()) as { graph: { sources?: Source[] } };
  return graph.sources ?? [];
}

const print = () => window.print();

/** Fetches the titles of all documents, puts the answer into words for paper, and hands it to the printer. */
export function PrintButton({ view, body }: { view: TraceView; body: TraceBody }) {
  const { t } = useTranslation();
  const [sources, setSources] = useState<Source[] | null>(null);
  const load = useMutation({ mutationFn: () => sourcesOf(body), onSuccess: setSources });
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
  const problem = load.error ? asProblem(load.error) : null;
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
            <PrintedReport view={view} sources={sources} offset={body.offset} drawn={print} />
          </Suspense>,
          document.getElementById('main') ?? document.body,
        )}
    </>
  );
}
