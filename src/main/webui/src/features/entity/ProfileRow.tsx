import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileAnswer, ProfileEntity, ProfileRow as Row, ProfileTable } from '../../api/profile';
import {
  declarationsBehind,
  declarationsOfPart,
  questionBehind,
  type ProfileSubject,
} from '../../core/entity/profile';
import { formatCount } from '../../core/format';
import { paramsOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import page from './EntityPage.module.css';
import classes from './Profile.module.css';
import { ProfileGrounds } from './ProfileGrounds';
import { ProfileValue } from './ProfileValue';

export interface RowProps {
  row: Row;
  table: ProfileTable;
  answer: ProfileAnswer;
  entities: Map<string, ProfileEntity>;
  subject: ProfileSubject;
}

function valuesOf(table: ProfileTable, row: Row) {
  return Object.fromEntries(table.by.map((column, at) => [column, row.values[at]]));
}

function Opening({
  row,
  table,
  subject,
  opened,
  open,
  of,
}: RowProps & {
  opened: boolean;
  open: () => void;
  of: string;
}) {
  const { t } = useTranslation('profile');
  const values = valuesOf(table, row);
  const question = questionBehind(table.key, subject, values);
  const declarations = declarationsBehind(table.key, subject, values);
  return (
    <td className={classes.open} data-no-print>
      {row.entities.length + row.relations.length > 0 && (
        <button type="button" className={page.link} aria-expanded={opened} aria-controls={of} onClick={open}>
          {opened ? t('close') : t('open')}
        </button>
      )}
      {question && (
        <Link to="/" search={paramsOf(question)} className={page.link}>
          {t('paths')}
        </Link>
      )}
      {declarations && (
        <Link to="/declarations" search={declarations} className={page.link}>
          {t('declarationsOpen')}
        </Link>
      )}
    </td>
  );
}

/** What has the same values, and how much of it there is. */
export function ProfileRow(props: RowProps) {
  const { row, table, answer, entities, subject } = props;
  const locale = useLocale();
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <tr>
        {table.by.map((column, at) => (
          <td key={column} className={row.values[at] === '' ? classes.unknown : undefined}>
            <ProfileValue column={column} value={row.values[at] ?? ''} entities={entities} />
          </td>
        ))}
        {row.counts.map((count, at) => (
          <td key={table.counts[at]} className={classes.count}>
            {count < 0 ? '–' : formatCount(count, locale)}
          </td>
        ))}
        <Opening {...props} opened={opened} open={() => setOpened(!opened)} of={id} />
      </tr>
      {opened && (
        <tr id={id}>
          <td colSpan={table.by.length + table.counts.length + 1}>
            <ProfileGrounds
              row={row}
              answer={answer}
              entities={entities}
              declarationsOf={(part) => declarationsOfPart(table.key, subject, valuesOf(table, row), part)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
