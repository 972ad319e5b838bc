import { useEffect, useState } from 'react';
import type { Asking } from '../../core/question/asking';
import { LONGEST, NO_FILTERS, type Filters } from '../../core/searchbox/asked';
import { stepped, type Option } from '../../core/searchbox/options';
import { useChoosing } from './use-choosing';
import { useGoing } from './use-going';
import { useSearching } from './use-searching';

/** Who presses Enter before the answer has come means what it brings. */
type Wish = 'open' | Asking;

/** All that happens between the keys, what is found and where that leads. */
export function useBox(last: Record<string, unknown>, close: () => void) {
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [all, setAll] = useState(false);
  const [moved, setMoved] = useState<string | null>(null);
  /** The words that are shown as the question that they were read as. */
  const [proposed, setProposed] = useState<string | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const asked = text.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST);
  const searching = useSearching(asked, filters, all);
  const choosing = useChoosing();
  const going = useGoing(last, close);
  const options = searching.groups.flatMap((group) => group.options);
  const keys = options.map(({ key }) => key);
  const active = moved !== null && keys.includes(moved) ? moved : (keys[0] ?? null);
  const option = options.find(({ key }) => key === active);
  const entity = option && (option.kind === 'entity' || option.kind === 'near') ? option.entity : null;
  const taken = choosing.chosen.size > 0 ? [...choosing.chosen.values()] : entity ? [entity] : [];
  const open = (chosen: Option) => {
    if (chosen.kind === 'question') {
      setProposed(asked);
    } else {
      going.open(chosen);
    }
  };
  const fulfil = (what: Wish) => {
    if (what === 'open') {
      if (option && option.kind !== 'question') going.open(option);
    } else if (taken.length > 0) {
      going.ask(what, taken);
    }
  };
  const wait = searching.stale && searching.problem === null;
  const want = (what: Wish) => {
    if (wait) {
      setWish(what);
    } else if (what === 'open' && option) {
      open(option);
    } else {
      fulfil(what);
    }
  };
  const wished = wish === 'open' && !wait && option?.kind === 'question';
  const change = () => {
    setProposed(null);
    setWish(null);
  };
  useEffect(() => {
    if (wish !== null && !wait) {
      fulfil(wish);
    }
  });
  const type = (next: string) => {
    setText(next);
    setMoved(null);
    setAll(false);
    setWish(null);
    setProposed(null);
  };
  const filter = (next: Filters) => {
    setFilters(next);
    setMoved(null);
    setAll(false);
  };
  return {
    ...{ text, asked, type, filters, filter, all, showAll: () => setAll(true), searching, choosing, going },
    ...{ open, proposed: wished ? asked : proposed, change },
    ...{
      options,
      active,
      option,
      entity,
      taken,
      want,
      move: (by: number) => setMoved(stepped(keys, active, by)),
    },
  };
}

export type Box = ReturnType<typeof useBox>;
