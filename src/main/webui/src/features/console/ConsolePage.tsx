import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { parameterNames, parameterText, parameterValue } from '../../core/cypher-text';
import type { LibraryQuery } from '../../core/model';
import { asProblem } from '../../core/problem';
import classes from './Console.module.css';
import { Library } from './Library';
import { Rows } from './Rows';

const route = getRouteApi('/console');
const FIRST_QUERY =
  'MATCH (c:Company)-[r:SUPPLIES]->(b:Company)\nRETURN c.name, r.confidence, b.name\nLIMIT 25';
const DEFAULT_LIMIT = 500;

function readParameters(text: string | undefined): Record<string, string> {
  const value = parameterValue(text ?? '{}');
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, each]) => [name, parameterText(each)]));
}

/** The statement being written; the address gets it when it runs, so that a link shows what was run. */
function useDraft() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const [query, setQuery] = useState(search.query ?? FIRST_QUERY);
  const [texts, setTexts] = useState(() => readParameters(search.parameters));
  const [limit, setLimit] = useState(DEFAULT_LIMIT);
  const [taken, setTaken] = useState<LibraryQuery | null>(null);
  const names = parameterNames(query);
  const parameters = Object.fromEntries(names.map((name) => [name, parameterValue(texts[name] ?? '')]));
  const remember = () =>
    void navigate({
      to: '/console',
      search: { query, ...(names.length > 0 ? { parameters: JSON.stringify(parameters) } : {}) },
    });
  const take = (chosen: LibraryQuery) => {
    setTaken(chosen);
    setQuery(chosen.cypher);
    setTexts(Object.fromEntries(chosen.parameters.map((each) => [each.name, parameterText(each.default)])));
  };
  return { query, setQuery, names, texts, setTexts, parameters, limit, setLimit, remember, take, taken };
}

function useRun(draft: ReturnType<typeof useDraft>) {
  const running = useRef<AbortController | null>(null);
  const result = useMutation({
    mutationFn: () => {
      running.current?.abort();
      running.current = new AbortController();
      return api.cypher(draft.query, draft.parameters, draft.limit, running.current.signal);
    },
  });
  const run = () => {
    draft.remember();
    result.mutate();
  };
  const stop = () => {
    running.current?.abort();
    result.reset();
  };
  return { result, run, stop };
}

export function ConsolePage() {
  const { t } = useTranslation();
  const draft = useDraft();
  const { result, run, stop } = useRun(draft);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  };
  const problem = result.error ? asProblem(result.error) : null;
  return (
    <div className={classes.page}>
      <Library take={draft.take} />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for every field inside */}
      <div className={classes.work} onKeyDown={onKeyDown}>
        <h1 className={classes.title}>{t('console.title')}</h1>
        <p className={classes.hint}>{draft.taken?.description ?? t('console.intro')}</p>
        <Textarea
          label={t('console.query')}
          value={draft.query}
          onChange={(event) => draft.setQuery(event.currentTarget.value)}
          autosize
          minRows={6}
          maxRows={18}
          spellCheck={false}
          classNames={{ input: classes.editor ?? '' }}
        />
        <div className={classes.parameters}>
          {draft.names.map((name) => (
            <TextInput
              key={name}
              label={`$${name}`}
              description={draft.taken?.parameters.find((each) => each.name === name)?.description}
              value={draft.texts[name] ?? ''}
              onChange={(event) => draft.setTexts({ ...draft.texts, [name]: event.currentTarget.value })}
            />
          ))}
        </div>
        <div className={classes.run}>
          <Button leftSection={<IconPlayerPlay size={16} />} onClick={run} loading={result.isPending}>
            {t('console.run')}
          </Button>
          {result.isPending && (
            <Button variant="default" onClick={stop}>
              {t('loading.cancel')}
            </Button>
          )}
          <NumberInput
            aria-label={t('console.limit')}
            prefix={t('console.limitPrefix')}
            value={draft.limit}
            onChange={(value) => draft.setLimit(Math.max(1, Math.floor(Number(value)) || DEFAULT_LIMIT))}
            min={1}
            max={10_000}
            w={150}
          />
          <span className={classes.hint}>{t('console.keys')}</span>
        </div>
        {problem && (
          <p className={classes.problem} role="alert">
            {problem.sentence ?? t(`problem.${problem.kind}`)}
          </p>
        )}
        {result.data && <Rows answer={result.data} />}
      </div>
    </div>
  );
}
