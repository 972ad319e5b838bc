import { Skeleton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  firmTimelineTable,
  useFirmTimeline,
  type FirmEvent,
  type FirmTimeline as Answer,
} from '../../api/firm-timeline';
import { fileNameOf } from '../../core/csv';
import { formatCount, formatDate, formatList } from '../../core/format';
import { labelOf, type EntityDetail } from '../../core/model';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { FileButton } from '../common/FileButton';
import { ProblemNotice } from '../common/ProblemNotice';
import { saveFile } from '../common/save-file';
import { AskAgain } from '../evidence/AskAgain';
import { useSnapshot } from '../status/snapshot-context';
import page from './EntityPage.module.css';
import classes from './FirmTimeline.module.css';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

function EventLine({ event }: { event: FirmEvent }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const openView = useOpenView();
  const { relation, sources, datasets } = event;
  return (
    <li data-event={event.kind}>
      <time>{event.date === '' ? t('time.undated') : formatDate(event.date, locale)}</time>
      <span>
        <strong>{t(`time.event.${event.kind}`)}</strong> <bdi>{event.what}</bdi>
        <small>
          {relation !== '' && (
            <button type="button" className="link-button" onClick={() => openView({ claim: relation })}>
              {t('time.claim')}
            </button>
          )}
          {sources.map(({ id, title }) => (
            <button key={id} type="button" className="link-button" onClick={() => openView({ source: id })}>
              <bdi>{title === '' ? id : title}</bdi>
            </button>
          ))}
          {sources.length === 0 && datasets.length > 0 && (
            <bdi>{t('time.datasets', { names: formatList(datasets, locale) })}</bdi>
          )}
        </small>
      </span>
    </li>
  );
}

/** How far the rows reach, and what they are therefore worth. */
function Reach({ answer: { declarations, few } }: { answer: Answer }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { rows, undated, coveredFrom, coveredTo } = declarations;
  if (rows === 0) {
    return <p className={page.hint}>{t('time.noRows')}</p>;
  }
  return (
    <p className={page.hint}>
      {t('time.rows', {
        count: rows,
        rows: formatCount(rows, locale),
        undated: formatCount(undated, locale),
      })}{' '}
      {coveredFrom !== '' &&
        t('time.covered', { from: formatDate(coveredFrom, locale), to: formatDate(coveredTo, locale) })}{' '}
      {few && t('time.few')}
    </p>
  );
}

function Told({ answer }: { answer: Answer }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const unknown = answer.unknown.map((kind) => t(`time.event.${kind}`));
  return (
    <>
      <ol className={classes.events}>
        {[...answer.events, ...answer.undated].map((event) => (
          <EventLine key={[event.kind, event.date, event.what, event.relation].join(' ')} event={event} />
        ))}
      </ol>
      <Reach answer={answer} />
      {unknown.length > 0 && (
        <p className={page.hint}>{t('time.unknown', { kinds: formatList(unknown, locale) })}</p>
      )}
      {answer.notRead.length > 0 && (
        <p className={page.hint}>{t('time.notRead', { authorities: formatList(answer.notRead, locale) })}</p>
      )}
    </>
  );
}

function Asked({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('profile');
  const { t: tPage } = useTranslation();
  const version = useSnapshot()?.version ?? '';
  const { data, error, refetch } = useFirmTimeline(entity.id, version);
  const table = useMutation({
    mutationFn: () => firmTimelineTable(entity.id),
    onSuccess: (file) => saveFile(file, fileNameOf('timeline', 'csv', new Date())),
  });
  if (error) {
    return <AskAgain error={error} retry={refetch} />;
  }
  if (!data) {
    return <Skeleton role="status" height={72} aria-label={tPage('loading.loading')} />;
  }
  return (
    <>
      <Told answer={data} />
      <FileButton file={table}>{t('time.csv')}</FileButton>
      {table.error && <ProblemNotice problem={asProblem(table.error)} retry={() => table.mutate()} />}
    </>
  );
}

/** What is known of a firm's time, asked when it is opened. */
export function FirmTimeline({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('profile');
  const [opened, setOpened] = useState(false);
  if (labelOf(entity) !== 'Company') {
    return null;
  }
  return (
    <Section title={t('time.title')} hint={t('time.hint')}>
      <details data-firm-timeline onToggle={(event) => setOpened((was) => was || event.currentTarget.open)}>
        <summary>{t('time.open')}</summary>
        {opened && <Asked entity={entity} />}
      </details>
    </Section>
  );
}
