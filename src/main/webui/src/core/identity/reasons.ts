import { VERDICTS, type Grounds, type Verdict } from './model';

/** Usual reasons for each verdict, by keys of the catalogue; what is written down is the sentence itself. */
export const USUAL_REASONS = {
  same: ['sameNumber', 'sameNameAndPlace', 'sameContact', 'register'],
  different: ['otherNumber', 'otherPlace', 'otherForm', 'otherTrade', 'register'],
  unsure: ['tooLittle', 'contradictory'],
  branch_of: ['branchName', 'branchNumber', 'register'],
  successor_of: ['successorDocument', 'register'],
} as const satisfies Record<Verdict, readonly string[]>;

export type UsualReason = (typeof USUAL_REASONS)[Verdict][number];

/** What was given as grounds of a verdict, as it was typed. */
export interface KeptGrounds {
  reason: string;
  note: string;
  sources: string;
}

/** The grounds that were given last, for each verdict that was used. */
export type Kept = Partial<Record<Verdict, KeptGrounds>>;

export const NO_GROUNDS: KeptGrounds = { reason: '', note: '', sources: '' };
/** As many letters as the server takes for a reason. */
export const LONGEST_REASON = 500;
const LONGEST = 10_000;

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

/** Reads what the browser kept; what is no grounds is left out. */
export function keptOf(stored: unknown): Kept {
  const kept: Kept = {};
  for (const verdict of VERDICTS) {
    const { reason, sources } = ((stored as Record<string, unknown> | null)?.[verdict] ?? {}) as Record<
      string,
      unknown
    >;
    if (text(reason).trim() !== '') {
      kept[verdict] = { reason: text(reason).slice(0, LONGEST_REASON), note: '', sources: text(sources) };
    }
  }
  return kept;
}

/** What was typed as sources, one a line: ids of sources that the data has, or addresses. */
export function sourceList(sources: string): string[] {
  return [
    ...new Set(
      sources
        .split(/\n/)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ),
  ];
}

/** What is sent to the server. */
export function groundsOf({ reason, note, sources }: KeptGrounds): Grounds {
  const cited = sourceList(sources);
  return {
    reason: reason.trim(),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(cited.length > 0 && { sources: cited }),
  };
}
