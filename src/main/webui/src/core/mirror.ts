import type { GraphNode, Source, TraceAnswer } from './model';
import { listOf, type TradeSubject } from './trade-context';

/** One side's report of a trade. */
export interface MirrorReport {
  amount: number;
  dataset: string;
  valuation: string;
  estimated: boolean;
  /** How many codes below the six digits it is the sum of; 0 where the table states the six digits. */
  codes: number;
  others: string[];
}

export const MIRROR_REASONS = [
  'VALUATION',
  'REEXPORT',
  'LAG',
  'CONFIDENTIALITY',
  'EDITION',
  'TRANSIT',
] as const;
export type MirrorReason = (typeof MIRROR_REASONS)[number];

/** What the two sides of one trade report of it. */
export interface MirrorGap {
  hs: string;
  goods: string;
  period: string;
  exporter: string;
  importer: string;
  measure: string;
  unit: string;
  exported?: MirrorReport | null;
  imported?: MirrorReport | null;
  difference?: number | null;
  ratio?: number | null;
  reasons: MirrorReason[];
}

/** That a component falls under a code of goods, and who says so. */
export interface GoodsCode {
  code: string;
  component: string;
  name: string;
  sources: Source[];
}

export interface MirrorQuestion {
  hs: string[];
  /** Ids, each of which stands for the codes that it is classified under. */
  components: string[];
  countries: string[];
}

const DIGITS = 6;
/** As many as the server takes. */
const MOST_CODES = 200;
const MOST_COMPONENTS = 1000;
const MOST_COUNTRIES = 100;

/** The components that an answer leads over or that its hops carry, after those that are asked for. */
function componentsOf(asked: string[], { graph }: TraceAnswer): string[] {
  const parts = graph.nodes.filter(({ labels }) => labels.includes('Component')).map(({ id }) => id);
  const carried = graph.relations.flatMap(({ properties }) => properties.components ?? []);
  return [...new Set([...asked, ...parts, ...carried])];
}

/**
 * The goods of an answer and the countries on its paths; null where either is unknown. `asked` are the components that the
 * question names.
 */
export function mirrorQuestion(
  subject: TradeSubject,
  answer: TraceAnswer,
  asked: string[],
): MirrorQuestion | null {
  const { graph } = answer;
  const components = componentsOf(asked, answer);
  const carried = graph.relations.flatMap(({ properties }) => listOf(properties.hs as string[] | undefined));
  const country = ({ properties }: GraphNode) => [
    ...listOf(properties.country),
    ...listOf(properties.operator),
  ];
  const hs = [...new Set([...subject.hs, ...carried].map((code) => code.slice(0, DIGITS)))].sort();
  const countries = [...new Set([...graph.nodes.flatMap(country), ...subject.from, ...subject.to])].sort();
  return hs.length + components.length === 0 || countries.length < 2
    ? null
    : {
        hs: hs.slice(0, MOST_CODES),
        components: components.slice(0, MOST_COMPONENTS),
        countries: countries.slice(0, MOST_COUNTRIES),
      };
}

/** Those that explain these rows, each component once with its code. */
export function codesOf(gaps: MirrorGap[], codes: GoodsCode[]): GoodsCode[] {
  const shown = new Set(gaps.map(({ hs }) => hs));
  return codes.filter(({ code }) => shown.has(code.slice(0, DIGITS)));
}

/** Those of which both sides report before those of one side; otherwise as they come. */
export function bothFirst(gaps: MirrorGap[]): MirrorGap[] {
  const isBoth = (gap: MirrorGap) => gap.exported != null && gap.imported != null;
  return [...gaps.filter(isBoth), ...gaps.filter((gap) => !isBoth(gap))];
}

/** The reasons that can apply to any of them, in their usual order. */
export function reasonsOf(gaps: MirrorGap[]): MirrorReason[] {
  return MIRROR_REASONS.filter((reason) => gaps.some(({ reasons }) => reasons.includes(reason)));
}
