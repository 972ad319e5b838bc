// Compares what is drawn with the picture that was stored of it (e2e/pictures). `node e2e/run.mjs URL --pictures --only=drawn`
// stores them anew, after a look at them. Another machine smooths edges otherwise: small differences count for nothing.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const STORED = fileURLToPath(new URL('pictures', import.meta.url));
const renew = process.argv.includes('--pictures');
/** How much of a picture may differ: a smoothed edge here and there, no line and no box. */
const TOLERATED = 0.01;
const COLOUR_TOLERANCE = 0.25;
const SIZE_TOLERANCE_PX = 2;

/** The upper left part that both have. */
function cut(image, width, height) {
  const part = new PNG({ width, height });
  PNG.bitblt(image, part, 0, 0, width, height, 0, 0);
  return part;
}

function compare(before, now, folder, name) {
  const off = Math.max(Math.abs(before.width - now.width), Math.abs(before.height - now.height));
  assert.ok(
    off <= SIZE_TOLERANCE_PX,
    `${name}: ${now.width}x${now.height}, stored ${before.width}x${before.height}`,
  );
  const [width, height] = [Math.min(before.width, now.width), Math.min(before.height, now.height)];
  const difference = new PNG({ width, height });
  const [one, other] = [before, now].map((image) => cut(image, width, height).data);
  const count = pixelmatch(one, other, difference.data, width, height, { threshold: COLOUR_TOLERANCE });
  const share = count / (width * height);
  if (share > TOLERATED) {
    writeFileSync(join(folder, `${name}-differs.png`), PNG.sync.write(difference));
    assert.fail(`${name}: ${(share * 100).toFixed(1)} % of it differ; see ${name}-differs.png`);
  }
}

/** `folder` takes the picture of now and, if it differs, what differs. */
export async function assertLooksAsStored(locator, folder, name) {
  const now = await locator.screenshot({ animations: 'disabled' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), now);
  const stored = join(STORED, `${name}.png`);
  if (renew) {
    mkdirSync(STORED, { recursive: true });
    writeFileSync(stored, now);
    return;
  }
  assert.ok(existsSync(stored), `${name} is not stored: run with --pictures`);
  compare(PNG.sync.read(readFileSync(stored)), PNG.sync.read(now), folder, name);
}
