import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reading.module.css';

interface FindInTextProps {
  wanted: string;
  look: (words: string) => void;
  hits: number;
  complete: boolean;
  /** Place of the hit that is in sight; -1 before the first. */
  current: number;
  step: (to: number) => void;
  children: ReactNode;
}

/** Looks for words in the text: Enter goes to the next hit, with Shift to the one before. */
export function FindInText({ wanted, look, hits, complete, current, step, children }: FindInTextProps) {
  const { t } = useTranslation('capture');
  const go = (by: 1 | -1) => step(current < 0 ? (by > 0 ? 0 : hits - 1) : (current + by + hits) % hits);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && hits > 0) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && wanted !== '') {
      event.stopPropagation();
      look('');
    }
  };
  const count = complete ? String(hits) : `${String(hits)}+`;
  return (
    <div className={classes.find} role="search" aria-label={t('read.find')}>
      <input
        type="search"
        className={classes.field}
        value={wanted}
        placeholder={t('read.find')}
        aria-label={t('read.find')}
        // Escape empties the field first; a drawer around it would close at once.
        data-mantine-stop-propagation={wanted === '' ? undefined : true}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {wanted.trim() !== '' && (
        <>
          <span role="status" className={classes.count}>
            {hits === 0 ? t('read.noHit') : t('read.hit', { at: current + 1, all: count })}
          </span>
          <ActionIcon
            variant="default"
            disabled={hits === 0}
            aria-label={t('read.before')}
            onClick={() => go(-1)}
          >
            <IconChevronUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            disabled={hits === 0}
            aria-label={t('read.next')}
            onClick={() => go(1)}
          >
            <IconChevronDown size={16} />
          </ActionIcon>
        </>
      )}
      {children}
    </div>
  );
}
