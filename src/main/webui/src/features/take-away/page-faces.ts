import { faceRule, facesOf, type Face } from '../../core/take-away/faces';

function faceIn(rule: CSSFontFaceRule, base: string): Face | null {
  const said = (name: string) => rule.style.getPropertyValue(name).trim();
  const address = /url\(["']?([^"')]+)["']?\)/.exec(said('src'))?.[1];
  return address === undefined
    ? null
    : {
        family: said('font-family').replaceAll(/["']/g, ''),
        weight: said('font-weight') || 'normal',
        style: said('font-style') || 'normal',
        range: said('unicode-range'),
        address: new URL(address, base).href,
      };
}

/** The typefaces that the page brings along. */
function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? (faceIn(rule, sheet.href ?? document.baseURI) ?? []) : [],
    ),
  );
}

async function inBase64(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''));
}

/**
 * The typefaces that a drawing is written in, as a style sheet: what is measured in the page is drawn in the same letters
 * elsewhere. Without them a file is still a file, in whatever letters its reader has.
 */
export async function facesFor(drawing: string): Promise<string> {
  const rules = facesOf(pageFaces(), drawing).map(async (face) => {
    try {
      return faceRule(face, await inBase64(face.address));
    } catch {
      return '';
    }
  });
  return (await Promise.all(rules)).join('');
}
