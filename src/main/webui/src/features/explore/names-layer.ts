import {
  NAME_HEIGHT,
  placeNames,
  placeWords,
  type DrawnLine,
  type PlacedName,
  type ToName,
} from '../../core/explore/names';
import type { Spot } from '../../core/explore/placing';
import type { Confidence, Kind } from '../../core/model';
import { strokesOf, type Palette } from './palette';

/** A node as it stands on the screen, with what its name can be. */
export interface NamedNode extends Spot {
  id: string;
  kind: Kind;
  radius: number;
  /** The name, and what stands behind it where there is room. */
  name: string;
  tail: string;
  short: string;
  /** Who lists it. */
  badges: readonly string[];
  /** How sure the surest relation is that ties it here. */
  proof: Confidence | null;
  /** Selected, or where the keyboard is: its name is drawn whatever is in its way. */
  marked: boolean;
  ends: Spot[];
}

const FONT = "12.5px 'Source Sans 3 Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const HALO = 4;
const SMALL = FONT.replace('12.5px', '11px');
const BADGE = FONT.replace('12.5px', '600 10px');
/** Around the text of a badge, and between two. */
const [BADGE_FIELD, BADGE_GAP] = [3, 4];
/** Beyond so many lines words would hide what they name; each is told where it is pointed at. */
export const MOST_WORDS = 250;
/** More than this cannot be told apart, and would take its time in each frame. */
const MOST = 3000;
const SIGN_FROM = 7;
/** Between a sign and the frame of what is marked. */
const MARK = 5;
/** The signs are drawn on a square of 20 with a field of 24 in its middle, see KindGlyph. */
const [GLYPH, ICON_FIELD, ICON] = [20, 24, 11];

/** Between a sign and the ring that says how sure it is tied; broken as lines are. */
const RING = 3;
const RINGS: Record<Confidence, number[]> = { confirmed: [], probable: [5, 3], possible: [1.2, 3] };

/** A line with what it stands for. */
export interface NamedLine extends DrawnLine {
  word: string;
}

/** Names and signs over the drawing: every node that has room is named, and no line runs through a name unseen. */
export class NamesLayer {
  readonly canvas = document.createElement('canvas');
  private readonly palette: Palette;
  private readonly widths = new Map<string, number>();
  private readonly strokes = new Map<Kind, Path2D[]>();

  constructor(palette: Palette) {
    this.palette = palette;
    Object.assign(this.canvas.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
    });
  }

  /** `nodes` come in the order in which they have the choice of places. */
  draw(nodes: NamedNode[], lines: NamedLine[], room: { width: number; height: number }) {
    const context = this.begin(room);
    if (!context) {
      return;
    }
    const near = 2 * NAME_HEIGHT;
    const inView = nodes
      .filter(({ x, y }) => x > -near && y > -near && x < room.width + near && y < room.height + near)
      .slice(0, MOST);
    this.drawSigns(context, inView);
    this.drawRings(context, inView);
    inView.filter(({ marked }) => marked).forEach((node) => this.drawMark(context, node));
    const byId = new Map(inView.map((node) => [node.id, node]));
    const wanted = inView.map((node) => this.toName(context, node));
    const placed = placeNames(wanted, room);
    this.drawWords(context, lines, wanted, placed);
    for (const name of placed.toReversed()) {
      const node = byId.get(name.id);
      if (node) {
        this.drawName(context, node, name);
      }
    }
    const named = new Set(placed.map(({ id }) => id));
    inView
      .filter(({ marked, id }) => marked && !named.has(id))
      .forEach((node) => this.drawAnyway(context, node));
    this.canvas.dataset.named = String(placed.length);
  }

  private begin({ width, height }: { width: number; height: number }): CanvasRenderingContext2D | null {
    const scale = window.devicePixelRatio;
    const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      Object.assign(this.canvas, { width: wide, height: high });
    }
    const context = this.canvas.getContext('2d');
    context?.setTransform(scale, 0, 0, scale, 0, 0);
    context?.clearRect(0, 0, width, height);
    if (context) {
      Object.assign(context, { font: FONT, textBaseline: 'middle', lineJoin: 'round', lineCap: 'round' });
    }
    return context;
  }

  /** `face` tells the same text in another typeface apart. */
  private widthOf(context: CanvasRenderingContext2D, text: string, face = ''): number {
    const known = this.widths.get(face + text);
    const width = known ?? context.measureText(text).width;
    if (known === undefined) {
      this.widths.set(face + text, width);
    }
    return width;
  }

  private toName(context: CanvasRenderingContext2D, node: NamedNode): ToName {
    const badges = this.badgesWidth(context, node.badges);
    const widths = [node.name + node.tail, node.name, node.short].map(
      (text) => this.widthOf(context, text) + badges,
    );
    return { ...node, widths };
  }

  /** Measured once: to change the typeface for every name of a frame takes longer than to draw it. */
  private badgesWidth(context: CanvasRenderingContext2D, badges: readonly string[]): number {
    if (badges.length === 0) {
      return 0;
    }
    const key = `badges ${badges.join(' ')}`;
    const known = this.widths.get(key);
    if (known !== undefined) {
      return known;
    }
    context.font = BADGE;
    const width = badges.reduce(
      (sum, badge) => sum + BADGE_GAP + 2 * BADGE_FIELD + this.widthOf(context, badge, 'badge '),
      0,
    );
    context.font = FONT;
    this.widths.set(key, width);
    return width;
  }

  private drawWords(
    context: CanvasRenderingContext2D,
    lines: NamedLine[],
    nodes: ToName[],
    names: PlacedName[],
  ) {
    context.font = SMALL;
    context.textAlign = 'center';
    const wanted = lines.map((line) => ({ ...line, width: this.widthOf(context, line.word, 'small ') }));
    const placed = placeWords(wanted, nodes, names);
    for (const { key, word } of lines) {
      const spot = placed.get(key);
      if (spot) {
        this.write(context, word, spot.x, spot.y, this.palette.soft);
      }
    }
    context.textAlign = 'start';
    context.font = FONT;
    this.canvas.dataset.words = String(placed.size);
  }

  /** How far the longest form of a node's name reaches. */
  reachOf(node: Pick<NamedNode, 'name' | 'tail' | 'badges'>): number {
    const context = this.canvas.getContext('2d');
    if (!context) {
      return 0;
    }
    context.font = FONT;
    return this.widthOf(context, node.name + node.tail) + this.badgesWidth(context, node.badges);
  }

  private drawSigns(context: CanvasRenderingContext2D, nodes: NamedNode[]) {
    context.strokeStyle = this.palette.sign;
    for (const { kind, x, y, radius } of nodes) {
      if (radius >= SIGN_FROM) {
        const scale = ((2 * radius) / GLYPH) * (ICON / ICON_FIELD);
        context.save();
        context.translate(x, y);
        context.scale(scale, scale);
        context.translate(-ICON_FIELD / 2, -ICON_FIELD / 2);
        context.lineWidth = 2.2;
        this.strokesFor(kind).forEach((path) => context.stroke(path));
        context.restore();
      }
    }
  }

  private drawRings(context: CanvasRenderingContext2D, nodes: NamedNode[]) {
    Object.assign(context, { strokeStyle: this.palette.soft, lineWidth: 1.4 });
    for (const { proof, x, y, radius } of nodes) {
      if (proof !== null && radius >= SIGN_FROM) {
        context.setLineDash(RINGS[proof]);
        context.beginPath();
        context.arc(x, y, radius + RING, 0, 2 * Math.PI);
        context.stroke();
      }
    }
    context.setLineDash([]);
  }

  /** A frame around a sign that is selected, or where the keyboard is. */
  private drawMark(context: CanvasRenderingContext2D, { x, y, radius }: NamedNode) {
    const reach = radius + MARK;
    context.beginPath();
    context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, 6);
    Object.assign(context, { strokeStyle: this.palette.accent, lineWidth: 2 });
    context.stroke();
  }

  private strokesFor(kind: Kind): Path2D[] {
    const known = this.strokes.get(kind) ?? strokesOf(kind).map((line) => new Path2D(line));
    this.strokes.set(kind, known);
    return known;
  }

  private drawName(context: CanvasRenderingContext2D, node: NamedNode, { form, x, y, width }: PlacedName) {
    if (node.marked) {
      this.drawBox(context, x, y, width);
    }
    const text = form === 2 ? node.short : node.name;
    this.write(context, text, x, y, this.palette.ink);
    if (form === 0 && node.tail !== '') {
      this.write(context, node.tail, x + this.widthOf(context, node.name), y, this.palette.soft);
    }
    const said = form === 0 ? node.name + node.tail : text;
    this.drawBadges(context, node.badges, x + this.widthOf(context, said), y);
  }

  private drawBadges(context: CanvasRenderingContext2D, badges: readonly string[], from: number, y: number) {
    if (badges.length === 0) {
      return;
    }
    context.font = BADGE;
    let x = from + BADGE_GAP;
    for (const badge of badges) {
      const width = this.widthOf(context, badge, 'badge ') + 2 * BADGE_FIELD;
      context.beginPath();
      context.roundRect(x, y - 7, width, 14, 3);
      Object.assign(context, { fillStyle: this.palette.paper, strokeStyle: this.palette.soft, lineWidth: 1 });
      context.fill();
      context.stroke();
      context.fillStyle = this.palette.ink;
      context.fillText(badge, x + BADGE_FIELD, y + 0.5);
      x += width + BADGE_GAP;
    }
    context.font = FONT;
  }

  private drawAnyway(context: CanvasRenderingContext2D, node: NamedNode) {
    const [x, y] = [node.x + node.radius + HALO, node.y];
    this.drawName(context, node, {
      id: node.id,
      form: 1,
      x,
      y,
      width: this.widthOf(context, node.name) + this.badgesWidth(context, node.badges),
    });
  }

  private drawBox(context: CanvasRenderingContext2D, x: number, y: number, width: number) {
    context.beginPath();
    context.roundRect(x - 4, y - NAME_HEIGHT / 2 - 1, width + 8, NAME_HEIGHT + 2, 4);
    Object.assign(context, { fillStyle: this.palette.paper, strokeStyle: this.palette.accent, lineWidth: 2 });
    context.fill();
    context.stroke();
  }

  private write(context: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string) {
    Object.assign(context, { strokeStyle: this.palette.paper, lineWidth: HALO, fillStyle: colour });
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
