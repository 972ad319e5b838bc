import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Drawing, DrawnNode, DrawnTie } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';
import type { Confidence } from '../../core/model';
import type { DrawingEvents, GraphRenderer, Marks } from './graph-renderer';
import { readPalette, type Palette } from './palette';
import { Pan } from './sigma-pan';
import {
  PRIMITIVES,
  SETTINGS,
  SHAPES,
  stylesWith,
  type NodeLook,
  type NodeMark,
  type TieLook,
  type TieMark,
} from './sigma-options';

type Drawn = Sigma<NodeLook, TieLook, Attributes, NodeMark, TieMark>;

const NO_MARKS: Marks = { selected: new Set(), focus: null, lit: null };
const EDGE_ROOM = 70;
const NAME_ROOM = 190;
// Giving up WebGL waits for frames that are still being drawn: seconds, without a graphics card. By then they are.
const GIVING_UP_MILLIS = 4000;
const LABEL_LENGTH = 38;

function shortened(name: string): string {
  return name.length > LABEL_LENGTH ? `${name.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : name;
}

function nodeLook(node: DrawnNode, palette: Palette): NodeLook {
  const country = node.country === null ? '' : `  ${node.country}`;
  const more = node.more > 0 ? `  +${String(node.more)}` : '';
  return {
    x: node.spot.x,
    // Sigma counts upwards.
    y: -node.spot.y,
    size: node.members > 1 ? 15 : 9.5,
    shape: SHAPES[node.kind],
    color: palette.kinds[node.kind],
    label: node.members > 1 ? `× ${String(node.members)}` : `${shortened(node.name)}${country}${more}`,
  };
}

// Surer is thicker, so that nobody needs the colours.
const THICKNESS: Record<Confidence, number> = { confirmed: 2.4, probable: 1.6, possible: 0.9 };

function tieLook({ control, confidence }: DrawnTie, palette: Palette): TieLook {
  return { color: control ? palette.control : palette.ties[confidence], size: THICKNESS[confidence] };
}

/** Draws the canvas with sigma 4. Everything of sigma is in this file, in sigma-options and in sigma-pan. */
export class SigmaRenderer implements GraphRenderer {
  private readonly graph = new Graph<NodeLook, TieLook>({ multi: true, type: 'directed' });
  private readonly sigma: Drawn;
  private readonly events: DrawingEvents;
  private marks = NO_MARKS;
  private fitted = false;
  private readonly palette = readPalette();
  private readonly pan: Pan;

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
      styles: stylesWith(this.palette.ink, this.palette.paper, this.palette.accent),
    } as ConstructorParameters<typeof Sigma<NodeLook, TieLook, Attributes, NodeMark, TieMark>>[2]);
    this.pan = new Pan(this.sigma as unknown as Sigma, events.panned);
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
    sigma.on('afterRender', () => events.drawn(this));
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

  show(drawing: Drawing) {
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

  private patchTies(drawing: Drawing) {
    const wanted = new Set(drawing.ties.map(({ key }) => key));
    this.graph.edges().forEach((key) => {
      if (!wanted.has(key)) {
        this.graph.dropEdge(key);
      }
    });
  }

  private patchNodes(drawing: Drawing) {
    const wanted = new Set(drawing.nodes.map(({ id }) => id));
    this.graph.nodes().forEach((id) => {
      if (!wanted.has(id)) {
        this.graph.dropNode(id);
      }
    });
    drawing.nodes.forEach((node) => this.graph.mergeNode(node.id, nodeLook(node, this.palette)));
  }

  mark(marks: Marks) {
    this.marks = marks;
    this.applyMarks();
  }

  /** Tells sigma only what has changed: it works out each look anew. */
  private applyMarks() {
    const { selected, focus, lit } = this.marks;
    this.graph.forEachNode((id) => {
      this.setNode(id, { marked: selected.has(id) || id === focus, pale: lit !== null && !lit.has(id) });
    });
    this.graph.forEachEdge((key, _, from, to) => {
      const pale = lit !== null && !(lit.has(from) && lit.has(to));
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

  fit(ids?: Iterable<string>) {
    const spots = [...this.spotsOf([...(ids ?? this.graph.nodes())]).values()];
    if (spots.length === 0) {
      return;
    }
    const xs = spots.map(({ x }) => x);
    const ys = spots.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const { width, height } = this.sigma.getDimensions();
    // Names stand to the right of their nodes; where there is little room, they give way.
    const names = Math.min(NAME_ROOM, width * 0.16);
    const edge = Math.min(EDGE_ROOM, width * 0.06);
    const ratio = Math.max(
      (right - left) / (width - 2 * edge - names),
      (bottom - top) / (height - 2 * edge),
      0.7,
    );
    const middle = this.framed({ x: (left + right + names * ratio) / 2, y: (top + bottom) / 2 });
    this.sigma.getCamera().setState({ ...middle, ratio });
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
    return spot ? this.sigma.graphToViewport({ x: spot.x, y: -spot.y }) : null;
  }

  places(): Map<string, Spot> {
    return new Map(
      this.graph.mapNodes((id, { x, y }) => [id, this.sigma.graphToViewport({ x, y })] as const),
    );
  }

  setPanning(on: boolean) {
    this.sigma.setSettings({ enableCameraPanning: on, enableNodeDrag: on });
  }

  dispose() {
    this.sigma.removeAllListeners();
    this.place.remove();
    setTimeout(() => this.sigma.kill(), GIVING_UP_MILLIS);
  }
}

/** Without WebGL 2 there is no free canvas; the list of what is on it says the same. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
