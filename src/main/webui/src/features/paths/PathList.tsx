import { memo, useDeferredValue, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import { listRows, unfoldKey, type ListRow, type PathGroup } from '../../core/grouping';
import { nameOf } from '../../core/model';
import type { ListingParams } from '../../core/listing';
import { isAnyGoods } from '../../core/question/table';
import { highlightOf } from '../../core/trace';
import type { LinkedView } from '../trace/state/linked-view';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { ListTools } from './ListTools';
import { Pages } from './Pages';
import classes from './PathList.module.css';
import { PathRows } from './PathRows';
import { useChunks } from './use-chunks';
import { useRovingRows } from './use-roving-rows';
import { useToldRows } from './use-told-rows';

/** "7 of 61 paths pass through Kupol", of those listed, while something in the picture is pointed at or open. */
function ListCaption({ view, highlight, active }: LinkedView) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { question, listing } = useTraceSearch();
  const total = formatCount(view.answer.paths.length, locale);
  if (highlight && highlight.paths.size > 0 && highlight.weakest.length === 0) {
    const name = active?.kind === 'node' ? nameOf(view.nodes.get(active.id), active.id) : null;
    const values = { count: highlight.paths.size, total };
    return name ? t('paths.through', { ...values, name }) : t('paths.lit', values);
  }
  const paged = view.answer.summary.paths > question.k;
  if (listing.group && paged) {
    return t('list.pageOnly');
  }
  // Where the list stands alone there is nothing to point at.
  return (
    <>
      <span className={classes.besidePicture}>{t('paths.caption')}</span>
      <span className={classes.alone}>{t('paths.captionAlone')}</span>
    </>
  );
}

function rowOf(rows: ListRow[], path: number | null): number | null {
  const row = rows.findIndex((each) => each.kind === 'path' && each.path === path);
  return row < 0 ? null : row;
}

/** Rows out of sight are as high as rows usually are until they are drawn; then the row is elsewhere. */
const FRAMES = 8;

/** The row to bring into sight: the first on which the target is. */
function useRevealed(linked: LinkedView, rows: ListRow[], list: RefObject<HTMLOListElement | null>) {
  const { view, target } = linked;
  const first = useMemo(() => {
    const paths = highlightOf(view, target)?.paths ?? [];
    return [...paths].reduce<number | null>((least, path) => Math.min(least ?? path, path), null);
  }, [view, target]);
  const row = rowOf(rows, first);
  useEffect(() => {
    let frame = 0;
    const show = (frames: number) => {
      list.current?.querySelector(`[data-row="${String(row)}"]`)?.scrollIntoView({ block: 'nearest' });
      frame = frames > 1 ? requestAnimationFrame(() => show(frames - 1)) : 0;
    };
    if (row !== null) {
      show(FRAMES);
    }
    return () => cancelAnimationFrame(frame);
  }, [list, row]);
  return row;
}

function useRows(linked: LinkedView, { group, unfold }: ListingParams) {
  const { view } = linked;
  return useMemo(() => listRows(view, group, unfold ?? []), [view, group, unfold]);
}

/** Folds a group and unfolds it. */
function useToggle() {
  const { listing, list } = useTraceSearch();
  return ({ key }: PathGroup) => {
    const name = unfoldKey(key);
    const before = listing.unfold ?? [];
    const next = before.includes(name) ? before.filter((each) => each !== name) : [...before, name];
    list({ ...listing, unfold: next });
  };
}

interface ListedProps {
  linked: LinkedView;
  listing: ListingParams;
}

const Listed = memo(function Listed({ linked, listing }: ListedProps) {
  const { t } = useTranslation();
  const { question } = useTraceSearch();
  const { highlight, point } = linked;
  const list = useRef<HTMLOListElement>(null);
  const rows = useRows(linked, listing);
  useToldRows(list, rows);
  const toggle = useToggle();
  const revealed = useRevealed(linked, rows, list);
  const roving = useRovingRows(list, rows.length);
  const chunks = useChunks(list, rows, revealed === null ? [roving.row] : [roving.row, revealed]);
  return (
    <>
      {rows.length === 0 && (
        <p className={classes.empty} data-none-left>
          {t('views.nothing')}
        </p>
      )}
      <p id="list-keys" className="visually-hidden">
        {t('paths.keys')}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from its buttons */}
      <ol
        className={classes.list}
        ref={list}
        data-dimmed={highlight !== null}
        data-paths
        aria-describedby="list-keys"
        onKeyDown={roving.onKeyDown}
        onMouseLeave={() => point(null)}
      >
        <PathRows
          linked={linked}
          rows={rows}
          group={listing.group}
          chunks={chunks}
          roving={roving}
          toggle={toggle}
          gapsTold={!isAnyGoods(question.goods)}
        />
      </ol>
    </>
  );
});

/** The ranked paths, grouped if asked for. What is pressed shows at once, and a hundred rows follow when they are drawn. */
export const PathList = memo(function PathList(pressed: LinkedView) {
  const { t } = useTranslation();
  const { listing } = useTraceSearch();
  const linked = useDeferredValue(pressed);
  return (
    <section className={classes.pane} aria-label={t('paths.label')}>
      <div className={classes.top}>
        <ListTools />
        <p className={classes.caption}>
          <ListCaption {...linked} />
        </p>
      </div>
      <Listed linked={linked} listing={useDeferredValue(listing)} />
      <Pages total={pressed.view.answer.summary.paths} />
    </section>
  );
});
