/** A card that somebody wrote: its upper left corner, its text, and the names of those that it is about. */
export interface DrawnCard {
  x: number;
  y: number;
  text: string;
  about: string[];
}

/** A drawing that stands by itself: what is in it, and where that is. */
export interface Drawn {
  /** SVG elements, with all their styles in them. */
  body: string;
  box: { x: number; y: number; width: number; height: number };
  paper: string;
  ink: string;
  /** Drawn last, once it is known what may stand on them. */
  cards?: DrawnCard[];
}

const MARGIN = 24;
const LINE = 20;
const LETTER = 7.2;
const LEAST_WIDTH = 480;

/** As in the page, whose typeface comes with the file. */
export const FONT = "'Source Sans 3 Variable', 'Noto Sans', 'Noto Sans SC', system-ui, sans-serif";

/** What may not stand in a text of XML: controls, halves of characters and the two that are none. */
const BEYOND_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text
    .replace(BEYOND_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text in lines of at most so many letters; a longer word is cut. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > letters) {
      lines.push(line);
      line = '';
    }
    while (rest.length > letters) {
      lines.push(rest.slice(0, letters));
      rest = rest.slice(letters);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The drawing as a file, with its caption below it. It asks for nothing from anywhere: `faces` are the typefaces that it is
 * written in, as a style sheet.
 */
export function standalone({ body, box, paper, ink }: Drawn, caption: string[], faces = ''): string {
  const width = Math.ceil(Math.max(LEAST_WIDTH, box.width + 2 * MARGIN));
  const lines = caption.flatMap((text) => wrapped(text, Math.floor((width - 2 * MARGIN) / LETTER)));
  const drawn = Math.ceil(box.height + 2 * MARGIN);
  const height = drawn + lines.length * LINE + (lines.length > 0 ? MARGIN : 0);
  const texts = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${drawn + (index + 1) * LINE - 6}" fill="${escaped(ink)}" font-family="${FONT}" ` +
      `font-size="14">${escaped(line)}</text>`,
  );
  const [title = ''] = caption;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" ` +
    `height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title>` +
    (faces === '' ? '' : `<style>${faces}</style>`) +
    `<rect width="100%" height="100%" fill="${escaped(paper)}"/>` +
    `<g transform="translate(${MARGIN - box.x} ${MARGIN - box.y})">${body}</g>${texts.join('')}</svg>`
  );
}
