import { labelLines, textWidth } from '../../core/label-lines';
import { FONT_SIZE, type PlacedNode } from '../../core/picture-model';
import classes from './Picture.module.css';

const LINE = 15.5;
const PAD = 8;
const MOST_WIDTH = 300;
const MOST_LINES = 8;

interface FullLabelProps {
  node: PlacedNode;
  /** Width of the picture, which the label stays inside. */
  room: number;
}

/** The whole of a name that does not fit into its box, over everything else. */
export function FullLabel({ node, room }: FullLabelProps) {
  const clipped = node.lines.some((line) => line.endsWith('…')) && !node.name.endsWith('…');
  if (!clipped) {
    return null;
  }
  const lines = labelLines(node.name, MOST_WIDTH, FONT_SIZE, MOST_LINES);
  const width = Math.max(node.width, ...lines.map((line) => textWidth(line, FONT_SIZE) * 1.06)) + 2 * PAD;
  const height = lines.length * LINE + 2 * PAD - 2;
  const x = Math.max(2, Math.min(node.x + node.width / 2 - width / 2, room - width - 2));
  const above = node.y - height - 4;
  const y = above >= 0 ? above : node.y + node.height + 4;
  return (
    <g
      transform={`translate(${String(x)} ${String(y)})`}
      className={classes.fullLabel}
      aria-hidden
      pointerEvents="none"
    >
      <rect width={width} height={height} rx={5} />
      {lines.map((line, index) => (
        <text key={index} x={PAD} y={PAD + 11 + index * LINE} className={classes.name} fontSize={FONT_SIZE}>
          {line}
        </text>
      ))}
    </g>
  );
}
