import { generate } from 'lean-qr';
import classes from './Account.module.css';

/** Cells of silence around, as the standard asks. */
const QUIET = 4;

/** A text as a QR code: one path of squares, dark on white in both colour schemes, as cameras want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  const cells: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) {
        cells.push(`M${String(x + QUIET)} ${String(y + QUIET)}h1v1h-1z`);
      }
    }
  }
  return (
    <svg
      className={classes.qr}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={cells.join('')} fill="#000" />
    </svg>
  );
}
