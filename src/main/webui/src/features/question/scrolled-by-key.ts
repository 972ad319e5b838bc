/** A list of choices that is longer than its place can be scrolled by keys, whatever the browser. */
export const SCROLLED_BY_KEY = { viewportProps: { tabIndex: 0 } };
