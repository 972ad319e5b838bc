import { useDebouncedCallback } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { draftOfHash, textsOf, type Draft } from '../../core/console/link';
import { parameterValue } from '../../core/cypher-text';
import {
  activeTab,
  addTab,
  changeTab,
  closeTab,
  newTab,
  openDraft,
  tabsOf,
  type Tab,
  type Tabs,
} from '../../core/console/tabs';
import { readStored, writeStored } from '../../core/stored';
import { dropRunStore } from './run-store';

const KEY = 'spoor-console-tabs';
const KEEP_MILLIS = 300;

function freshId(): string {
  return `tab-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** The statement that the address names: behind `#`, or in the query as older links have it. */
function draftOfAddress(hash: string, search: Record<string, unknown>): Draft | null {
  if (typeof search.query === 'string') {
    const values = typeof search.parameters === 'string' ? parameterValue(search.parameters) : {};
    return { query: search.query, texts: textsOf(values) };
  }
  return draftOfHash(hash);
}

/** The tabs, kept in the browser; a statement in the address is opened in one of them. */
export function useTabs() {
  const { hash, search } = useLocation();
  const address = draftOfAddress(hash, search);
  const key = JSON.stringify(address);
  const [opened, setOpened] = useState(key);
  const [state, setState] = useState<Tabs>(() => {
    const kept = tabsOf(readStored(KEY), freshId());
    return address ? openDraft(kept, address, freshId()) : kept;
  });
  if (key !== opened) {
    setOpened(key);
    if (address) {
      setState(openDraft(state, address, freshId()));
    }
  }
  const keep = useDebouncedCallback((tabs: Tabs) => writeStored(KEY, tabs), {
    delay: KEEP_MILLIS,
    flushOnUnmount: true,
  });
  useEffect(() => {
    keep(state);
  }, [keep, state]);
  const change = useCallback(
    (id: string, part: Partial<Tab>) => setState((now) => changeTab(now, id, part)),
    [],
  );
  const open = useCallback(
    (draft: Draft & { title?: string }) => setState((now) => openDraft(now, draft, freshId())),
    [],
  );
  const close = useCallback((id: string) => {
    dropRunStore(id);
    setState((now) => closeTab(now, id, freshId()));
  }, []);
  const add = useCallback(() => setState((now) => addTab(now, newTab(freshId()))), []);
  const activate = useCallback((id: string) => setState((now) => ({ ...now, active: id })), []);
  return { tabs: state.tabs, tab: activeTab(state), change, open, close, add, activate };
}
