import { useTranslation } from 'react-i18next';
import { wordOf, type Cell, type Dimension, type Table, type Value } from '../../core/declarations/model';
import type { DeclarationSearch } from '../../core/declarations/search';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';
import { useAmountText, useMoneyTexts, useValueText } from './texts';

/** By these a press on a value goes on choosing. */
const NARROWING: Dimension[] = ['seller', 'buyer', 'maker', 'brand', 'dataset', 'buyerCountry', 'component'];

interface CellTableProps extends SearchProps {
  table: Table;
  opened: Cell | null;
  open: (cell: Cell) => void;
}

function Sums({ cell }: { cell: Cell }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const moneyTexts = useMoneyTexts();
  const amountText = useAmountText();
  const counted = (count: number) => (count < 0 ? t('uncounted') : formatCount(count, locale));
  return (
    <>
      <td data-label={t('column.sellers')}>{counted(cell.sellers)}</td>
      <td data-label={t('column.buyers')}>{counted(cell.buyers)}</td>
      <td data-label={t('column.money')}>
        {moneyTexts(cell).map((money) => (
          <span key={money} className={classes.money}>
            {money}
          </span>
        ))}
        {cell.withoutValue > 0 && (
          <small>
            {t('withoutValue', { count: cell.withoutValue, shown: formatCount(cell.withoutValue, locale) })}
          </small>
        )}
      </td>
      <td data-label={t('column.mass')}>
        {t('kilograms', { amount: amountText(cell.netKg) })}
        {cell.withoutMass > 0 && (
          <small>
            {t('withoutMass', { count: cell.withoutMass, shown: formatCount(cell.withoutMass, locale) })}
          </small>
        )}
      </td>
    </>
  );
}

function ValueCell({
  dimension,
  value,
  search,
  choose,
}: SearchProps & { dimension: Dimension; value: Value }) {
  const { t } = useTranslation('declarations');
  const valueText = useValueText();
  const text = valueText(dimension, value);
  const narrows = NARROWING.includes(dimension) && value.state === 'stated';
  return (
    <td data-label={t(`dimension.${dimension}`)} data-open={value.state !== 'stated'}>
      {narrows ? (
        <button
          type="button"
          className={classes.narrow}
          title={t('narrow')}
          onClick={() => choose({ ...search, [dimension]: wordOf(value) } as DeclarationSearch)}
        >
          <bdi>{text}</bdi>
        </button>
      ) : (
        <bdi>{text}</bdi>
      )}
    </td>
  );
}

/** One row for each cell; the number of its declarations opens them. */
export function CellTable({ table, search, choose, opened, open }: CellTableProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const by = table.by as Dimension[];
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its frame is scrolled by key
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {by.map((dimension) => (
              <th key={dimension}>{t(`dimension.${dimension}`)}</th>
            ))}
            {(['rows', 'sellers', 'buyers', 'money', 'mass'] as const).map((column) => (
              <th key={column}>{t(`column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.total}>
            {by.length > 0 && <td colSpan={by.length}>{t('total')}</td>}
            <td data-label={t('column.rows')}>{formatCount(table.total.rows, locale)}</td>
            <Sums cell={table.total} />
          </tr>
          {table.cells.map((cell) => (
            <tr
              key={cell.values
                .map(wordOf)
                .concat(cell.values.map(({ name }) => name ?? ''))
                .join('\n')}
              data-opened={cell === opened}
            >
              {by.map((dimension, at) => {
                const value = cell.values[at];
                return (
                  value && (
                    <ValueCell
                      key={dimension}
                      dimension={dimension}
                      value={value}
                      search={search}
                      choose={choose}
                    />
                  )
                );
              })}
              <td data-label={t('column.rows')}>
                <button
                  type="button"
                  className={classes.opener}
                  aria-expanded={cell === opened}
                  title={t('openRows')}
                  onClick={() => open(cell)}
                >
                  {formatCount(cell.rows, locale)}
                </button>
              </td>
              <Sums cell={cell} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
