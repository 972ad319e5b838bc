import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCypherSchema } from '../../api/cypher-schema';
import { hashOf } from '../../core/console/link';
import type { Run, RunOptions } from '../../core/console/model';
import { readParameters, missingParameters } from '../../core/console/parameters';
import type { Span } from '../../core/console/place';
import type { Tab } from '../../core/console/tabs';
import { parameterNames } from '../../core/cypher-text';
import { CheckStrip } from './CheckStrip';
import classes from './Console.module.css';
import { formatted } from './editor/format';
import { parameterField, ParameterFields } from './ParameterFields';
import { Result } from './result/Result';
import { RunBar } from './RunBar';
import { runStoreOf, useRun } from './run-store';
import { StatementEditor } from './StatementEditor';
import { useCheck } from './use-check';
import { useHints } from './use-hints';

interface WorkbenchProps {
  tab: Tab;
  change: (id: string, part: Partial<Tab>) => void;
  save: (name: string) => void;
  ran: (run: Run, texts: Record<string, string>) => void;
}

function useFormat(tab: Tab, change: WorkbenchProps['change']) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const format = () => {
    setState('busy');
    void formatted(tab.query).then((query) => {
      setState(query === null ? 'failed' : 'idle');
      if (query !== null) {
        change(tab.id, { query });
      }
    });
  };
  return { state, format };
}

/** Runs the statement; the address gets it when it runs, so that a link shows what was run. */
function useRunning({ tab, change, ran }: WorkbenchProps, values: Record<string, unknown> | null) {
  const navigate = useNavigate();
  const store = runStoreOf(tab.id);
  const run = useRun(store);
  const [asked, setAsked] = useState(false);
  const start = ({ timeoutSeconds = tab.timeoutSeconds, allowCostly = false }: RunOptions = {}) => {
    if (values === null || tab.query.trim() === '') {
      return;
    }
    const { query, texts, limit } = tab;
    const [missing] = missingParameters(Object.keys(values), texts);
    setAsked(missing !== undefined);
    if (missing !== undefined) {
      document.getElementById(parameterField(missing))?.focus();
      return;
    }
    if (timeoutSeconds !== tab.timeoutSeconds) {
      change(tab.id, { timeoutSeconds });
    }
    void navigate({ to: '/console', search: {}, hash: hashOf(query, values), resetScroll: false });
    const costly = allowCostly ? { allowCostly } : {};
    store.start({ query, parameters: values, limit, timeoutSeconds, ...costly }, (ended) =>
      ran(ended, texts),
    );
  };
  const latest = useRef(start);
  useEffect(() => {
    latest.current = start;
  });
  // What shows the result is drawn anew only when the result changes, not with every key.
  const again = useCallback((options?: RunOptions) => latest.current(options), []);
  return { run, start: again, stop: store.stop, asked };
}

/** One statement: write it, see what the server says of it, run it, look at what comes. */
export function Workbench(props: WorkbenchProps) {
  const { tab, change, save } = props;
  const { t } = useTranslation('console');
  const schema = useCypherSchema();
  const names = useMemo(() => parameterNames(tab.query), [tab.query]);
  const values = useMemo(() => readParameters(names, tab.texts), [names, tab.texts]);
  const check = useCheck(tab.query, values ?? NO_VALUES);
  const { run, start, stop, asked } = useRunning(props, values);
  const lacking = asked && missingParameters(names, tab.texts).length > 0;
  const { state: formatState, format } = useFormat(tab, change);
  const [saving, setSaving] = useState(false);
  const [place, setPlace] = useState<Span | null>(null);
  const goTo = useCallback((span: Span) => setPlace({ ...span }), []);
  const hints = useHints(tab.query);
  const changeThis = (part: Partial<Tab>) => change(tab.id, part);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      start();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for every field inside
    <div className="full-column" onKeyDown={onKeyDown}>
      <StatementEditor
        tabId={tab.id}
        value={tab.query}
        onChange={(query) => changeThis({ query })}
        run={() => start()}
        format={format}
        save={() => setSaving(true)}
        remarks={check.remarks}
        schema={schema.data ?? null}
        parameters={names}
        goTo={place}
      />
      <CheckStrip check={check} goTo={goTo} />
      {formatState === 'failed' && <p className={classes.hint}>{t('editor.formatFailed')}</p>}
      <ParameterFields
        names={names}
        texts={tab.texts}
        hints={hints}
        asked={lacking}
        onChange={(texts) => changeThis({ texts })}
      />
      {lacking && (
        <p className={classes.hint} role="alert">
          {t('run.valuesFirst')}
        </p>
      )}
      {values === null && <p className={classes.hint}>{t('run.parametersFirst')}</p>}
      <RunBar
        tab={tab}
        change={changeThis}
        running={run?.phase === 'running'}
        run={() => start()}
        stop={stop}
        format={format}
        formatting={formatState === 'busy'}
        saving={saving}
        setSaving={setSaving}
        save={(name) => {
          save(name);
          setSaving(false);
        }}
        link={() => `${window.location.origin}/console#${hashOf(tab.query, values ?? {})}`}
      />
      <Result
        run={run}
        plan={check.explanation?.plan ?? null}
        changed={run !== null && run.statement.query !== tab.query}
        again={start}
        goTo={goTo}
      />
    </div>
  );
}

const NO_VALUES: Record<string, unknown> = {};
