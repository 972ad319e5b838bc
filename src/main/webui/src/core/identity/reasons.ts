import type { Grounds, Verdict } from './model';

/** Reasons that a reader may know from elsewhere, by keys of the catalogue; what is written down is the sentence. */
export const USUAL_REASONS = {
  same: ['register'],
  different: ['otherForm', 'otherTrade', 'register'],
  unsure: ['tooLittle', 'contradictory'],
  branch_of: ['branchName', 'branchNumber', 'register'],
  successor_of: ['successorDocument', 'register'],
} as const satisfies Record<Verdict, readonly string[]>;

export type UsualReason = (typeof USUAL_REASONS)[Verdict][number];

/** Reasons for many pairs at once: what holds for each of a class, and what a reader knows from elsewhere. */
export function reasonsForAll(verdict: Verdict, ofOneNumber: boolean): (UsualReason | 'sameNumber')[] {
  const usual = USUAL_REASONS[verdict];
  return verdict === 'same' && ofOneNumber ? ['sameNumber', ...usual] : [...usual];
}

/** What was given as grounds of a verdict, as it was typed. */
export interface TypedGrounds {
  reason: string;
  note: string;
  sources: string;
}

export const NO_GROUNDS: TypedGrounds = { reason: '', note: '', sources: '' };
/** As many letters as the server takes for a reason. */
export const LONGEST_REASON = 500;

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
export function groundsOf({ reason, note, sources }: TypedGrounds): Grounds {
  const cited = sourceList(sources);
  return {
    reason: reason.trim(),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(cited.length > 0 && { sources: cited }),
  };
}
