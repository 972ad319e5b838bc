import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3, IconDownload, IconList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { csvOf, fileNameOf } from '../../core/csv';
import { withoutParts } from '../../core/listing';
import { COLUMNS, isUsual, type Cell, type ColumnName } from '../../core/path-table';
import { saveFile } from '../common/save-file';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './PathTable.module.css';

interface TableToolsProps {
  columns: ColumnName[];
  cells: Cell[][];
  lines: number[];
}

function ColumnChoice({ columns }: { columns: ColumnName[] }) {
  const { t } = useTranslation('pathTable');
  const { listing, list } = useTraceSearch();
  const choose = (names: string[]) => {
    const chosen = COLUMNS.map(({ name }) => name).filter((name) => names.includes(name));
    const rest = withoutParts(listing, 'column');
    list(chosen.length === 0 || isUsual(chosen) ? rest : { ...rest, column: chosen });
  };
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconColumns3 size={16} />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group value={columns} onChange={choose} label={t('columns')}>
          <Stack gap={6} mt={6}>
            {COLUMNS.map(({ name }) => (
              <Checkbox key={name} size="sm" value={name} label={t(`column.${name}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function BackToList() {
  const { t } = useTranslation();
  const { listing, list } = useTraceSearch();
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconList size={16} />}
      title={t('list.switchKey')}
      onClick={() => list(withoutParts(listing, 'as'))}
    >
      {t('list.asList')}
    </Button>
  );
}

/** Back to list and picture, which columns, and the table as a file. */
export function TableTools({ columns, cells, lines }: TableToolsProps) {
  const { t } = useTranslation('pathTable');
  const save = () => {
    const names = columns.map((column) => t(`column.${column}`));
    const rows = lines.map((line) => cells[line] ?? []);
    const file = new Blob(csvOf(names, rows), { type: 'text/csv;charset=utf-8' });
    saveFile(file, fileNameOf('paths', 'csv', new Date()));
  };
  return (
    <div className={classes.tools}>
      <BackToList />
      <ColumnChoice columns={columns} />
      <Button size="compact-sm" variant="default" leftSection={<IconDownload size={16} />} onClick={save}>
        {t('csv')}
      </Button>
    </div>
  );
}
