import { Button, Chip, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeclarationTable } from '../../api/declarations';
import {
  DIMENSIONS,
  MOST_DIMENSIONS,
  type Cell,
  type Dimension,
  type Table,
} from '../../core/declarations/model';
import { dimensionsOf, selectionOf } from '../../core/declarations/search';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import { CellTable } from './CellTable';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';
import { Notes } from './Notes';
import { OpenedRows } from './OpenedRows';
import { TakeAway } from './TakeAway';
import { ThereInstead } from './ThereInstead';

const FIRST = 100;
const MOST = 10_000;

function Dimensions({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const chosen = dimensionsOf(search);
  const toggle = (dimension: Dimension, wanted: boolean) => {
    const next = wanted ? [...chosen, dimension] : chosen.filter((each) => each !== dimension);
    choose({ ...search, by: next.length === 0 ? 'none' : next.join(',') });
  };
  return (
    <fieldset className={classes.dimensions}>
      <legend>{t('by')}</legend>
      {DIMENSIONS.map((dimension) => (
        <Chip
          key={dimension}
          size="xs"
          checked={chosen.includes(dimension)}
          disabled={!chosen.includes(dimension) && chosen.length >= MOST_DIMENSIONS}
          onChange={(wanted) => toggle(dimension, wanted)}
        >
          {t(`dimension.${dimension}`)}
        </Chip>
      ))}
    </fieldset>
  );
}

function Found({ table, search, choose, more }: SearchProps & { table: Table; more: () => void }) {
  const { t } = useTranslation('declarations');
  const [opened, setOpened] = useState<Cell | null>(null);
  const selection = selectionOf(search);
  const by = table.by as Dimension[];
  if (table.declarations === 0) {
    return <p role="status">{t('none')}</p>;
  }
  if (table.there) {
    return <ThereInstead there={table.there} />;
  }
  return (
    <>
      <Notes notes={table.notes} />
      <CellTable table={table} search={search} choose={choose} opened={opened} open={setOpened} />
      <div className={classes.acts}>
        {!table.complete && (
          <Button variant="default" onClick={more}>
            {t('moreCells', { count: table.cellCount - table.cells.length })}
          </Button>
        )}
        <TakeAway
          what="table"
          body={{ selection, by, limit: MOST }}
          name="declarations"
          title={by.length === 0 ? t('view.table') : by.map((each) => t(`dimension.${each}`)).join(' × ')}
        />
      </div>
      {opened && <OpenedRows selection={selection} by={by} cell={opened} close={() => setOpened(null)} />}
    </>
  );
}

/** Declarations told apart and summed. */
export function TableView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const [limit, setLimit] = useState(FIRST);
  const { data, error, refetch } = useDeclarationTable(selectionOf(search), dimensionsOf(search), limit);
  return (
    <>
      <Dimensions search={search} choose={choose} />
      {error && <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton role="status" height={240} aria-label={t('loading')} />}
      {data && !error && (
        <Found
          key={JSON.stringify(search)}
          table={data}
          search={search}
          choose={choose}
          more={() => setLimit(Math.min(MOST, limit * 10))}
        />
      )}
    </>
  );
}
