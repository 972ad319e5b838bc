import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { profileTable } from '../../api/profile';
import { fileNameOf } from '../../core/csv';
import type { ProfileSubject } from '../../core/entity/profile';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import { saveFile } from '../common/save-file';
import { AskAgain } from '../evidence/AskAgain';
import page from './EntityPage.module.css';
import { PartsCross } from './PartsCross';
import classes from './Profile.module.css';
import { ProfileRow, type RowProps } from './ProfileRow';

/** So many rows are shown before more are asked for. */
const PAGE = 12;

function Save({ table, subject }: { table: string; subject: ProfileSubject }) {
  const { t } = useTranslation('profile');
  const save = useMutation({
    mutationFn: () => profileTable(subject.id, table),
    onSuccess: (file) => saveFile(file, fileNameOf(table, 'csv', new Date())),
  });
  return save.error ? (
    <AskAgain error={save.error} retry={() => save.mutate()} />
  ) : (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconDownload size={14} />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {t('csv')}
    </Button>
  );
}

/** Things told apart and counted; each row opens what it counts. */
export function ProfileTable({ table, answer, subject }: Omit<RowProps, 'row' | 'entities'>) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const entities = useMemo(() => new Map(answer.entities.map((each) => [each.id, each])), [answer]);
  if (table.rows.length === 0) {
    return <p className={page.empty}>{t(`none.${table.key}`, t('none.other'))}</p>;
  }
  const shown = all ? table.rows : table.rows.slice(0, PAGE);
  return (
    <>
      {table.key === 'parts' && <PartsCross {...{ table, answer, entities }} />}
      <div className={classes.wide}>
        <table className={classes.table}>
          <caption>{t(`table.${table.key}`, table.key)}</caption>
          <thead>
            <tr>
              {table.by.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`, column)}
                </th>
              ))}
              {table.counts.map((column) => (
                <th key={column} scope="col" className={classes.count}>
                  {t(`count.${column}`, column)}
                </th>
              ))}
              <td data-no-print />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ProfileRow
                key={row.values.join('\n')}
                row={row}
                table={table}
                answer={answer}
                entities={entities}
                subject={subject}
              />
            ))}
          </tbody>
          {table.total.length > 0 && table.rows.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={table.by.length}>
                  {t('total')}
                </th>
                {table.total.map((count, at) => (
                  <td key={table.counts[at]} className={classes.count}>
                    {formatCount(count, locale)}
                  </td>
                ))}
                <td data-no-print />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div className={classes.foot} data-no-print>
        {table.rows.length > PAGE && (
          <Button size="compact-xs" variant="default" onClick={() => setAll(!all)}>
            {all ? t('fewer') : t('all', { count: table.rows.length })}
          </Button>
        )}
        <Save table={table.key} subject={subject} />
      </div>
    </>
  );
}
