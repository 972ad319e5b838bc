/** By which a footnote finds its document in the page. */
export function noteId(number: number): string {
  return `note-${String(number)}`;
}
