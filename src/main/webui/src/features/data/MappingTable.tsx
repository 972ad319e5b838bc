import { useTranslation } from 'react-i18next';
import { useId, useState } from 'react';
import { assign, roleOf, type Field } from '../../core/data/mapping';
import type { Issue, Mapping } from '../../core/data/model';
import { issuesByColumn, type Outcome } from '../../core/data/outcome';
import { useIssueText } from './issue-text';
import common from './Data.module.css';
import classes from './Mapping.module.css';
import { RoleSelect } from './RoleSelect';

interface MappingTableProps {
  table: string[][];
  lines: number[];
  /** Place of the row that names the columns; -1 if there is none. */
  header: number;
  mapping: Mapping;
  fields: readonly Field[];
  outcomes: Outcome[];
  set: (mapping: Mapping) => void;
}

function Cell({ text, issues }: { text: string; issues: Issue[] }) {
  const said = useIssueText();
  const reason = issues.map(said).join(' ');
  return (
    <td data-issue={issues[0]?.severity} {...(reason ? { title: reason } : {})}>
      {text}
      {reason && <small className={classes.cellReason}>{reason}</small>}
    </td>
  );
}

/** The columns to show: all, or only those that mean something. */
function useColumns(names: string[], mapping: Mapping) {
  const [usedOnly, setUsedOnly] = useState(false);
  const all = names.map((name, index) => ({ name, index, role: name === '' ? '' : roleOf(mapping, name) }));
  return { usedOnly, setUsedOnly, columns: usedOnly ? all.filter(({ role }) => role !== '') : all };
}

/** The file's first rows; over each column what it is called and what it means. */
export function MappingTable({ table, lines, header, mapping, fields, outcomes, set }: MappingTableProps) {
  const { t } = useTranslation('data');
  const labelId = useId();
  const names = table[header] ?? [];
  const { usedOnly, setUsedOnly, columns } = useColumns(names, mapping);
  const byLine = new Map(outcomes.map((outcome) => [outcome.line, outcome]));
  const rows = table.map((cells, index) => ({ cells, line: lines[index] ?? index + 1 })).slice(header + 1);
  return (
    <div className={classes.pane}>
      <div className={common.paneHead}>
        <h3 id={labelId}>{t('table.rows')}</h3>
        <label>
          <input
            type="checkbox"
            checked={usedOnly}
            onChange={(event) => setUsedOnly(event.currentTarget.checked)}
          />
          {t('table.usedOnly')}
        </label>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its frame is scrolled by key */}
      <div className={common.scroller} role="region" aria-labelledby={labelId} tabIndex={0}>
        <table className={common.table}>
          <thead>
            <tr>
              <th scope="col">{t('table.line')}</th>
              {columns.map(({ name, index, role }) => (
                <th key={index} scope="col" data-used={role !== '' || undefined}>
                  <span className={classes.columnName}>{name || t('table.unnamed')}</span>
                  {name !== '' && (
                    <RoleSelect
                      column={name}
                      role={role}
                      fields={fields}
                      choose={(next) => set(assign(mapping, name, next))}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, line }) => {
              const outcome = byLine.get(line);
              const issues = issuesByColumn(outcome, mapping, names);
              return (
                <tr key={line} data-rejected={outcome?.rejected || undefined}>
                  <th scope="row">{line}</th>
                  {columns.map(({ index }) => (
                    <Cell key={index} text={cells[index] ?? ''} issues={issues.get(index) ?? []} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
