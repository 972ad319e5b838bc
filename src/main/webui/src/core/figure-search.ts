export const MEASURES = ['share', 'growth', 'value', 'quantity'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is chosen on the page of all figures, as it stands in the address. */
export interface FigureSearch {
  q?: string;
  goods?: string;
  from?: string;
  to?: string;
  measure?: Measure;
  /** A column, with a minus for descending; without one the newest first. */
  sort?: string;
}

export const FIGURE_COLUMNS = ['goods', 'from', 'to', 'period', 'amount', 'source'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export function validateFigureSearch(raw: Record<string, unknown>): FigureSearch {
  const text = (name: string) => {
    const [value] = [raw[name]].flat();
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [q, goods, from, to, sort] = [text('q'), text('goods'), text('from'), text('to'), text('sort')];
  const measure = MEASURES.find((each) => each === text('measure'));
  const sorted = FIGURE_COLUMNS.some((column) => column === sort?.replace(/^-/, ''));
  return {
    ...(q !== undefined && { q }),
    ...(goods !== undefined && { goods }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(measure !== undefined && { measure }),
    ...(sorted && sort !== undefined && { sort }),
  };
}
