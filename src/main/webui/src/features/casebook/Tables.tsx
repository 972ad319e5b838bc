import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import type { Casebook } from '../../core/casebook/model';
import classes from './Casebook.module.css';
import type { Change } from './use-casebook';
import { useWhen } from './use-when';

/** Tables of declarations that belong to the dossier. */
export function Tables({ id, book, change }: { id: string; book: Casebook; change: Change }) {
  const { t } = useTranslation('cases');
  const when = useWhen();
  if (book.tables.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{t('book.tables.title')}</h2>
      <p className={classes.quiet}>{t('book.tables.hint')}</p>
      <ul>
        {book.tables.map(({ id: table, caption, what, mark }) => (
          <li key={table} className={classes.line}>
            <bdi>{caption === '' ? what : caption}</bdi>
            <span className={classes.quiet}>{when(mark.at)}</span>
            {book.mayWrite && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('book.tables.remove', { name: caption === '' ? what : caption })}
                onClick={() => change(({ version }) => casebookApi.removeTable(id, table, version))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
