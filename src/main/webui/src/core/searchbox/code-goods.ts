import type { FoundEntities } from '../model';
import { changed, type Question } from '../question/question';

type Code = NonNullable<FoundEntities['codes']>[number];

/**
 * The category in which parts of a heading usually stand, by the beginning of its codes of the Harmonized System (2022).
 * A heading whose goods belong to several categories is left out.
 */
const CATEGORIES: readonly [beginning: string, category: string][] = [
  ['2829', 'energetic-materials'],
  ['2904', 'energetic-materials'],
  ['36', 'energetic-materials'],
  ['3912', 'energetic-materials'],
  ['8407', 'propulsion'],
  ['8408', 'propulsion'],
  ['8409', 'propulsion'],
  ['8411', 'propulsion'],
  ['8412', 'propulsion'],
  ['8456', 'machine-tools'],
  ['8457', 'machine-tools'],
  ['8458', 'machine-tools'],
  ['8459', 'machine-tools'],
  ['8460', 'machine-tools'],
  ['8461', 'machine-tools'],
  ['8462', 'machine-tools'],
  ['8463', 'machine-tools'],
  ['8466', 'machine-tools'],
  ['8482', 'mechanical-parts'],
  ['8483', 'mechanical-parts'],
  ['8504', 'power-and-batteries'],
  ['8506', 'power-and-batteries'],
  ['8507', 'power-and-batteries'],
  ['8517', 'communications'],
  ['8529', 'communications'],
  ['8526', 'navigation'],
  ['8532', 'microelectronics'],
  ['8533', 'microelectronics'],
  ['8534', 'microelectronics'],
  ['8541', 'microelectronics'],
  ['8542', 'microelectronics'],
  ['9001', 'optics'],
  ['9002', 'optics'],
  ['9005', 'optics'],
  ['9013', 'optics'],
  ['9014', 'navigation'],
];

/** The codes that were asked for: nothing is classified under them. Those behind them are the nearest that have parts. */
export function splitCodes(codes: Code[]): { empty: Code[]; near: Code[] } {
  return {
    empty: codes.filter(({ components }) => components === 0),
    near: codes.filter(({ components }) => components > 0),
  };
}

/** The category in which goods of all these codes stand, or null where there is none or more than one. */
export function categoryOf(codes: Code[]): string | null {
  const found = new Set(
    codes.map(({ code }) => CATEGORIES.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null),
  );
  const [category = null] = found;
  return found.size === 1 ? category : null;
}

/** The question with goods of these codes alone. */
export function withCodes(question: Question, codes: Code[]): Question {
  return withGoods(question, { hs: codes.map(({ code }) => code) });
}

/** The question with goods of this category alone. */
export function withCategory(question: Question, category: string): Question {
  return withGoods(question, { categories: [category] });
}

function withGoods(question: Question, goods: Partial<Question['goods']>): Question {
  const none = { ...question.goods, components: [], categories: [], hs: [], tiers: [] };
  return changed(question, { goods: { ...none, ...goods } });
}
