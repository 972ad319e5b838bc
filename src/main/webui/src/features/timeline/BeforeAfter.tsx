import { Button, Skeleton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  beforeAfterTable,
  useBeforeAfter,
  type BeforeAfterAnswer,
  type ChangedRow,
} from '../../api/before-after';
import { countryName } from '../../core/countries';
import { fileNameOf } from '../../core/csv';
import { formatCount } from '../../core/format';
import type { TraceBody } from '../../core/model';
import { asProblem } from '../../core/problem';
import { bodyOfAllPaths } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { saveFile } from '../common/save-file';
import { useSnapshot } from '../status/snapshot-context';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './BeforeAfter.module.css';
import { DeclaredRows } from './DeclaredRows';
import { TurnChoice } from './TurnChoice';

const USUAL = '2022-03';
const MOST = 50;
const LEAST = 8;
const COUNTS = ['before', 'after', 'both', 'undated'] as const;

interface RowsProps {
  title: string;
  rows: ChangedRow[];
  name: (row: ChangedRow) => string;
}

function Rows({ title, rows, name }: RowsProps) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  if (rows.length === 0) {
    return null;
  }
  return (
    <>
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
      {rows.length > MOST && <p>{t('turn.most', { count: rows.length, shown: MOST })}</p>}
    </>
  );
}

/** What was compared, of all paths. */
function Compared({ answer }: { answer: BeforeAfterAnswer }) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  const money = (amount: string, currency: string) =>
    `${Number(amount).toLocaleString(locale, { maximumFractionDigits: 0 })} ${currency}`;
  const route = ({ key }: ChangedRow) => key.map((country) => countryName(country, locale)).join(' → ');
  return (
    <>
      <p data-compared={answer.paths}>
        {t('turn.paths', { count: answer.paths, paths: formatCount(answer.paths, locale) })}{' '}
        {answer.cut.join(' ')}
      </p>
      <p>{t('turn.note', { least: LEAST })}</p>
      <Rows title={t('turn.routes')} rows={answer.routes} name={route} />
      <Rows title={t('turn.intermediaries')} rows={answer.intermediaries} name={({ name }) => name} />
      {answer.money.map(({ currency, before, after }) => (
        <p key={currency}>
          {t('turn.money', { before: money(before, currency), after: money(after, currency) })}
        </p>
      ))}
      {answer.declarations && <DeclaredRows turn={answer.declarations} />}
    </>
  );
}

function SaveTable({ body, turn }: { body: TraceBody; turn: string }) {
  const { t } = useTranslation('timeline');
  const table = useMutation({
    mutationFn: () => beforeAfterTable(body, turn),
    onSuccess: (file) => saveFile(file, fileNameOf('before-after', 'csv', new Date())),
  });
  return (
    <>
      <Button size="compact-sm" variant="default" loading={table.isPending} onClick={() => table.mutate()}>
        {t('turn.csv')}
      </Button>
      {table.error && <ProblemNotice problem={asProblem(table.error)} retry={() => table.mutate()} />}
    </>
  );
}

/** Which routes and intermediaries of all paths of the question were there before a month or day, and which from it on. */
export function BeforeAfter() {
  const { t } = useTranslation('timeline');
  const { question } = useTraceSearch();
  const version = useSnapshot()?.version ?? '';
  const [turn, setTurn] = useState(USUAL);
  const body = bodyOfAllPaths(question);
  const { data, error, refetch } = useBeforeAfter(body, turn, version);
  return (
    <section className={classes.turn} data-before-after aria-label={t('turn.title')}>
      <h3>{t('turn.title')}</h3>
      <div className={classes.head}>
        <TurnChoice answer={data} turn={turn} choose={setTurn} />
        <SaveTable body={body} turn={turn} />
      </div>
      {error && <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton role="status" height={120} aria-label={t('turn.title')} />}
      {data && <Compared answer={data} />}
    </section>
  );
}
