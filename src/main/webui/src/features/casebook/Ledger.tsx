import { useTranslation } from 'react-i18next';
import { isOverdue, type Casebook } from '../../core/casebook/model';
import classes from './Casebook.module.css';
import { ReplyForm } from './ReplyForm';
import type { Change } from './use-casebook';

export interface LedgerProps {
  id: string;
  book: Casebook;
  nameOf: (id: string) => string;
  change: Change;
}

/** Who was asked for their side, what they said, and who must not be named. */
export function Ledger(props: LedgerProps) {
  const { book, nameOf } = props;
  const { t } = useTranslation('cases');
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section aria-labelledby="book-replies">
      <h2 id="book-replies">{t('book.reply.title')}</h2>
      <ul className={classes.cards}>
        {book.replies.map(({ entity, number, entries }) => {
          const last = entries.at(-1);
          return last ? (
            <li key={entity} className={classes.card}>
              <p className={classes.line}>
                <b>
                  <bdi>{nameOf(entity)}</bdi>
                </b>
                {last.doNotName && (
                  <span className={classes.state} data-state="disputed">
                    {t('book.reply.withheld', { number })}
                  </span>
                )}
                {isOverdue(last, today) && <span className={classes.warning}>{t('book.reply.late')}</span>}
              </p>
              {last.asked && (
                <p className={classes.quiet}>
                  {t('book.reply.line', { asked: last.asked, means: last.means || '–', due: last.due })}
                </p>
              )}
              <p className={classes.note}>{last.answer || t('book.reply.none')}</p>
            </li>
          ) : null;
        })}
      </ul>
      {book.mayWrite && <ReplyForm {...props} />}
    </section>
  );
}
