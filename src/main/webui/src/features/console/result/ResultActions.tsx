import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconChevronDown, IconDownload, IconRoute } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cappedIds, handOverSets, traceSearchOf, type NamedSet } from '../../../core/console/hand-over';
import type { Run } from '../../../core/console/model';
import { csvOf, fileNameOf } from '../../../core/csv';
import { saveFile } from '../../common/save-file';
import { TakeAwayButton } from '../../take-away/TakeAwayButton';
import classes from './Result.module.css';
import { useResultGraph } from './use-result-graph';

function saveCsv({ columns, rows, count }: Run): void {
  const pieces = csvOf(columns, rows.slice(0, count));
  saveFile(new Blob(pieces, { type: 'text/csv;charset=utf-8' }), fileNameOf('rows', 'csv', new Date()));
}

function saveJson({ statement, columns, rows, count, truncated }: Run): void {
  const { query, parameters } = statement;
  const text = JSON.stringify({ query, parameters, truncated, columns, rows: rows.slice(0, count) }, null, 1);
  saveFile(new Blob([text], { type: 'application/json' }), fileNameOf('rows', 'json', new Date()));
}

function TraceMenu({ sets }: { sets: NamedSet[] }) {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const item = (set: NamedSet, side: 'from' | 'to') => {
    const count = cappedIds(set.ids).length;
    const capped = count < set.ids.length ? ` (${t('take.capped', { count, total: set.ids.length })})` : '';
    return (
      <Menu.Item
        key={`${side} ${set.label} ${set.column ?? ''}`}
        onClick={() => void navigate({ to: '/', search: traceSearchOf(set, side) })}
      >
        {t(`take.${set.label}`, { count: set.ids.length })}
        {set.column !== null && ` ${t('take.inColumn', { column: set.column })}`}
        {capped}
      </Menu.Item>
    );
  };
  return (
    <Menu position="bottom-end" withinPortal={false} shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          leftSection={<IconRoute size={15} />}
          rightSection={<IconChevronDown size={14} />}
        >
          {t('take.trace')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('take.from')}</Menu.Label>
        {sets.map((set) => item(set, 'from'))}
        <Menu.Label>{t('take.to')}</Menu.Label>
        {sets.map((set) => item(set, 'to'))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What can be taken away from a result, and what can be done with its entities. */
export function ResultActions({ run }: { run: Run }) {
  const { t } = useTranslation('console');
  const graph = useResultGraph(run, true);
  const { columns, rows, count } = run;
  const sets = useMemo(
    () => handOverSets(columns, rows, count, [...graph.nodes.values()]),
    [columns, rows, count, graph],
  );
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('take.csvLabel')}
        leftSection={<IconDownload size={15} />}
        onClick={() => saveCsv(run)}
      >
        {t('take.csv')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('take.jsonLabel')}
        leftSection={<IconDownload size={15} />}
        onClick={() => saveJson(run)}
      >
        {t('take.json')}
      </Button>
      {(graph.nodes.size > 0 || graph.relations.size > 0) && (
        <TakeAwayButton
          size="compact-sm"
          variant="default"
          subject={() => ({ cypher: { query: run.statement.query, parameters: run.statement.parameters } })}
        />
      )}
      {sets.length > 0 && <TraceMenu sets={sets} />}
    </div>
  );
}
