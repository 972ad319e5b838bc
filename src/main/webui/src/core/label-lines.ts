/** Widths in em of a humanist sans; near enough to break and clip without asking the browser. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80) {
    return 1;
  }
  if (" .,:;'|!il()[]-".includes(character)) {
    return 0.27;
  }
  if ('mwMW@%'.includes(character)) {
    return 0.82;
  }
  return character === character.toUpperCase() && character !== character.toLowerCase() ? 0.6 : 0.5;
}

export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((total, character) => total + widthOf(character), 0) * fontSize;
}

function clip(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) {
    return text;
  }
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

/**
 * Breaks a name into at most `most` lines of `width` pixels; the last line leaves `tail` pixels free. What does not fit
 * is clipped with an ellipsis.
 */
export function labelLines(name: string, width: number, fontSize: number, most = 2, tail = 0): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let rest = words.join(' ');
  while (lines.length < most - 1 && textWidth(rest, fontSize) > width - tail && rest.includes(' ')) {
    const line = fittingWords(rest.split(' '), width, fontSize);
    lines.push(clip(line, width, fontSize));
    rest = rest.slice(line.length + 1);
  }
  return rest === '' ? lines : [...lines, clip(rest, width - tail, fontSize)];
}

/** As many words as fit into a line, and at least one; never all, since the last line is shorter. */
function fittingWords(words: string[], width: number, fontSize: number): string {
  let line = words[0] ?? '';
  for (const word of words.slice(1, -1)) {
    const longer = `${line} ${word}`;
    if (textWidth(longer, fontSize) > width) {
      break;
    }
    line = longer;
  }
  return line;
}
