import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Drawing } from '../../core/explore/drawing';
import { lineAt, middleOf } from '../../core/explore/names';
import type { Spot } from '../../core/explore/placing';
import { pointedAt, type Pointable } from '../../core/explore/pointed';
import { isPale, type DrawingEvents, type GraphRenderer, type Marks, type WordOf } from './graph-renderer';
import { MOST_WORDS, NamesLayer, type NamedLine, type NamedNode } from './names-layer';
import { readPalette } from './palette';
import { holdDrag } from './sigma-drag';
import { nodeLook, NO_WORDS, tieLook, wordsOf, type Words } from './sigma-looks';
import { dropOthers } from './drop-others';
import { Pan } from './sigma-pan';
import { pickByPlace } from './sigma-picking';
import {
  PRIMITIVES,
  SETTINGS,
  STYLES,
  type NodeLook,
  type NodeMark,
  type TieLook,
  type TieMark,
} from './sigma-options';

type Drawn = Sigma<NodeLook, TieLook, Attributes, NodeMark, TieMark>;

const NO_MARKS: Marks = { selected: new Set(), focus: null, lit: null };
const EDGE_ROOM = 60;
const IN_VIEW = 24;
// Giving up WebGL waits for frames that are still being drawn: seconds, without a graphics card. By then they are.
const GIVING_UP_MILLIS = 4000;

/** Draws the canvas with sigma 4. Everything of sigma is in this file and in those that begin with sigma. */
export class SigmaRenderer implements GraphRenderer {
  private readonly graph = new Graph<NodeLook, TieLook>({ multi: true, type: 'directed' });
  private readonly sigma: Drawn;
  private readonly events: DrawingEvents;
  private marks = NO_MARKS;
  private fitted = false;
  private readonly palette = readPalette();
  private readonly pan: Pan;
  private readonly names = new NamesLayer(this.palette);
  private readonly words = new Map<string, Words>();
  /** What each line stands for. */
  private readonly ties = new Map<string, string>();
  private readonly sizes = new ResizeObserver(() => this.resize());

  // Sigma empties its container when it ends, which is after the next one has begun.
  private readonly place = document.createElement('div');

  constructor(container: HTMLElement, events: DrawingEvents, reducedMotion: boolean) {
    this.events = events;
    this.place.style.height = '100%';
    container.append(this.place);
    this.sigma = new Sigma<NodeLook, TieLook, Attributes, NodeMark, TieMark>(this.graph, this.place, {
      settings: {
        ...SETTINGS,
        zoomDuration: reducedMotion ? 0 : SETTINGS.zoomDuration,
        inertiaDuration: reducedMotion ? 0 : 200,
        getDraggedNodes: (id: string) => (this.marks.selected.has(id) ? [...this.marks.selected] : [id]),
      },
      primitives: PRIMITIVES,
      customNodeState: { marked: false, pale: false },
      customEdgeState: { pale: false },
      styles: STYLES,
    } as ConstructorParameters<typeof Sigma<NodeLook, TieLook, Attributes, NodeMark, TieMark>>[2]);
    this.place.append(this.names.canvas);
    this.sizes.observe(this.place);
    this.pan = new Pan(this.sigma as unknown as Sigma, events.panned);
    holdDrag(this.sigma as unknown as Sigma);
    pickByPlace(this.sigma as unknown as Sigma, (place) => this.nodeAt(place));
    this.listen();
  }

  private listen() {
    const { sigma, events } = this;
    const adding = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey;
    sigma.on('clickNode', ({ node, event }) => events.click(node, adding(event.original)));
    sigma.on('clickStage', ({ event }) => events.click(null, adding(event.original)));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.expand(node);
    });
    sigma.on('rightClickNode', ({ node, event }) => {
      event.original.preventDefault();
      events.menu(node, { x: event.x, y: event.y });
    });
    sigma.on('rightClickStage', ({ event }) => {
      event.original.preventDefault();
      events.menu(null, { x: event.x, y: event.y });
    });
    sigma.on('enterNode', ({ node }) => {
      if (!this.pan.active) {
        events.hover(node);
      }
    });
    sigma.on('leaveNode', () => events.hover(null));
    sigma.on('nodeDragEnd', ({ allDraggedNodes }) => events.moved(this.spotsOf(allDraggedNodes)));
    sigma.on('afterRender', () => {
      this.drawNames();
      events.drawn(this);
    });
  }

  private spotsOf(ids: string[]): Map<string, Spot> {
    return new Map(
      ids
        .filter((id) => this.graph.hasNode(id))
        .map((id) => [
          id,
          { x: this.graph.getNodeAttribute(id, 'x'), y: -this.graph.getNodeAttribute(id, 'y') },
        ]),
    );
  }

  show(drawing: Drawing, wordOf: WordOf) {
    this.ties.clear();
    drawing.ties.forEach((tie) => this.ties.set(tie.key, wordOf(tie)));
    this.patchTies(drawing);
    this.patchNodes(drawing);
    for (const tie of drawing.ties) {
      if (!this.graph.hasEdge(tie.key)) {
        this.graph.addEdgeWithKey(tie.key, tie.from, tie.to, tieLook(tie, this.palette));
      } else {
        this.graph.mergeEdgeAttributes(tie.key, tieLook(tie, this.palette));
      }
    }
    this.applyMarks();
    if (!this.fitted && drawing.nodes.length > 0) {
      this.fitted = true;
      this.fit();
    }
  }

  private patchTies({ ties }: Drawing) {
    dropOthers(
      this.graph.edges(),
      ties.map(({ key }) => key),
      (key) => this.graph.dropEdge(key),
    );
  }

  private patchNodes({ nodes }: Drawing) {
    dropOthers(
      this.graph.nodes(),
      nodes.map(({ id }) => id),
      (id) => this.graph.dropNode(id),
    );
    this.words.clear();
    for (const node of nodes) {
      this.words.set(node.id, wordsOf(node));
      this.graph.mergeNode(node.id, nodeLook(node, this.palette));
    }
  }

  mark(marks: Marks) {
    this.marks = marks;
    this.applyMarks();
  }

  /** Tells sigma only what has changed: it works out each look anew. */
  private applyMarks() {
    const { selected, focus, lit } = this.marks;
    this.graph.forEachNode((id) => {
      this.setNode(id, {
        marked: selected.has(id) || id === focus,
        pale: lit !== null && !lit.nodes.has(id),
      });
    });
    this.graph.forEachEdge((key, _, from, to) => {
      const pale = isPale(lit, key, from, to);
      if (pale !== this.sigma.getEdgeState(key).pale) {
        this.sigma.setEdgeState(key, { pale });
      }
    });
  }

  private setNode(id: string, look: NodeMark) {
    const { marked, pale } = this.sigma.getNodeState(id);
    if (marked !== look.marked || pale !== look.pale) {
      this.sigma.setNodeState(id, look);
    }
  }

  /** Those that are marked choose their places first, then those with the most ties; what is pale has no name. */
  private drawNames() {
    const { selected, focus, lit } = this.marks;
    const places = this.places();
    const named: NamedNode[] = [];
    for (const [id, place] of places) {
      const words = this.words.get(id);
      if (words && (lit === null || lit.nodes.has(id))) {
        named.push({
          ...words,
          ...place,
          id,
          radius: this.sigma.scaleSize(this.graph.getNodeAttribute(id, 'size')),
          marked: selected.has(id) || id === focus,
          ends: this.graph.neighbors(id).flatMap((other) => places.get(other) ?? []),
        });
      }
    }
    named.sort(
      (one, other) => Number(other.marked) - Number(one.marked) || other.ends.length - one.ends.length,
    );
    const lines = this.graph.size > MOST_WORDS ? [] : this.linesOf(places);
    this.names.draw(named, lines, this.sigma.getDimensions());
  }

  /** The lines that are not pale, with their words. */
  private linesOf(places: ReadonlyMap<string, Spot>): NamedLine[] {
    const lines = this.graph.mapEdges((key, _, from, to) => {
      const [start, end] = [places.get(from), places.get(to)];
      const pale = isPale(this.marks.lit, key, from, to);
      return start && end && !pale ? { key, from: start, to: end, word: this.ties.get(key) ?? '' } : null;
    });
    return lines.filter((line) => line !== null);
  }

  fit(ids?: Iterable<string>) {
    const spots = this.spotsOf([...(ids ?? this.graph.nodes())]);
    if (spots.size === 0) {
      return;
    }
    const all = [...spots.values()];
    const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
    const { width, height } = this.sigma.getDimensions();
    const edge = Math.min(EDGE_ROOM, width * 0.06);
    // Names stand to the right of their nodes: each has room there, as far as that leaves any for the nodes.
    const room = (id: string) => Math.min(this.names.reachOf(this.words.get(id) ?? NO_WORDS), width * 0.3);
    const across = [...spots].map(([id, { x }]) => (x - left) / (width - 2 * edge - room(id)));
    const ratio = Math.max(...across, (bottom - top) / (height - 2 * edge), 0.7);
    const reach = Math.max(...[...spots].map(([id, { x }]) => x + room(id) * ratio));
    const middle = this.framed({ x: (left + Math.max(right, reach)) / 2, y: (top + bottom) / 2 });
    this.sigma.getCamera().setState({ ...middle, ratio });
  }

  bring(ids: ReadonlySet<string>) {
    // Sigma measures what it draws by what it drew before.
    this.sigma.refresh();
    const { width, height } = this.sigma.getDimensions();
    const inView = ({ x, y }: Spot) =>
      x > IN_VIEW && y > IN_VIEW && x < width - EDGE_ROOM && y < height - IN_VIEW;
    const places = this.places();
    const come = [...ids].flatMap((id) => places.get(id) ?? []);
    if (!come.every(inView)) {
      this.fit([...places].filter(([id, place]) => ids.has(id) || inView(place)).map(([id]) => id));
    }
  }

  tieAt(place: Spot): { key: string; middle: Spot } | null {
    const places = this.places();
    const near = [...places.values()].some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < IN_VIEW / 2);
    const line = near || this.pan.active ? null : lineAt(place, this.linesOf(places));
    return line && { key: line.key, middle: middleOf(line) };
  }

  private nodeAt(place: Spot): string | null {
    const at = this.sigma.viewportToGraph(place);
    const right = this.sigma.viewportToGraph({ x: place.x + 1, y: place.y });
    return pointedAt(at, 1 / Math.hypot(right.x - at.x, right.y - at.y), this.signs());
  }

  private *signs(): Generator<Pointable> {
    for (const { node, attributes } of this.graph.nodeEntries()) {
      const { x, y, size } = attributes;
      yield { id: node, x, y, radius: this.sigma.scaleSize(size) };
    }
  }

  private framed({ x, y }: Spot): Spot {
    return this.sigma.graphToFramedGraph({ x, y: -y });
  }

  zoom(factor: number) {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) });
  }

  reveal(id: string) {
    const place = this.placeOf(id);
    const { width, height } = this.sigma.getDimensions();
    const inView =
      place && place.x > 20 && place.y > 20 && place.x < width - EDGE_ROOM && place.y < height - 20;
    const spot = this.spotsOf([id]).get(id);
    if (!inView && spot) {
      this.sigma.getCamera().setState(this.framed(spot));
    }
  }

  placeOf(id: string): Spot | null {
    const spot = this.spotsOf([id]).get(id);
    return spot ? this.pointOf(spot) : null;
  }

  readonly pointOf = ({ x, y }: Spot): Spot => this.sigma.graphToViewport({ x, y: -y });

  spotAt(place: Spot): Spot {
    const { x, y } = this.sigma.viewportToGraph(place);
    return { x, y: -y };
  }

  places(): Map<string, Spot> {
    return new Map(
      this.graph.mapNodes((id, { x, y }) => [id, this.sigma.graphToViewport({ x, y })] as const),
    );
  }

  setPanning(on: boolean) {
    this.sigma.setSettings({ enableCameraPanning: on, enableNodeDrag: on });
  }

  /** Beside a panel that opens everything stays where it is, as long as what the keyboard is on stays in sight. */
  private resize() {
    const { width, height } = this.sigma.getDimensions();
    if (this.place.clientWidth === width && this.place.clientHeight === height) {
      return;
    }
    const corner = this.sigma.viewportToGraph({ x: 0, y: 0 });
    this.sigma.resize();
    const moved = this.sigma.viewportToFramedGraph(this.sigma.graphToViewport(corner));
    const here = this.sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const camera = this.sigma.getCamera();
    const { x, y } = camera.getState();
    camera.setState({ x: x + moved.x - here.x, y: y + moved.y - here.y });
    if (this.marks.focus !== null) {
      this.reveal(this.marks.focus);
    }
    this.sigma.refresh();
  }

  dispose() {
    this.sizes.disconnect();
    this.sigma.removeAllListeners();
    this.place.remove();
    setTimeout(() => this.sigma.kill(), GIVING_UP_MILLIS);
  }
}
