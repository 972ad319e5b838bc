import type { Drawn } from '../../core/take-away/standalone';

/** What a style sheet can say of a drawing. */
const STYLES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'text-decoration-line',
  'paint-order',
  'visibility',
  'display',
  'mix-blend-mode',
] as const;

const USELESS = /^(?:class|style|tabindex|role|id|on.*|aria-.*|data-.*|focusable)$/;

function inlined(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const { name } of [...to.attributes]) {
    if (USELESS.test(name) && !(name === 'id' && to.tagName === 'symbol')) {
      to.removeAttribute(name);
    }
  }
  const said = STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  // As an attribute it would be refused: the page may not dress anything by its text.
  if (to instanceof SVGElement || to instanceof HTMLElement) {
    to.style.cssText = said;
  }
  const [sources, targets] = [[...from.children], [...to.children]];
  targets.forEach((target, index) => {
    const source = sources[index];
    if (source) {
      inlined(source, target);
    }
  });
}

function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  inlined(element, copy);
  return copy;
}

/** The signs that the drawing uses from elsewhere in the page. */
function signsOf(svg: SVGSVGElement): string {
  const names = new Set(
    [...svg.querySelectorAll('use')].map((use) => (use.getAttribute('href') ?? '').replace('#', '')),
  );
  return [...names]
    .flatMap((name) => {
      const sign = document.getElementById(name);
      return sign ? [new XMLSerializer().serializeToString(copyOf(sign))] : [];
    })
    .join('');
}

function largest(): SVGSVGElement | null {
  const areaOf = (svg: Element) => {
    const { width, height } = svg.getBoundingClientRect();
    return width * height;
  };
  const all = [...document.querySelectorAll<SVGSVGElement>('figure svg')].filter(
    (svg) => areaOf(svg) > 10_000,
  );
  return all.sort((one, other) => areaOf(other) - areaOf(one))[0] ?? null;
}

/** The picture, flows, map or time that is shown, as it stands there; null where a list stands in its place. */
export function shownSvg(): Drawn | null {
  const svg = largest();
  if (!svg) {
    return null;
  }
  const { x, y, width, height } = svg.getBBox();
  const copy = copyOf(svg);
  const style = getComputedStyle(document.documentElement);
  return {
    body: `<defs>${signsOf(svg)}</defs>${[...copy.children].map((each) => new XMLSerializer().serializeToString(each)).join('')}`,
    box: { x, y, width, height },
    paper: style.getPropertyValue('--paper').trim(),
    ink: style.getPropertyValue('--ink').trim(),
  };
}
