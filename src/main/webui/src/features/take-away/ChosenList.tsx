import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LONGEST_NOTE,
  moved,
  noted,
  type Candidate,
  type ChosenPath,
  type PathChoice,
} from '../../core/take-away/choice';
import classes from './ChoosePaths.module.css';

interface ChosenListProps {
  candidates: Candidate[];
  choice: PathChoice;
  choose: (choice: PathChoice) => void;
}

interface RowProps {
  path: ChosenPath;
  place: number;
  last: boolean;
  names: string;
  move: (to: number) => void;
  note: (text: string) => void;
  remove: () => void;
}

function Row({ path, place, last, names, move, note, remove }: RowProps) {
  const { t } = useTranslation('takeAway');
  return (
    <li className={classes.chosen}>
      <div className={classes.line}>
        <bdi className={classes.names}>{names}</bdi>
        <span className={classes.acts}>
          <ActionIcon
            variant="default"
            data-up
            disabled={place === 0}
            aria-label={t('choice.up', { path: names })}
            onClick={() => move(place - 1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            data-down
            disabled={last}
            aria-label={t('choice.down', { path: names })}
            onClick={() => move(place + 1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('choice.remove', { path: names })} onClick={remove}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <Textarea
        size="sm"
        autosize
        minRows={1}
        maxLength={LONGEST_NOTE}
        aria-label={t('choice.noteOn', { path: names })}
        placeholder={t('choice.note')}
        value={path.note}
        onChange={(event) => note(event.currentTarget.value)}
      />
    </li>
  );
}

/** The chosen paths in their order. A path that is moved keeps the focus, so that it can be moved on by keys. */
export function ChosenList({ candidates, choice, choose }: ChosenListProps) {
  const { t } = useTranslation('takeAway');
  const list = useRef<HTMLOListElement>(null);
  const goesOn = useRef<{ place: number; way: 'up' | 'down' } | null>(null);
  useLayoutEffect(() => {
    const wanted = goesOn.current;
    goesOn.current = null;
    const row = wanted && list.current?.children[wanted.place];
    const buttons = [`[data-${wanted?.way ?? 'up'}]`, '[data-up]', '[data-down]'];
    buttons
      .flatMap((each) => row?.querySelector<HTMLButtonElement>(each) ?? [])
      .find((button) => !button.disabled)
      ?.focus();
  }, [choice]);
  const names = new Map(candidates.map((each) => [each.key, each.names.join(' → ')]));
  return (
    <ol className={classes.order} aria-label={t('choice.order')} ref={list}>
      {choice.map((path, place) => (
        <Row
          key={path.key}
          path={path}
          place={place}
          last={place === choice.length - 1}
          names={names.get(path.key) ?? ''}
          move={(to) => {
            goesOn.current = { place: to, way: to < place ? 'up' : 'down' };
            choose(moved(choice, place, to));
          }}
          note={(text) => choose(noted(choice, path.key, text))}
          remove={() => choose(choice.filter(({ key }) => key !== path.key))}
        />
      ))}
    </ol>
  );
}
