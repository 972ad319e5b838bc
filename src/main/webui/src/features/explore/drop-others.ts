/** Takes out what is drawn and no longer wanted. */
export function dropOthers(drawn: string[], wanted: string[], drop: (key: string) => void) {
  const kept = new Set(wanted);
  drawn.filter((key) => !kept.has(key)).forEach(drop);
}
