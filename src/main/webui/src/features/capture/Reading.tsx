import { Skeleton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { captureApi, useReadCapture } from '../../api/captures';
import { passageWord, type ReadCapture, type Sought } from '../../core/capture/reading';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Reading.module.css';
import { ReadingPane } from './ReadingPane';
import { ReadText } from './ReadText';

export interface ReadingProps {
  /** Captured files of one source. */
  captures: { id: string; name: string }[];
  title: string;
  sought: Sought;
  /** What the claim says, which stays in view. */
  claim?: ReactNode;
  /** Words to be found first, and the block to be seen first. */
  find?: string;
  at?: number;
  beside?: 'evidence' | 'list';
  close: () => void;
}

/** How sure the passage is, in a sentence. */
function PassageSaid({ read, sought }: { read: ReadCapture; sought: Sought }) {
  const { t } = useTranslation('capture');
  const word = passageWord(read.passage, sought);
  return (
    <p className={classes.passage} data-how={read.passage.how} role="status">
      {t(`read.passage.${word}`, { locator: sought.locator ?? '' })}
      {read.passage.times > 1 && ` ${t('read.passage.times', { count: read.passage.times })}`}
    </p>
  );
}

/** A file without text says why, and where the file is. */
function NoText({ read }: { read: ReadCapture }) {
  const { t } = useTranslation('capture');
  const { state } = read.text;
  return (
    <p className={classes.passage} data-how="none" role="status">
      {t(`read.state.${state === 'text' ? 'none' : state}`)}{' '}
      <a href={captureApi.fileAddress(read.capture.id)} download>
        {t('read.openFile')}
      </a>
    </p>
  );
}

function Text({ id, sought, find, at }: { id: string } & Pick<ReadingProps, 'sought' | 'find' | 'at'>) {
  const { t } = useTranslation('capture');
  const { data, error, refetch } = useReadCapture(id, sought);
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton role="status" height={320} aria-label={t('read.loading')} />;
  }
  if (data.text.state !== 'text') {
    return <NoText read={data} />;
  }
  return (
    <>
      {at === undefined && <PassageSaid read={data} sought={sought} />}
      <ReadText key={id} read={data} find={find} at={at} />
    </>
  );
}

/** The text of a captured file beside what a claim says of it. */
export function Reading({ captures, title, sought, claim, find, at, beside, close }: ReadingProps) {
  const { t } = useTranslation('capture');
  const [id, setId] = useState(captures[0]?.id ?? '');
  return (
    <ReadingPane close={close} beside={beside}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <bdi>{title}</bdi>
        </h2>
        {captures.length > 1 ? (
          <label className={classes.which}>
            {t('read.which')}{' '}
            <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
              {captures.map((capture) => (
                <option key={capture.id} value={capture.id}>
                  {capture.name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p className={classes.which}>
            <bdi>{captures[0]?.name}</bdi>
          </p>
        )}
        {claim && (
          <section className={classes.claim} aria-label={t('read.claim')}>
            {claim}
          </section>
        )}
      </div>
      <Text id={id} sought={sought} find={find} at={at} />
    </ReadingPane>
  );
}
