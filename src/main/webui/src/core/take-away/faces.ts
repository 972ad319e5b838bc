/** A file of a typeface, and which letters it has. */
export interface Face {
  family: string;
  weight: string;
  style: string;
  /** Such as `U+0400-045F,U+2116`; empty: all. */
  range: string;
  address: string;
}

function holds(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= parseInt(first, 16) && code <= parseInt(last, 16);
  });
}

/** Those that a drawing is written in: by the names of its families, and by its letters. */
export function facesOf(faces: readonly Face[], drawing: string): Face[] {
  const codes = [...new Set(drawing)].map((letter) => letter.codePointAt(0) ?? 0);
  return faces.filter(
    ({ family, range, style }) =>
      style !== 'italic' &&
      drawing.includes(family) &&
      (range === '' || codes.some((code) => holds(range, code))),
  );
}

/** A style sheet that brings a typeface along. `data` is its file in base64. */
export function faceRule({ family, weight, style, range }: Face, data: string): string {
  const letters = range === '' ? '' : `unicode-range:${range};`;
  return (
    `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};${letters}` +
    `src:url(data:font/woff2;base64,${data}) format('woff2');}`
  );
}
