/** A firm or person. */
export interface Party {
  id: string;
  name: string;
}

export type Verdict = 'listed' | 'surely' | 'possibly' | 'no';

/** Who holds how much of a firm, in percent, or controls it. */
export interface OwnershipPart {
  owner: Party;
  as: Verdict;
  low?: number;
  high?: number;
  controls: boolean;
  relations: string[];
}

/** The sum for one firm. */
export interface OwnershipLine {
  firm: Party;
  verdict: Verdict;
  parts: OwnershipPart[];
  sum: string;
}

export type OpenKind =
  'share-unknown' | 'no-share' | 'day' | 'weak' | 'control' | 'itself' | 'more-than-all' | 'listing';

/** What is not known, and could change the verdict. */
export interface OwnershipOpen {
  kind: OpenKind;
  of: Party;
  firm?: Party;
  relation?: string;
  said?: string;
}

export interface OwnershipRule {
  name: string;
  bar: string;
  added: boolean;
  state: 'in-force' | 'suspended' | 'not-confirmed';
  from: string;
  until?: string;
  source: string;
  read: string;
  note: string;
}

/** What one rule says of a firm. */
export interface OwnershipRuling {
  rule: OwnershipRule;
  listedBy: string[];
  verdict: Verdict;
  chain: Party[];
  lines: OwnershipLine[];
  open: OwnershipOpen[];
  economic: { owner: Party; percent: number }[];
  complete: boolean;
}

export interface OwnershipAnswer {
  on: string;
  rulings: OwnershipRuling[];
  notYet: { rule: string; from: string }[];
}

/** A share as it is known: 25.00 %, or 10.00–40.00 %; empty where none is. */
export function shareText({ low, high }: Pick<OwnershipPart, 'low' | 'high'>): string {
  if (low === undefined || high === undefined) {
    return '';
  }
  const from = low.toFixed(2);
  return low === high ? `${from} %` : `${from}–${high.toFixed(2)} %`;
}

/** A control relation by which others hold or control it. */
export function isHeld(neighbours: { type: string; direction: string }[] | undefined): boolean {
  return (neighbours ?? []).some(
    ({ type, direction }) => direction === 'in' && (type === 'OWNS' || type === 'CONTROLS'),
  );
}
