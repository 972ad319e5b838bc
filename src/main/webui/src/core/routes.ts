/** Where a line begins, passes and ends; `right` and `left` are the sides of a box. */
export interface Ends {
  from: { left: number; right: number; y: number };
  to: { left: number; right: number; y: number };
  /** Points to pass, in order, each a stretch of a column's width at a height. */
  passes: { left: number; right: number; y: number }[];
}

export interface Route {
  /** SVG path from one box to the other. */
  line: string;
  arrow: string;
  middle: { x: number; y: number };
}

const ARROW = 7;
const CLEARANCE = 3;
const BOW = 34;

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.sign(x2 - x1) * Math.max(18, Math.abs(x2 - x1) / 2);
  return `C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

/** A head that points along `direction`: 1 to the right, -1 to the left. */
function head(x: number, y: number, direction: 1 | -1): string {
  const back = x - direction * ARROW;
  return `M${round(back)} ${round(y - 4)}L${round(x)} ${round(y)}L${round(back)} ${round(y + 4)}Z`;
}

/** Within one column: out of the right side and back into it. */
function bow({ from, to }: Ends): Route {
  const endX = to.right + CLEARANCE;
  const x = Math.max(from.right, to.right) + BOW;
  const line =
    `M${round(from.right)} ${round(from.y)}` +
    `C${round(x)} ${round(from.y)} ${round(x)} ${round(to.y)} ${round(endX + 5)} ${round(to.y)}`;
  return { line, arrow: head(endX, to.y, -1), middle: { x: x - BOW / 4, y: (from.y + to.y) / 2 } };
}

/** Draws a hop to the right, back to the left where it runs against the columns, or in a bow within one. */
export function routeOf(ends: Ends): Route {
  const { from, to, passes } = ends;
  if (from.left === to.left) {
    return bow(ends);
  }
  const direction = to.left > from.left ? 1 : -1;
  const [out, into] = direction === 1 ? (['right', 'left'] as const) : (['left', 'right'] as const);
  let x = from[out];
  let y = from.y;
  let line = `M${round(x)} ${round(y)}`;
  for (const pass of passes) {
    line += `${curve(x, y, pass[into], pass.y)}H${round(pass[out])}`;
    x = pass[out];
    y = pass.y;
  }
  const endX = to[into] - direction * CLEARANCE;
  line += curve(x, y, endX - direction * 5, to.y);
  return {
    line,
    arrow: head(endX, to.y, direction),
    middle: { x: (x + endX) / 2, y: (y + to.y) / 2 },
  };
}
