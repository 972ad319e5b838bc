import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileAnswer, ProfileEntity, ProfileRow, ProfileTable } from '../../api/profile';
import { crossOf } from '../../core/entity/cross';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import table from '../common/PlainTable.module.css';
import classes from './PartsCross.module.css';
import { ProfileGrounds } from './ProfileGrounds';
import { useWord } from './use-word';

interface PartsCrossProps {
  table: ProfileTable;
  answer: ProfileAnswer;
  entities: Map<string, ProfileEntity>;
}

interface CellProps {
  rows: ProfileRow[];
  opened: ProfileRow | null;
  open: (row: ProfileRow) => void;
}

/** The parts of one maker's and one delivering country, by tier; each number opens what it counts. */
function Cell({ rows, opened, open }: CellProps) {
  const locale = useLocale();
  const word = useWord();
  return (
    <td>
      {rows.map((row) => (
        <button
          key={row.values.join('\n')}
          type="button"
          aria-pressed={opened === row}
          data-tier={row.values[2]}
          onClick={() => open(row)}
        >
          <bdi>{word('tier', row.values[2] ?? '')}</bdi> {formatCount(row.counts[0] ?? 0, locale)}
        </button>
      ))}
    </td>
  );
}

/** Parts by maker's country, delivering country and tier, as a cross table. */
export function PartsCross({ table: parts, answer, entities }: PartsCrossProps) {
  const { t } = useTranslation('profile');
  const word = useWord();
  const title = useId();
  const [opened, setOpened] = useState<ProfileRow | null>(null);
  const { makers, senders, cells } = crossOf(parts.rows);
  const open = (row: ProfileRow) => setOpened(opened === row ? null : row);
  return (
    <div className={classes.cross} data-cross>
      <p id={title} className={classes.title}>
        {t('cross.title')}
      </p>
      <div className={classes.wide}>
        <table className={table.plain} aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">{t('column.makerCountry')}</th>
              {senders.map((sender) => (
                <th key={sender} scope="col">
                  {word('deliveringCountry', sender)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {makers.map((maker) => (
              <tr key={maker}>
                <th scope="row">{word('makerCountry', maker)}</th>
                {senders.map((sender) => (
                  <Cell key={sender} rows={cells(maker, sender)} opened={opened} open={open} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.hint}>{t('cross.hint')}</p>
      {opened && (
        <div data-cross-opened>
          <p>{parts.by.map((column, at) => word(column, opened.values[at] ?? '')).join(' · ')}</p>
          <ProfileGrounds row={opened} answer={answer} entities={entities} />
        </div>
      )}
    </div>
  );
}
