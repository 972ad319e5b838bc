import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayedView } from '../trace/state/linked-view';
import { useFocusBack } from '../common/use-focus-back';
import { Elsewhere } from './Elsewhere';
import classes from './Find.module.css';
import { FindField } from './FindField';
import { HitSteps } from './HitSteps';
import { OutOfSight } from './OutOfSight';

interface FindBarProps extends DisplayedView {
  /** How often the search was called up; each time the field takes the focus. */
  calls: number;
  close: () => void;
}

/** Looks for entities in the answer and steps through what it finds; where it finds none, in the whole database. */
export function FindBar({ calls, close, ...displayed }: FindBarProps) {
  const { t } = useTranslation('find');
  const { found, seek } = displayed;
  const field = useRef<HTMLInputElement>(null);
  useFocusBack();
  useEffect(() => {
    if (calls > 0) {
      field.current?.focus();
      field.current?.select();
    }
  }, [calls]);
  const end = () => {
    seek('');
    close();
  };
  return (
    <div className={classes.bar} role="search" aria-label={t('label')} data-no-print data-find>
      <FindField field={field} {...displayed} end={end} />
      {found?.current && <HitSteps {...displayed} found={found} current={found.current} />}
      {found && <OutOfSight {...displayed} found={found} />}
      {found?.hits.length === 0 && <Elsewhere key={displayed.display.find} {...displayed} />}
      <CloseButton className={classes.close} size="sm" aria-label={t('close')} onClick={end} />
    </div>
  );
}
