import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { stepFrom } from '../../core/finding';
import type { DisplayedView } from '../trace/state/linked-view';
import classes from './Find.module.css';

const TYPING_PAUSE_MILLIS = 150;

/** What is typed, and a moment later looked for; what the address looks for otherwise is shown in its place. */
function useTyped(sought: string, seek: (find: string) => void) {
  const [text, setText] = useState(sought);
  const [sent, setSent] = useState(sought);
  const [seen, setSeen] = useState(sought);
  if (sought !== seen) {
    setSeen(sought);
    if (sought !== sent) {
      setText(sought);
      setSent(sought);
    }
  }
  const typed = text.trim();
  const send = () => {
    setSent(typed);
    seek(typed);
  };
  useEffect(() => {
    if (typed === sent) {
      return undefined;
    }
    const timer = setTimeout(send, TYPING_PAUSE_MILLIS);
    return () => clearTimeout(timer);
  });
  return { text, setText, waiting: typed !== sent, send };
}

interface FindFieldProps extends Pick<DisplayedView, 'found' | 'display' | 'seek' | 'stepTo'> {
  field: RefObject<HTMLInputElement | null>;
  end: () => void;
}

/** Enter goes to the next hit, with Shift to the one before; Escape ends the search. */
export function FindField({ field, found, display, seek, stepTo, end }: FindFieldProps) {
  const { t } = useTranslation('find');
  const { text, setText, waiting, send } = useTyped(display.find ?? '', seek);
  const step = (by: 1 | -1) => {
    const next = stepFrom(found?.hits ?? [], found?.current?.id, by);
    if (waiting) {
      send();
    } else if (next) {
      stepTo(next.id);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      end();
    }
  };
  return (
    <span className={classes.field}>
      <IconSearch size={16} aria-hidden />
      <input
        ref={field}
        type="text"
        className="plain-field"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
