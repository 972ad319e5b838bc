import { useTranslation } from 'react-i18next';
import type { Note } from '../../core/declarations/model';
import { formatCount, formatList } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';

const KNOWN = [
  'tiers',
  'founded-unknown',
  'currencies',
  'editions',
  'makers',
  'undated',
  'year-only',
  'end',
] as const;

/** What has to be known to read the sums. */
export function Notes({ notes }: { notes: Note[] }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (
    <ul className={classes.notes} aria-label={t('notes')}>
      {notes.map(({ code, rows, values }) => {
        const known = KNOWN.find((each) => each === code);
        return (
          known && (
            <li key={code}>
              {t(`note.${known}`, {
                count: rows,
                shown: formatCount(rows, locale),
                values: formatList(values, locale),
              })}
            </li>
          )
        );
      })}
    </ul>
  );
}
