import type { Confidence, Kind } from '../../core/model';

/** The page's colours, as the drawing needs them: it knows no style sheet. */
export interface Palette {
  kinds: Record<Kind, string>;
  ties: Record<Confidence, string>;
  control: string;
  ink: string;
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
      Other: colour('--ink-soft'),
    },
    ties: { confirmed: colour('--hop'), probable: colour('--hop'), possible: colour('--weak') },
    control: colour('--person'),
    ink: colour('--ink'),
    paper: colour('--paper'),
    accent: colour('--accent'),
  };
}
