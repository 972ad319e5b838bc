import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { cellText } from '../../core/cypher-text';
import { formatCount, formatElapsed } from '../../core/format';
import type { CypherAnswer } from '../../core/model';
import classes from './Console.module.css';

/** The rows as they came, in a table that scrolls by itself. */
export function Rows({ answer }: { answer: CypherAnswer }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const count = answer.rows.length;
  const elapsed = answer.summary?.elapsedMs;
  const notes = answer.summary?.notes ?? [];
  return (
    <section className={classes.rows}>
      <p className={classes.count} role="status">
        {t('console.rows', { count, shown: formatCount(count, locale) })}
        {typeof elapsed === 'number' && ` · ${formatElapsed(elapsed, locale)}`}
        {answer.truncated && (
          <strong>
            <IconAlertTriangle size={15} aria-hidden /> {t('console.truncated')}{' '}
            {answer.cut?.map((cut) => cut.text).join(' ')}
          </strong>
        )}
      </p>
      {notes.length > 0 && <p className={classes.notes}>{notes.map(cellText).join(' ')}</p>}
      {count > 0 && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('console.rowsLabel')}>
          <table>
            <thead>
              <tr>
                {answer.columns.map((column, index) => (
                  <th key={index} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answer.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, position) => (
                    <td key={position} data-number={typeof cell === 'number'}>
                      <bdi>{cellText(cell)}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
