import { DEFAULT_QUESTION, asksTheSame, type Question } from './question';
import type { PresetId } from './preset-ids';
import asked from './presets.json';
import { selectionOf, type Selection } from './selection';
import { ANY_GOODS, type Goods } from './table';

/** A question worth beginning with, on the evidence that ships with Spoor. */
export interface Preset {
  id: PresetId;
  question: Question;
  /** The evidence does not close the whole chain, and the page says where it ends. */
  isOpen: boolean;
}

interface Asked {
  id: string;
  ask: { to: object; via?: object[]; goods?: object; maxHops?: number };
  /** Ends that the evidence does not reach with the same goods. */
  open?: object;
}

/** As they stand in the request: the server's tests ask them, too. */
export const PRESETS: Preset[] = (asked as Asked[]).map(({ id, ask, open }) => ({
  id: id as PresetId,
  isOpen: open !== undefined,
  question: {
    ...DEFAULT_QUESTION,
    to: selectionOf(ask.to as Partial<Selection>),
    via: (ask.via ?? []).map((station) => selectionOf(station as Partial<Selection>)),
    goods: { ...ANY_GOODS, ...(ask.goods as Partial<Goods> | undefined) },
    maxHops: ask.maxHops ?? DEFAULT_QUESTION.maxHops,
  },
}));

/** The one that this question is, on whatever page. */
export function presetOf(question: Question): Preset | undefined {
  return PRESETS.find((preset) => asksTheSame(preset.question, question));
}

export function getPreset(id: PresetId): Preset {
  const found = PRESETS.find((preset) => preset.id === id);
  if (found === undefined) {
    throw new Error(`no preset ${id}`);
  }
  return found;
}
