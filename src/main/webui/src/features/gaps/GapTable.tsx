import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GapAnswer, GapCell, GapColumn } from '../../api/gaps';
import { entityAddress } from '../../core/entity/address';
import { formatCount, formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import { OwnedLine } from '../evidence/Standings';
import { useValueName } from '../question/use-value-name';
import classes from './Gaps.module.css';

const STYLES: Partial<Record<GapCell['state'], string | undefined>> = {
  listed: classes.listed,
  'not-read': classes.unread,
};

/** Why nothing can be said; of a list that is too old how old it is, and what the limit is. */
function Why({ why, oldDays, most }: { why: NonNullable<GapCell['why']>; oldDays?: number; most: number }) {
  const { t } = useTranslation('gaps');
  const locale = useLocale();
  const said = why === 'old' && oldDays === undefined ? 'undated' : why;
  return (
    <small>
      {t(`why.${said}`, { days: formatCount(oldDays ?? 0, locale), most: formatCount(most, locale) })}
    </small>
  );
}

interface Stand {
  cell: GapCell;
  oldDays?: number;
  maxAgeDays: number;
}

/** The dates and programmes of its entries; with whom it is an undecided pair, or who owns it; why nothing can be said. */
function Grounds({ cell: { why, by, owned, entries = [] }, oldDays, maxAgeDays }: Stand) {
  const { t } = useTranslation('gaps');
  const locale = useLocale();
  return (
    <>
      {entries.map(({ id, programme, listed, until }) => (
        <small key={id}>
          {[
            programme,
            listed && formatDate(listed, locale),
            until && t('until', { date: formatDate(until, locale) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      ))}
      {by && (
        <small>
          <Link {...entityAddress(by.id)}>
            <bdi>{by.name}</bdi>
          </Link>
        </small>
      )}
      {owned && (
        <small>
          <OwnedLine owned={owned} named={!by} />
        </small>
      )}
      {why && <Why why={why} oldDays={oldDays} most={maxAgeDays} />}
    </>
  );
}

function Cell(stand: Stand) {
  const { t } = useTranslation('gaps');
  const { state } = stand.cell;
  return (
    <td className={STYLES[state]}>
      {t(`state.${state}`)}
      <Grounds {...stand} />
    </td>
  );
}

function Heading({ column: { authority, measure, lists } }: { column: GapColumn }) {
  const { t } = useTranslation('gaps');
  const nameOf = useValueName();
  const versions = lists.map((list) => `${list.name} ${list.version ?? list.date ?? ''}`.trim());
  return (
    <th scope="col" title={versions.join('\n')}>
      {nameOf('authority', authority)}
      <br />
      {t(`measure.${measure}`)}
    </th>
  );
}

/** A row for each firm, those on the most paths first; a column for each measure of an authority. */
export function GapTable({ answer: { columns, firms, maxAgeDays } }: { answer: GapAnswer }) {
  const { t } = useTranslation('gaps');
  const locale = useLocale();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('firm')}</th>
          <th scope="col">{t('paths')}</th>
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {firms.map((firm) => (
          <tr key={firm.id}>
            <th scope="row">
              <Link {...entityAddress(firm.id)}>
                <bdi>{firm.name}</bdi>
              </Link>{' '}
              <small>{firm.country}</small>
            </th>
            <td>{formatCount(firm.paths, locale)}</td>
            {firm.cells.map((cell, at) => (
              <Cell
                key={columns[at]?.key ?? at}
                cell={cell}
                oldDays={columns[at]?.oldDays}
                maxAgeDays={maxAgeDays}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
