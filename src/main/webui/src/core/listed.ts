import type { EntityDetail, GraphNode, ReadList } from './model';
import { changed, type Question } from './question/question';
import { ANY_LISTING } from './question/table';

/** Every authority that lists one of these, in order. */
export function authoritiesOf(nodes: (GraphNode | undefined)[]): string[] {
  return [...new Set(nodes.flatMap((node) => node?.listedBy ?? []))].sort();
}

/** Every authority that lists it today, in order. */
export function listedNow({ listings = [] }: EntityDetail): string[] {
  return [...new Set(listings.filter(({ ended }) => !ended).map(({ authority }) => authority))].sort();
}

/** The same question without whoever an authority lists, beside those left out already. */
export function withoutListed(question: Question, authority: string): Question {
  const { listing } = question;
  const before = listing.require === 'none' ? listing : ANY_LISTING;
  const authorities = [...new Set([...before.authorities, authority])];
  return changed(question, { listing: { ...before, require: 'none', authorities } });
}

/** The lists that were read whole, and the authorities of whom one was not. */
export function readAndNot(lists: ReadList[]): { read: ReadList[]; not: string[] } {
  const read = lists.filter(({ reading }) => reading === 'whole');
  const not = lists.filter(({ reading }) => reading !== 'whole').map(({ authority }) => authority);
  return { read, not: [...new Set(not)].sort() };
}
