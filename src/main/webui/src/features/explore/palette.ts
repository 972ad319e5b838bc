import type { Kind } from '../../core/model';

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
