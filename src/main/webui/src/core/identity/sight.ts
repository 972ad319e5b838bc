/** So long a pair has to have been in sight before a verdict on it counts. */
export const LOOKED_AT_MILLIS = 500;

/** Which pair is in sight, and since when. */
export class Sight {
  private key: string | null = null;
  private since = 0;

  /** Null where none is, or where what is known of it has not come yet. */
  show(key: string | null, now: number): void {
    if (key !== this.key) {
      this.key = key;
      this.since = now;
    }
  }

  hasBeenSeen(key: string, now: number): boolean {
    return key === this.key && now - this.since >= LOOKED_AT_MILLIS;
  }
}
