import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { caseApi } from '../../api/cases';
import { api } from '../../api/client';
import { explore } from '../../api/explore';
import { EMPTY_CANVAS, withFetched, withFound, type Canvas, type Found } from '../../core/explore/canvas';
import { canvasFrom, countGone, type SavedCase } from '../../core/explore/case';
import { draftOf, type Draft } from '../../core/explore/draft';
import { spotsOfAnswer, type Start } from '../../core/explore/start';
import { traceBodyOf } from '../../core/question/question';
import { questionOf } from '../../core/question/question';
import { setCase } from '../cases/case-session';
import type { CanvasStore } from './state/canvas-store';
import { HELPING, withTies } from './use-canvas-actions';

/** What a canvas begins with; of a case, how many of its entities the data no longer has. */
interface Begun {
  canvas: Canvas;
  saved: SavedCase | null;
  gone: number;
  /** It goes on where the reader left it, with what is saved nowhere else. */
  unsaved?: boolean;
}

const NOTHING: Found = { nodes: [], relations: [], degrees: {} };

function joined(one: Found, other: Found): Found {
  return {
    nodes: [...one.nodes, ...other.nodes],
    relations: [...one.relations, ...other.relations],
    degrees: { ...one.degrees, ...other.degrees },
    listedBy: { ...one.listedBy, ...other.listedBy },
  };
}

/** One entity alone says little: its best proven neighbours come with it. */
async function entityCanvas(id: string, signal: AbortSignal): Promise<Canvas> {
  const [self, around] = await Promise.all([
    explore.subgraph([id], signal),
    explore.neighbours(id, { offset: 0, limit: HELPING }),
  ]);
  const alone = withFound(EMPTY_CANVAS, self, null, new Map([[id, { x: 0, y: 0 }]]));
  const tied = await withTies(around, alone);
  return withFetched(withFound(alone, tied, id), id, tied.fetched);
}

async function answerCanvas(start: Start & { kind: 'answer' }, signal: AbortSignal): Promise<Canvas> {
  const answer = await api.trace(traceBodyOf(questionOf(start.params)), signal);
  if (answer.graph.nodes.length === 0) {
    return EMPTY_CANVAS;
  }
  const found = await explore.subgraph(
    answer.graph.nodes.map(({ id }) => id),
    signal,
  );
  const known = { ...answer.graph, degrees: {} };
  return withFound(EMPTY_CANVAS, joined(found, known), null, spotsOfAnswer(answer));
}

async function casesCanvas(saved: SavedCase, signal: AbortSignal): Promise<Begun> {
  const ids = saved.canvas.nodes.map(({ id }) => id);
  const found = ids.length === 0 ? NOTHING : await explore.subgraph(ids, signal);
  return { canvas: canvasFrom(saved.canvas, found), saved, gone: countGone(saved.canvas, found) };
}

async function begin(start: Start, signal: AbortSignal): Promise<Begun> {
  const fresh = (canvas: Canvas): Begun => ({ canvas, saved: null, gone: 0 });
  switch (start.kind) {
    case 'nothing':
      return fresh(EMPTY_CANVAS);
    case 'case':
      return casesCanvas(await caseApi.get(start.id, signal), signal);
    case 'shared':
      return casesCanvas(await caseApi.shared(start.token, signal), signal);
    case 'answer':
      return fresh(await answerCanvas(start, signal));
    case 'entities': {
      const [id] = start.ids;
      return fresh(
        start.ids.length === 1 && id !== undefined
          ? await entityCanvas(id, signal)
          : withFound(EMPTY_CANVAS, await explore.subgraph(start.ids, signal), null),
      );
    }
  }
}

/** As the reader left it in this tab; of an investigation with its version then, so that nobody else's work is overwritten. */
async function resume(start: Start, draft: Draft, signal: AbortSignal): Promise<Begun> {
  const known = start.kind === 'case' ? await caseApi.get(start.id, signal) : null;
  const saved = known && draft.version !== null ? { ...known, version: draft.version } : known;
  const ids = draft.canvas.nodes.map(({ id }) => id);
  const found = ids.length === 0 ? NOTHING : await explore.subgraph(ids, signal);
  return {
    canvas: canvasFrom(draft.canvas, found),
    saved,
    gone: countGone(draft.canvas, found),
    unsaved: true,
  };
}

function beginOrResume(start: Start, key: string, signal: AbortSignal): Promise<Begun> {
  const draft = start.kind === 'shared' ? null : draftOf(key, sessionStorage);
  return draft?.unsaved === true ? resume(start, draft, signal) : begin(start, signal);
}

/** Fills a canvas with what it begins with, unless it was filled before. */
export function useStart(start: Start, key: string, store: CanvasStore) {
  const query = useQuery({
    queryKey: ['canvas', key],
    queryFn: ({ signal }) => beginOrResume(start, key, signal),
    staleTime: Infinity,
  });
  const { data } = query;
  useEffect(() => {
    if (data && store.canvas === EMPTY_CANVAS) {
      // What was left unsaved is so still.
      store.begin(data.canvas, data.unsaved === true ? EMPTY_CANVAS : data.canvas);
      if (data.saved) {
        setCase(store, data.saved);
      }
    }
  }, [data, store]);
  return query;
}
