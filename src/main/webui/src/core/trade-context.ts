import type { GraphNode, Source, TraceAnswer } from './model';
import type { Question } from './question/question';
import { isAnyGoods } from './question/table';

/** A figure on trade between countries; it says nothing of any firm. */
export interface TradeFlow {
  id: string;
  properties: {
    fromCountries?: string[];
    toCountry?: string;
    commodity?: string;
    category?: string;
    hs?: string[] | string;
    periodStart?: string;
    periodEnd?: string;
    measure?: string;
    amount?: number;
    unit?: string;
    /** How the amount is to be read: `about`, `at-least`, `at-most`; none: as it stands. */
    bound?: string;
    /** What it is of: `imports` where it is not said, or `finds`. */
    measured?: string;
    confidence?: string;
    /** Of what a country reports itself: which does, and whether as its `export` or `import`. */
    reporter?: string;
    direction?: string;
    [other: string]: unknown;
  };
  sources: Source[];
}

/** What goods and countries a panel or an answer is about; an empty list of countries means any. */
export interface TradeSubject {
  categories: string[];
  hs: string[];
  from: string[];
  to: string[];
  /** Categories that are asked about as a whole, figures on single codes included; `null`: goods of any kind. */
  asked?: string[] | null;
}

const MOST = 4;

export function listOf(value: string[] | string | undefined): string[] {
  return value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
}

/** The goods that parts are, by category and code. */
export function goodsOf(components: GraphNode[]): Pick<TradeSubject, 'categories' | 'hs'> {
  const properties = components.map((component) => component.properties);
  return {
    categories: [...new Set(properties.flatMap(({ category }) => category ?? []))],
    hs: [...new Set(properties.flatMap(({ hs }) => hs ?? []))],
  };
}

function namesCode({ properties }: TradeFlow, subject: TradeSubject): boolean {
  return listOf(properties.hs).some((code) => subject.hs.some((asked) => code.startsWith(asked)));
}

function isOfGoods(flow: TradeFlow, subject: TradeSubject): boolean {
  const { category = '', hs } = flow.properties;
  if (subject.asked === null || subject.asked?.includes(category)) {
    return true;
  }
  // A figure on one kind of goods says nothing of others in its category.
  return listOf(hs).length > 0 ? namesCode(flow, subject) : subject.categories.includes(category);
}

function concerns(flow: TradeFlow, subject: TradeSubject): boolean {
  const { fromCountries = [], toCountry } = flow.properties;
  const meets = (wanted: string[], named: string[]) =>
    wanted.length === 0 || named.length === 0 || named.some((country) => wanted.includes(country));
  return (
    isOfGoods(flow, subject) &&
    meets(subject.from, fromCountries) &&
    meets(subject.to, toCountry === undefined ? [] : [toCountry])
  );
}

const ORDER = ['share', 'value', 'quantity'];

/**
 * The figures that bear on the subject, the best first: on these very goods before others of their kind, then by the place
 * of their category in the subject, shares before values, and the newest first. What countries report themselves stands
 * apart, both sides beside each other.
 */
export function tradeContext(flows: TradeFlow[], subject: TradeSubject, most = MOST): TradeFlow[] {
  const categories = [...(subject.asked ?? []), ...subject.categories];
  const place = (list: string[], value = '') => {
    const at = list.indexOf(value);
    return at < 0 ? list.length : at;
  };
  const distance = (flow: TradeFlow) => (namesCode(flow, subject) ? 0 : 1);
  const end = ({ properties }: TradeFlow) => properties.periodEnd ?? properties.periodStart ?? '';
  return flows
    .filter((flow) => flow.properties.reporter === undefined && concerns(flow, subject))
    .sort(
      (a, b) =>
        distance(a) - distance(b) ||
        place(categories, a.properties.category) - place(categories, b.properties.category) ||
        place(ORDER, a.properties.measure) - place(ORDER, b.properties.measure) ||
        end(b).localeCompare(end(a)) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, most);
}

/** The parts that the paths of an answer lead over or that its hops say they carried, those of most hops first. */
function carriedIn({ graph }: TraceAnswer): GraphNode[] {
  const counts = new Map<string, number>();
  for (const { from, to, properties } of graph.relations) {
    [from, to, ...(properties.components ?? [])].forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  }
  const parts = graph.nodes.filter(({ labels }) => labels.includes('Component'));
  const perCategory = new Map<string, number>();
  for (const { id, properties } of parts) {
    const category = properties.category ?? '';
    perCategory.set(category, (perCategory.get(category) ?? 0) + (counts.get(id) ?? 0));
  }
  const weight = ({ properties }: GraphNode) => perCategory.get(properties.category ?? '') ?? 0;
  return parts.sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id));
}

/** The countries of a side: those asked for, or those of the nodes at that end of the paths. */
function countriesOf(side: Question['from'], ends: GraphNode[]): string[] {
  const asked = [...side.countries, ...side.operators];
  return asked.length > 0
    ? asked
    : [...new Set(ends.flatMap(({ properties }) => listOf(properties.country ?? properties.operator)))];
}

/**
 * What an answer is about: the goods that were asked for, or else those on its paths; where it has neither, goods of any
 * kind. `parts` are the parts that the question names, which need not be in the answer.
 */
export function subjectOf(question: Question, answer: TraceAnswer, parts: GraphNode[] = []): TradeSubject {
  const nodes = new Map(answer.graph.nodes.map((node) => [node.id, node]));
  const endsAt = (at: number) => answer.paths.flatMap((path) => nodes.get(path.nodes.at(at) ?? '') ?? []);
  const countries = {
    from: countriesOf(question.from, endsAt(0)),
    to: countriesOf(question.to, endsAt(-1)),
  };
  if (!isAnyGoods(question.goods)) {
    const { categories, hs } = goodsOf(parts);
    return { ...countries, categories, hs: [...hs, ...question.goods.hs], asked: question.goods.categories };
  }
  const carried = carriedIn(answer);
  return { ...countries, ...goodsOf(carried), ...(carried.length === 0 && { asked: null }) };
}

const BRIEFING = 'Senior US officials, briefing of 12 April 2024';

/** Documents of the briefing at which officials spoke of these supplies and of what they had no evidence of. */
export function briefingIn(flows: TradeFlow[]): Source[] {
  const found = flows.flatMap(({ sources }) => sources).filter(({ origin }) => origin === BRIEFING);
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}
