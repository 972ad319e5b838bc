import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { orderedRows } from '../../core/console/row-order';
import { countryName } from '../../core/countries';
import type { Confidence } from '../../core/model';
import { cellsOf, columnsOf, orderOf } from '../../core/path-table';
import type { LinkedView } from '../trace/state/linked-view';
import { Pages } from '../paths/Pages';
import { useValueName } from '../question/use-value-name';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { PathTableHead } from './PathTableHead';
import { PathTableRows } from './PathTableRows';
import classes from './PathTable.module.css';
import { TableTools } from './TableTools';

const HEIGHT_UNKNOWN = 700;

/** The cells in the order that is chosen, and for each line which path it is. */
function useTable({ view }: LinkedView) {
  const { t } = useTranslation();
  const locale = useLocale();
  const valueName = useValueName();
  const { listing } = useTraceSearch();
  const decided = view.paths.some(({ recordJoins: joins = [] }) => joins.length > 0);
  const columns = useMemo(() => columnsOf(listing.column ?? [], decided), [listing.column, decided]);
  const order = useMemo(() => orderOf(listing.sort), [listing.sort]);
  const cells = useMemo(
    () =>
      cellsOf(view, columns, {
        country: (code) => countryName(code, locale),
        confidence: (each) => t(`confidence.${each as Confidence}`),
        authority: (each) => valueName('authority', each),
      }),
    [view, columns, locale, t, valueName],
  );
  const lines = useMemo(() => {
    const sorted = order && columns.includes(order.column);
    const by = sorted ? { column: columns.indexOf(order.column), descending: order.descending } : null;
    return [...(orderedRows(cells, cells.length, by) ?? cells.keys())];
  }, [cells, columns, order]);
  return { columns, order, cells, lines };
}

/** The paths as a table: sorted by any column, with the columns one chooses, to be taken away as CSV. */
export function PathTable(linked: LinkedView) {
  const { t } = useTranslation('pathTable');
  const { columns, order, cells, lines } = useTable(linked);
  const { ref, height } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const scrollRef = useMergedRef(ref, scroller);
  const [top, setTop] = useState(0);
  return (
    <section className={classes.pane} aria-label={t('label')}>
      <TableTools columns={columns} cells={cells} lines={lines} />
      <div
        className={classes.scroll}
        ref={scrollRef}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table aria-rowcount={lines.length + 1} aria-label={t('label')}>
          <PathTableHead columns={columns} order={order} />
          <PathTableRows
            linked={linked}
            columns={columns}
            cells={cells}
            lines={lines}
            top={top}
            height={height || HEIGHT_UNKNOWN}
            scroller={scroller}
          />
        </table>
      </div>
      <Pages total={linked.view.answer.summary.paths} />
    </section>
  );
}
