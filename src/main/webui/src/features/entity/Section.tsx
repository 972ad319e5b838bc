import { Skeleton } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskAgain } from '../evidence/AskAgain';
import classes from './EntityPage.module.css';

interface Loading {
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

interface SectionProps {
  title: string;
  hint?: string | undefined;
  /** What it waits for; a section without shows at once. */
  loading?: Loading;
  /** Said in the place of content where there is none. */
  empty?: string | false;
  children?: ReactNode;
}

/** A part of the page that comes by itself and says what is the matter where it does not. */
export function Section({ title, hint, loading, empty, children }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const waits = loading?.isPending === true && !loading.error;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && !empty && <p className={classes.hint}>{hint}</p>}
      {loading?.error && <AskAgain error={loading.error} retry={loading.refetch} />}
      {waits && <Skeleton role="status" height={72} aria-label={t('loading.loading')} />}
      {!waits && !loading?.error && (empty ? <p className={classes.empty}>{empty}</p> : children)}
    </section>
  );
}
