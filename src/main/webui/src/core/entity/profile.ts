import type { DeclarationSearch } from '../declarations/search';
import type { Join, NodeLabel } from '../model';
import { changed, DEFAULT_QUESTION, type Question } from '../question/question';
import { selectionOf, type Selection } from '../question/selection';

export type ProfileSection =
  | 'parts'
  | 'makers'
  | 'goods'
  | 'weapons'
  | 'suppliers'
  | 'customers'
  | 'substitutes'
  | 'coverage'
  | 'listings'
  | 'declarations';

/** Which sections the profile of each kind has, in the order of the page; other kinds have no profile. */
export const SECTIONS: Partial<Record<NodeLabel, readonly ProfileSection[]>> = {
  WeaponSystem: ['parts', 'makers', 'suppliers', 'substitutes', 'coverage', 'listings', 'declarations'],
  Component: ['makers', 'weapons', 'suppliers', 'substitutes', 'coverage', 'listings', 'declarations'],
  Company: ['goods', 'weapons', 'suppliers', 'customers', 'coverage', 'listings', 'declarations'],
};

/** Of whom a profile is. */
export interface ProfileSubject {
  id: string;
  label: NodeLabel;
}

/** The values of a row by the names of their columns. */
export type RowValues = Record<string, string | undefined>;

function known(country: string | undefined): string[] {
  return country ? [country] : [];
}

/** The paths behind a row; null where paths do not show what it counts, as with countries that are not known. */
export function questionBehind(
  table: string,
  { id, label }: ProfileSubject,
  row: RowValues,
): Question | null {
  const it = selectionOf({ labels: [label], ids: [id] });
  const firms = selectionOf({ labels: ['Company'], countries: known(row.country) });
  const near = (part: Partial<Question>) => changed(DEFAULT_QUESTION, { ...part, maxHops: Number(row.hops) });
  switch (table) {
    case 'suppliers':
      return row.country === '' ? null : near({ from: firms, to: it });
    case 'customers':
      return row.country === '' ? null : near({ from: it, to: firms });
    case 'weapons':
      return near({ from: it, to: selectionOf({ labels: ['WeaponSystem'], ids: known(row.weapon) }) });
    case 'joins':
      return changed(allPaths(it, label), { joins: [row.join as Join] });
    default:
      return null;
  }
}

/**
 * The single declarations behind a row; null where one choice does not say which, as of those that name any part of a weapon,
 * or of those without a date. Those of a weapon's month stand behind each of its parts.
 */
export function declarationsBehind(
  table: string,
  { id, label }: ProfileSubject,
  row: RowValues,
): DeclarationSearch | null {
  const { as, month } = row;
  if (table !== 'declarations' || !month || label === 'WeaponSystem') {
    return null;
  }
  const field = as === 'seller' || as === 'buyer' ? as : 'component';
  return { [field]: id, from: month, to: month };
}

/** Of a weapon's month, the declarations that name one of its parts. */
export function declarationsOfPart(
  table: string,
  { label }: ProfileSubject,
  row: RowValues,
  part: string,
): DeclarationSearch | null {
  return label === 'WeaponSystem' && row.as === 'named'
    ? declarationsBehind(table, { id: part, label: 'Component' }, row)
    : null;
}

/** The paths whose proof the profile counts. */
function allPaths(it: Selection, label: NodeLabel): Question {
  const firms = selectionOf({ labels: ['Company'] });
  const weapons = selectionOf({ labels: ['WeaponSystem'] });
  switch (label) {
    case 'WeaponSystem':
      return changed(DEFAULT_QUESTION, { from: firms, to: it });
    case 'Component':
      return changed(DEFAULT_QUESTION, { from: firms, to: weapons, via: [it] });
    default:
      return changed(DEFAULT_QUESTION, { from: it, to: weapons });
  }
}
