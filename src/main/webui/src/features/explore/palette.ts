import { NODE_LABELS, type Kind } from '../../core/model';
import type { Looks } from '../../core/take-away/canvas-signs';

/** The page's colours, as the drawing needs them: it knows no style sheet. */
export interface Palette {
  kinds: Record<Kind, string>;
  tie: string;
  control: string;
  ink: string;
  soft: string;
  /** Of the strokes inside a sign. */
  sign: string;
  paper: string;
  accent: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    kinds: {
      Company: colour('--company'),
      Component: colour('--component'),
      WeaponSystem: colour('--weapon'),
      Person: colour('--person'),
      Vessel: colour('--ink-soft'),
      Other: colour('--ink-soft'),
    },
    tie: colour('--hop'),
    control: colour('--person'),
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    sign: colour('--glyph-ink'),
    paper: colour('--paper'),
    accent: colour('--accent'),
  };
}

/** The strokes of the page's own sign of a kind. */
export function strokesOf(kind: Kind): string[] {
  const paths = document.querySelectorAll(`#glyph-${kind} svg path`);
  return [...paths].map((path) => path.getAttribute('d') ?? '');
}

/** How a canvas is drawn into a file: as on the page. */
export function readLooks(): Looks {
  const strokes = Object.fromEntries(NODE_LABELS.map((kind) => [kind, strokesOf(kind)]));
  return { ...readPalette(), strokes };
}
