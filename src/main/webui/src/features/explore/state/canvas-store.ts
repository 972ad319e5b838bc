import { EMPTY_CANVAS, type Canvas } from '../../../core/explore/canvas';
import { begin, commit, redo, undo, type History } from '../../../core/explore/history';

export interface CanvasState {
  history: History<Canvas>;
  selected: ReadonlySet<string>;
  /** Where the keyboard is. */
  focus: string | null;
  /** What a screen reader is told. */
  said: string;
  drawAll: boolean;
  /** What stood on it when it was last saved or opened. */
  kept: Canvas;
  /** What came with the last step, for the view to go there. */
  arrived: ReadonlySet<string>;
  /** Whether all were last laid out by country, whose names then stand over them. */
  byCountry: boolean;
}

const FRESH: CanvasState = {
  history: begin(EMPTY_CANVAS),
  selected: new Set(),
  focus: null,
  said: '',
  drawAll: false,
  kept: EMPTY_CANVAS,
  arrived: new Set(),
  byCountry: false,
};

/** The state of one canvas. It outlives the page that shows it, so that a look at another page loses nothing. */
export class CanvasStore {
  private state = FRESH;
  private readonly listeners = new Set<() => void>();

  readonly get = (): CanvasState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<CanvasState>) {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Begins anew: nothing can be taken back beyond this. `kept` is what is saved of it. */
  begin(canvas: Canvas, kept = canvas) {
    this.set({ ...FRESH, history: begin(canvas), kept });
  }

  /** A step that can be taken back. */
  change(step: (canvas: Canvas) => Canvas, said = '') {
    const before = this.canvas;
    const history = commit(this.state.history, step(before));
    const arrived = new Set([...history.now.nodes.keys()].filter((id) => !before.nodes.has(id)));
    this.set({ history, said, arrived, ...this.stillThere(history.now) });
  }

  /** All stand elsewhere: a step that can be taken back, after which they are brought into view. */
  arrange(step: (canvas: Canvas) => Canvas, said: string, byCountry = false) {
    this.change(step, said);
    this.set({ arrived: new Set([...this.canvas.nodes.keys(), ...this.canvas.groups.keys()]), byCountry });
  }

  undo(said: string) {
    const history = undo(this.state.history);
    this.set({ history, said, byCountry: false, ...this.stillThere(history.now) });
  }

  redo(said: string) {
    const history = redo(this.state.history);
    this.set({ history, said, byCountry: false, ...this.stillThere(history.now) });
  }

  /** What is gone or hidden is no longer selected. */
  private stillThere(canvas: Canvas): Pick<CanvasState, 'selected' | 'focus'> {
    const { selected, focus } = this.state;
    const isThere = (id: string) => canvas.groups.has(id) || canvas.nodes.get(id)?.hidden === false;
    return {
      selected: new Set([...selected].filter(isThere)),
      focus: focus !== null && isThere(focus) ? focus : null,
    };
  }

  select(ids: Iterable<string>, focus: string | null = this.state.focus) {
    this.set({ selected: new Set(ids), focus });
  }

  focusOn(focus: string, said: string) {
    this.set({ focus, said });
  }

  say(said: string) {
    this.set({ said });
  }

  drawAll() {
    this.set({ drawAll: true });
  }

  keep() {
    this.set({ kept: this.state.history.now });
  }

  get canvas(): Canvas {
    return this.state.history.now;
  }
}

const KEPT_STORES = 8;
const stores = new Map<string, CanvasStore>();

/** The canvas that began here, as it was left. */
export function canvasStore(start: string): CanvasStore {
  const store = stores.get(start) ?? new CanvasStore();
  stores.delete(start);
  stores.set(start, store);
  for (const key of [...stores.keys()].slice(0, Math.max(0, stores.size - KEPT_STORES))) {
    stores.delete(key);
  }
  return store;
}
