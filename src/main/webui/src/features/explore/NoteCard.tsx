import { CloseButton } from '@mantine/core';
import { IconGripHorizontal } from '@tabler/icons-react';
import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasNote } from '../../core/explore/canvas';
import { LONGEST_NOTE } from '../../core/explore/notes';
import { isArrow, type Spot } from '../../core/explore/placing';
import classes from './Explore.module.css';

/** How far an arrow key moves a card, in pixels. */
const STEP = 20;
const STEPS: Record<string, Spot> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface NoteCardProps {
  note: CanvasNote;
  /** Who it is about, by id and name. */
  links: { id: string; name: string }[];
  style?: CSSProperties;
  write: (text: string) => void;
  remove: () => void;
  /** Goes to one that it is about. */
  go: (id: string) => void;
  /** By pixels; absent where it stands in a list. */
  move?: (by: Spot) => void;
}

/** Dragged by its head, or moved with the arrow keys there. */
function useHandle(move: NoteCardProps['move']) {
  const [by, setBy] = useState<Spot>({ x: 0, y: 0 });
  const begun = useRef<Spot | null>(null);
  return {
    by,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        begun.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        const from = begun.current;
        if (from) {
          setBy({ x: event.clientX - from.x, y: event.clientY - from.y });
        }
      },
      onPointerUp: () => {
        begun.current = null;
        setBy({ x: 0, y: 0 });
        if (by.x !== 0 || by.y !== 0) {
          move?.(by);
        }
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = STEPS[event.key];
        if (isArrow(event.key) && step) {
          event.preventDefault();
          move?.(step);
        }
      },
    },
  };
}

/** A card that somebody wrote, with links to what it is about. */
export function NoteCard({ note, links, style, write, remove, go, move }: NoteCardProps) {
  const { t } = useTranslation('explore');
  const [text, setText] = useState(note.text);
  const { by, handlers } = useHandle(move);
  const dragged = by.x === 0 && by.y === 0 ? {} : { translate: `${String(by.x)}px ${String(by.y)}px` };
  return (
    <article
      className={classes.card}
      style={{ ...style, ...dragged }}
      aria-label={t('note.label')}
      data-note={note.id}
    >
      <div className={classes.cardHead}>
        {move && (
          <button type="button" className={classes.cardHandle} aria-label={t('note.move')} {...handlers}>
            <IconGripHorizontal size={14} aria-hidden />
          </button>
        )}
        <CloseButton size="sm" aria-label={t('note.remove')} onClick={remove} />
      </div>
      <textarea
        value={text}
        maxLength={LONGEST_NOTE}
        aria-label={t('note.text')}
        placeholder={t('note.placeholder')}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text !== note.text) {
            write(text);
          }
        }}
      />
      {links.length > 0 && (
        <ul className={classes.cardLinks} aria-label={t('note.about')}>
          {links.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => go(id)}>
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
