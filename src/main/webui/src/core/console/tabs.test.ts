import { describe, expect, it } from 'vitest';
import {
  activeTab,
  addTab,
  changeTab,
  closeTab,
  newTab,
  openDraft,
  TABS_AT_MOST,
  tabsOf,
  titleOf,
} from './tabs';

const first = tabsOf(null, 't1');

describe('the tabs of the console', () => {
  it('begin with one, come back after a reload, and drop what is broken', () => {
    const two = addTab(first, newTab('t2', { query: 'RETURN 2', texts: { a: '1' }, limit: 5 }));
    expect(tabsOf(JSON.parse(JSON.stringify(two)), 'x')).toEqual(two);
    expect(tabsOf({ tabs: [{ id: 5 }, null], active: 'z' }, 'x').tabs).toHaveLength(1);
    expect(tabsOf({ tabs: [{ id: 'a', query: 'q', limit: -5 }] }, 'x').tabs[0]?.limit).toBe(1000);
  });

  it('close onto their neighbour; the last one is emptied', () => {
    const two = addTab(first, newTab('t2'));
    expect(closeTab(two, 't2', 'x').active).toBe('t1');
    expect(closeTab(two, 't1', 'x').active).toBe('t2');
    expect(closeTab(first, 't1', 'x')).toEqual({ tabs: [newTab('x')], active: 'x' });
  });

  it('open a draft where it is already, in an untouched tab, or in a new one', () => {
    const draft = { query: 'RETURN 1', texts: {}, title: 'One' };
    const opened = openDraft(first, draft, 't2');
    expect(opened.tabs).toHaveLength(1);
    expect(activeTab(opened)).toMatchObject(draft);
    expect(openDraft(opened, draft, 't3')).toEqual(opened);
    const other = openDraft(changeTab(opened, 't1', { query: 'RETURN 5' }), draft, 't4');
    expect(other.tabs.map((tab) => tab.id)).toEqual(['t1', 't4']);
  });

  it('are no more than fit, and named by what they ask', () => {
    let many = first;
    for (let index = 0; index < 40; index += 1) {
      many = addTab(many, newTab(`n${String(index)}`));
    }
    expect(many.tabs).toHaveLength(TABS_AT_MOST);
    expect(titleOf(newTab('a', { query: '// note\nMATCH (n)\n  RETURN n' }))).toBe('MATCH (n) RETURN n');
    expect(titleOf(newTab('a', { query: 'RETURN 1', title: 'Named' }))).toBe('Named');
  });
});
