import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { detailLines, OUTCOMES, type AuditEntry } from '../../core/audit';
import { useLocale } from '../../words/use-locale';
import classes from './Audit.module.css';
import { useActText } from './use-act-text';

function Row({ entry, time, act }: { entry: AuditEntry; time: string; act: string }) {
  const { t } = useTranslation('audit');
  const outcome = OUTCOMES.find((each) => each === entry.outcome);
  return (
    <Table.Tr>
      <Table.Td ta="end">{entry.number}</Table.Td>
      <Table.Td className={classes.time}>
        <time dateTime={entry.time}>{time}</time>
      </Table.Td>
      <Table.Td title={entry.actor}>{entry.name}</Table.Td>
      <Table.Td>{act}</Table.Td>
      <Table.Td className={entry.outcome === 'done' ? undefined : classes.bad}>
        {outcome === undefined ? entry.outcome : t(`outcome.${outcome}`)}
      </Table.Td>
      <Table.Td className={classes.subject}>{entry.subject}</Table.Td>
      <Table.Td className={classes.details}>
        {detailLines(entry.details).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

/** Entries, the newest first; times are those of UTC, as they are kept. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  const actText = useActText();
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its frame is scrolled by key
    <div className={classes.table} role="region" aria-label={t('title')} tabIndex={0}>
      <Table verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="end">{t('field.number')}</Table.Th>
            <Table.Th>{t('field.time')}</Table.Th>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('field.act')}</Table.Th>
            <Table.Th>{t('field.outcome')}</Table.Th>
            <Table.Th>{t('field.subject')}</Table.Th>
            <Table.Th>{t('field.details')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Row
              key={entry.number}
              entry={entry}
              time={format.format(new Date(entry.time))}
              act={actText(entry.act)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
