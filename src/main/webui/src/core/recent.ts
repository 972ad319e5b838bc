/** Keeps the values that were last asked for or put in, and forgets the one that nobody has wanted for longest. */
export class Recent<K, V> {
  private readonly values = new Map<K, V>();

  constructor(private readonly most: number) {}

  /** What is kept under the key, which nobody is more recent than from now on. */
  get(key: K): V | undefined {
    const value = this.values.get(key);
    return value === undefined ? undefined : this.put(key, value);
  }

  put(key: K, value: V): V {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) {
      this.values.delete(oldest);
    }
    return value;
  }
}
