import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount } from '../../core/format';
import { nameOf } from '../../core/model';
import type { LinkedView } from '../answer/linked-view';
import { useTraceSearch } from '../trace/use-trace-search';
import classes from './PathList.module.css';
import { PathRow } from './PathRow';
import { useRovingRows } from './use-roving-rows';

function Pages({ total }: { total: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const pages = Math.ceil(total / question.pageSize);
  if (pages <= 1) {
    return null;
  }
  const go = (page: number) => ask({ ...question, page });
  return (
    <nav className={classes.pages} aria-label={t('paths.pages')}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={question.page <= 1}
        onClick={() => go(question.page - 1)}
      >
        {t('paths.previous')}
      </Button>
      <span>{t('paths.page', { page: question.page, pages: formatCount(pages, locale) })}</span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={question.page >= pages}
        onClick={() => go(question.page + 1)}
      >
        {t('paths.next')}
      </Button>
    </nav>
  );
}

/** "7 of 61 paths pass through Kupol", while something in the picture is pointed at or open. */
function ListCaption({ view, highlight, active }: LinkedView) {
  const { t } = useTranslation();
  const locale = useLocale();
  const total = formatCount(view.answer.summary.paths, locale);
  if (highlight && highlight.paths.size > 0 && !highlight.weakest) {
    const name = active?.kind === 'node' ? nameOf(view.nodes.get(active.id), active.id) : null;
    const values = { count: highlight.paths.size, total };
    return name ? t('paths.through', { ...values, name }) : t('paths.lit', values);
  }
  return t('paths.caption');
}

/** Brings the first lit row into sight when something was opened in the picture. */
function useRevealed(linked: LinkedView) {
  const list = useRef<HTMLOListElement>(null);
  const { selected, highlight } = linked;
  const first = selected && highlight ? Math.min(...highlight.paths) : null;
  useEffect(() => {
    if (first !== null && Number.isFinite(first)) {
      list.current?.children[first]?.scrollIntoView({ block: 'nearest' });
    }
  }, [first]);
  return list;
}

export function PathList(linked: LinkedView) {
  const { t } = useTranslation();
  const { question } = useTraceSearch();
  const { view, highlight, selected, point, select } = linked;
  const list = useRevealed(linked);
  const roving = useRovingRows(list, view.paths.length);
  const offset = (question.page - 1) * question.pageSize;
  return (
    <section className={classes.pane} aria-label={t('paths.label')}>
      <p className={classes.caption}>
        <ListCaption {...linked} />
      </p>
      <p id="list-keys" className="visually-hidden">
        {t('paths.keys')}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from its buttons */}
      <ol
        className={classes.list}
        ref={list}
        start={offset + 1}
        data-dimmed={highlight !== null}
        aria-describedby="list-keys"
        onKeyDown={roving.onKeyDown}
        onMouseLeave={() => point(null)}
      >
        {view.paths.map((path, index) => (
          <PathRow
            key={path.nodes.join('\n')}
            view={view}
            path={path}
            index={index}
            rank={offset + (view.places[index] ?? 0) + 1}
            lit={highlight?.paths.has(index) ?? false}
            opened={selected?.kind === 'path' && selected.index === index}
            tabIndex={index === roving.row ? 0 : -1}
            focused={roving.setRow}
            point={point}
            select={select}
          />
        ))}
      </ol>
      <Pages total={view.answer.summary.paths} />
    </section>
  );
}
