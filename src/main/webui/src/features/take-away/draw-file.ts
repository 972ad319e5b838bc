import { styleNonce } from '../../core/nonce';
import { withCards } from '../../core/take-away/canvas-cards';
import { standalone, type Drawn } from '../../core/take-away/standalone';
import type { Captioned } from './without-names';
import { facesFor } from './page-faces';
import type { PictureSource } from './picture-source';

export type Ground = 'light' | 'dark';

const SCHEME = 'data-mantine-color-scheme';

/** A PNG has so many pixels across at least, so that it can be printed; none is larger than browsers can draw. */
const WIDE = 2400;
const MOST_PIXELS = 8000;

/** Draws on light or dark paper: the page wears the other colours for a moment, which nobody sees. */
export function drawnOn(ground: Ground, picture: PictureSource): Drawn | null {
  const root = document.documentElement;
  const worn = root.getAttribute(SCHEME) ?? 'light';
  const still = document.createElement('style');
  still.nonce = styleNonce();
  still.textContent = '*, *::before, *::after { transition: none !important; animation: none !important; }';
  document.head.append(still);
  root.setAttribute(SCHEME, ground);
  try {
    return picture();
  } finally {
    root.setAttribute(SCHEME, worn);
    still.remove();
  }
}

export async function svgFile({ drawn: asTaken, caption }: Captioned): Promise<Blob> {
  const drawn = withCards(asTaken);
  const faces = await facesFor(standalone(drawn, caption));
  return new Blob([standalone(drawn, caption, faces)], { type: 'image/svg+xml;charset=utf-8' });
}

function imageOf(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the drawing cannot be read'));
    image.src = url;
  });
}

/** The same as pixels. */
export async function pngFile(taken: Captioned): Promise<Blob> {
  const url = URL.createObjectURL(await svgFile(taken));
  try {
    const image = await imageOf(url);
    const largest = Math.max(image.width, image.height);
    const scale = Math.min(MOST_PIXELS / largest, Math.max(2, WIDE / image.width));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) {
      throw new Error('the drawing is too large');
    }
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
