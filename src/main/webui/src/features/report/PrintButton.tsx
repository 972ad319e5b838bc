import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../words/i18n';
import { api } from '../../api/client';
import { fetchTradeFlows } from '../../api/figures';
import type { Source, TraceBody } from '../../core/model';
import { asProblem } from '../../core/problem';
import type { TraceView } from '../../core/trace';
import type { TradeFlow } from '../../core/trade-context';

const PrintedReport = lazy(() =>
  withWords(import('./PrintedReport'), 'report', 'figures').then((file) => ({ default: file.PrintedReport })),
);

/** Says when what is to be printed has been drawn. */
function Drawn({ then }: { then: () => void }) {
  useEffect(() => {
    // After the paint, so that the browser prints what was drawn.
    const timer = setTimeout(then, 50);
    return () => clearTimeout(timer);
  }, [then]);
  return null;
}

async function sourcesOf(body: TraceBody): Promise<Source[]> {
  const { blob } = await api.exportJson({ trace: body });
  const { graph } = JSON.parse(await blob.text()) as { graph: { sources?: Source[] } };
  return graph.sources ?? [];
}

const print = () => window.print();

/** Fetches the titles of all documents, puts the answer into words for paper, and hands it to the printer. */
export function PrintButton({ view, body }: { view: TraceView; body: TraceBody }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [cited, setCited] = useState<{ sources: Source[]; flows: TradeFlow[] } | null>(null);
  const load = useMutation({
    mutationFn: async () => {
      const [sources, flows] = await Promise.all([sourcesOf(body), fetchTradeFlows(queries)]);
      return { sources, flows };
    },
    onSuccess: setCited,
  });
  useEffect(() => {
    const done = () => setCited(null);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
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
      {cited &&
        createPortal(
          <Suspense fallback={null}>
            <PrintedReport view={view} {...cited} offset={body.offset} />
            <Drawn then={print} />
          </Suspense>,
          document.getElementById('main') ?? document.body,
        )}
    </>
  );
}
