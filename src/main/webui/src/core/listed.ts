import type { GraphNode } from './model';
import { changed, type Question } from './question/question';
import { ANY_LISTING } from './question/table';

const SHORT: Record<string, string> = { GB: 'UK' };
const LONGEST = 8;

/** Who lists, as short as a badge: `US-OFAC` and `US-BIS` are both `US`. */
export function badgesOf(listedBy: string[] | undefined): string[] {
  const badges = (listedBy ?? []).map((authority) => {
    const [first = ''] = authority.split('-');
    const isCountry = /^[A-Z]{2}$/.test(first);
    return isCountry ? (SHORT[first] ?? first) : authority.slice(0, LONGEST);
  });
  return [...new Set(badges)];
}

/** Every authority that lists one of these, in order. */
export function authoritiesOf(nodes: (GraphNode | undefined)[]): string[] {
  return [...new Set(nodes.flatMap((node) => node?.listedBy ?? []))].sort();
}

/** The same question without whoever an authority lists, beside those left out already. */
export function withoutListed(question: Question, authority: string): Question {
  const { listing } = question;
  const before = listing.require === 'none' ? listing : ANY_LISTING;
  const authorities = [...new Set([...before.authorities, authority])];
  return changed(question, { listing: { ...before, require: 'none', authorities } });
}
