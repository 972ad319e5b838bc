/**
 * A list of choices that scrolls by itself when it is long, and by keys whatever the browser, so that assistive programs
 * see nothing between it and its choices.
 */
export function longList(maxHeight: number) {
  return {
    withScrollArea: false,
    styles: { options: { maxHeight, overflowY: 'auto' } },
    attributes: { options: { tabIndex: 0 } },
  } as const;
}
