// Lays the page that build-ui.mjs has built into another folder, unless it lies there already:
//   node scripts/lay-page.mjs FROM TO
// Maven's compiler takes for its own what comes into target/classes while it works, and would delete it the next time.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARK } from './build-ui.mjs';

const [from, to] = process.argv.slice(2);
const markIn = (folder) => readFileSync(join(folder, MARK), 'utf8');

/** In the place of what the page had there before, beside what others have there. */
function lay(name) {
  rmSync(join(to, name), { recursive: true, force: true });
  cpSync(join(from, name), join(to, name), { recursive: true });
}

if (!existsSync(join(to, MARK)) || markIn(from) !== markIn(to)) {
  rmSync(join(to, MARK), { force: true });
  const names = readdirSync(from).filter((name) => name !== MARK);
  [...names, MARK].forEach(lay);
}
