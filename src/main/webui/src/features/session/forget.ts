/** What concerns the browser, not who reads. */
const KEPT = ['spoor-language', 'spoor-color-scheme'];

/** Takes away what the browser keeps of a reader: canvases, statements, reasons. */
export function forgetReader(): void {
  try {
    sessionStorage.clear();
    Object.keys(localStorage)
      .filter((key) => key.startsWith('spoor-') && !KEPT.includes(key))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
