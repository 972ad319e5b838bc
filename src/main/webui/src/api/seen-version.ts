let version = '';

/**
 * Notes the version of the graph that an answer or a finished import told. Whichever of several Spoors answers next
 * catches up with it first, so that nothing disappears again that was there.
 */
export function noteVersion(told: string | null | undefined): void {
  if (told) {
    version = told;
  }
}

/** The header that tells a Spoor what this page has seen. */
export function seenVersion(): Record<string, string> {
  return version === '' ? {} : { 'Spoor-Seen-Version': version };
}
