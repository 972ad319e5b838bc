// Lays the typefaces of the printed dossier into the folder given as argument. Called by Maven before the classes are packed.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, requireNode } from './build-ui.mjs';

const folder = resolve(fileURLToPath(new URL('../../fonts', import.meta.url)));
const FACES = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error(
    'Which folder to lay them into? node scripts/typefaces.mjs target/classes/spoor/dossier/fonts',
  );
  process.exit(1);
}
if (!FACES.every((face) => existsSync(join(target, basename(face))))) {
  requireNode();
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  install(folder);
  mkdirSync(target, { recursive: true });
  FACES.forEach((face) =>
    copyFileSync(join(folder, 'node_modules/@expo-google-fonts', face), join(target, basename(face))),
  );
}
