import { Button, TextInput } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Canvas } from '../../core/explore/canvas';
import { findOnCanvas } from '../../core/explore/finding';
import { nameOf } from '../../core/model';
import classes from './Explore.module.css';
import type { GraphRenderer } from './graph-renderer';
import type { CanvasStore } from './state/canvas-store';

interface FindOnCanvasProps {
  store: CanvasStore;
  canvas: Canvas;
  renderer: () => GraphRenderer | null;
}

/** Steps through what on the canvas has the words in one of its names, its id or its country. */
export function FindOnCanvas({ store, canvas, renderer }: FindOnCanvasProps) {
  const { t } = useTranslation('explore');
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => findOnCanvas(canvas, text), [canvas, text]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.altKey && (event.key === '/' || event.code === 'Slash')) {
        event.preventDefault();
        field.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const show = (next: number, among = hits) => {
    const at = (next + among.length) % Math.max(1, among.length);
    const hit = among[at];
    setPlace(at);
    if (hit) {
      const name = nameOf(canvas.nodes.get(hit.id)?.node, hit.id);
      store.select([hit.drawn], hit.drawn);
      store.say(t('find.said', { place: at + 1, count: among.length, name }));
      renderer()?.reveal(hit.drawn);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && hits.length > 0) {
      event.preventDefault();
      show(event.shiftKey ? place - 1 : place + 1);
    } else if (event.key === 'Escape') {
      setText('');
    }
  };
  return (
    <div className={classes.find} role="search" aria-label={t('find.label')}>
      <TextInput
        ref={field}
        size="sm"
        className={classes.findField}
        leftSection={<IconListSearch size={16} />}
        aria-label={t('find.label')}
        aria-keyshortcuts="Alt+/"
        title={t('find.keys')}
        placeholder={t('find.label')}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          show(0, findOnCanvas(canvas, value));
        }}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        <span className={classes.findCount} data-found={hits.length}>
          {hits.length === 0 ? t('find.none') : t('find.at', { place: place + 1, count: hits.length })}
        </span>
      )}
      {hits.length > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => store.select(hits.map(({ drawn }) => drawn))}
        >
          {t('find.all')}
        </Button>
      )}
    </div>
  );
}
