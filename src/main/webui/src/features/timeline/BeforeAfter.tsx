import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beforeAfter, LEAST, type BeforeAfter as Compared, type ChangedRow } from '../../core/before-after';
import { countryName } from '../../core/countries';
import { csvOf, fileNameOf } from '../../core/csv';
import { formatCount } from '../../core/format';
import { isMonth } from '../../core/months';
import { nameOf } from '../../core/names-in-script';
import type { TraceView } from '../../core/trace';
import { useLocale } from '../../words/use-locale';
import { saveFile } from '../common/save-file';
import classes from './BeforeAfter.module.css';

const USUAL = '2022-03';
const MOST = 50;
const COUNTS = ['before', 'after', 'both', 'undated'] as const;

function Rows({
  title,
  rows,
  name,
}: {
  title: string;
  rows: ChangedRow[];
  name: (row: ChangedRow) => string;
}) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  if (rows.length === 0) {
    return null;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {t(`turn.${count}`)}
            </th>
          ))}
          <th scope="col">{t('turn.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST).map((row) => (
          <tr key={row.key.join(' ')} data-change={row.change}>
            <th scope="row">
              <bdi>{name(row)}</bdi>
            </th>
            {COUNTS.map((count) => (
              <td key={count}>{formatCount(row[count], locale)}</td>
            ))}
            <td>{t(`turn.is.${row.change}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function saveRows(compared: Compared, turn: string, names: (row: ChangedRow) => string): void {
  const rows = (kind: string, list: ChangedRow[]) =>
    list.map((row) => [
      kind,
      row.key.join(' > '),
      names(row),
      ...COUNTS.map((count) => row[count]),
      row.change,
    ]);
  const money = compared.money.map(({ currency, before, after }) => [
    'money',
    currency,
    currency,
    before,
    after,
    '',
    '',
    '',
  ]);
  const pieces = csvOf(
    ['kind', 'key', 'name', `before ${turn}`, `from ${turn}`, 'on both sides', 'undated', 'change'],
    [...rows('route', compared.routes), ...rows('intermediary', compared.intermediaries), ...money],
  );
  saveFile(new Blob(pieces, { type: 'text/csv' }), fileNameOf('before-after', 'csv', new Date()));
}

/** Which routes and intermediaries of the paths in sight were there before a month, and which from it on. */
export function BeforeAfter({ view }: { view: TraceView }) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  const [text, setText] = useState(USUAL);
  const turn = isMonth(text) ? text : USUAL;
  const compared = useMemo(() => beforeAfter(view, turn), [view, turn]);
  const names = ({ key }: ChangedRow) =>
    key.length > 1
      ? key.map((country) => countryName(country, locale)).join(' → ')
      : nameOf(view.nodes.get(key[0] ?? ''), key[0] ?? '');
  const money = (amount: number, currency: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  if (compared.routes.length + compared.intermediaries.length === 0) {
    return null;
  }
  return (
    <section className={classes.turn} data-before-after aria-label={t('turn.title')}>
      <h3>{t('turn.title')}</h3>
      <div className={classes.head}>
        <TextInput
          size="xs"
          label={t('turn.month')}
          value={text}
          error={isMonth(text) ? null : t('turn.noMonth')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button size="compact-sm" variant="default" onClick={() => saveRows(compared, turn, names)}>
          {t('turn.csv')}
        </Button>
      </div>
      <p>{t('turn.note', { least: LEAST })}</p>
      <Rows title={t('turn.routes')} rows={compared.routes} name={names} />
      <Rows title={t('turn.intermediaries')} rows={compared.intermediaries} name={names} />
      {compared.money.map(({ currency, before, after }) => (
        <p key={currency}>
          {t('turn.money', { before: money(before, currency), after: money(after, currency) })}
        </p>
      ))}
    </section>
  );
}
