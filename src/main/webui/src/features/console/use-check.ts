import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { statements } from '../../api/statements';
import type { Explanation, StatementMessage } from '../../core/console/model';
import { bareMessage, spanOf, type Span } from '../../core/console/place';
import { asProblem, type Problem } from '../../core/problem';
import { useSaidHere } from '../../words/server';

const TYPING_PAUSE_MILLIS = 400;

/** Something that the server says of a part of the statement. */
export interface Remark {
  severity: 'error' | 'warning';
  message: string;
  line: number | null;
  column: number | null;
  span: Span | null;
}

export interface Check {
  state: 'empty' | 'checking' | 'checked' | 'off';
  explanation: Explanation | null;
  remarks: Remark[];
}

function remark(query: string, severity: Remark['severity'], message: StatementMessage): Remark {
  return {
    severity,
    message: bareMessage(message),
    line: message.line ?? null,
    column: message.column ?? null,
    span: spanOf(query, message),
  };
}

export function remarkOfProblem(query: string, problem: Problem): Remark {
  return remark(query, 'error', { message: problem.sentence ?? '', ...problem.place });
}

type Say = ReturnType<typeof useSaidHere>;

function remarksOf(query: string, explanation: Explanation, say: Say): Remark[] {
  const inWords = (message: StatementMessage) => ({
    ...message,
    message: say({ code: message.code ?? 'neo4j', text: message.message }),
  });
  return [
    ...explanation.errors.map((message) => remark(query, 'error', inWords(message))),
    ...explanation.warnings.map((message) => remark(query, 'warning', inWords(message))),
  ];
}

/** A refusal by the server's screen is as much an error of the statement as one of its grammar. */
function isOfStatement(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.code?.startsWith('cypher.') === true;
}

/** What the server says of the statement while it is being written; a new sign stops the question before. */
export function useCheck(query: string, parameters: Record<string, unknown>): Check {
  const wanted = useMemo(() => ({ query, parameters }), [query, parameters]);
  const [asked] = useDebouncedValue(wanted, TYPING_PAUSE_MILLIS);
  const empty = query.trim() === '';
  const say = useSaidHere();
  const check = useQuery({
    queryKey: ['explain', asked],
    queryFn: async ({ signal }) => ({
      query: asked.query,
      explanation: await statements.explain(asked.query, asked.parameters, signal),
    }),
    enabled: asked.query.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
  return useMemo((): Check => {
    if (empty) {
      return { state: 'empty', explanation: null, remarks: [] };
    }
    if (check.error && asked.query === query) {
      const problem = asProblem(check.error);
      const remarks = isOfStatement(problem) ? [remarkOfProblem(query, problem)] : [];
      return { state: remarks.length > 0 ? 'checked' : 'off', explanation: null, remarks };
    }
    const current = check.data?.query === query ? check.data.explanation : null;
    return current
      ? { state: 'checked', explanation: current, remarks: remarksOf(query, current, say) }
      : { state: 'checking', explanation: check.data?.explanation ?? null, remarks: [] };
  }, [empty, check.error, check.data, asked, query, say]);
}
