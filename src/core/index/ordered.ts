/** Items that are kept in an order while some come and others go, and put in order when they are asked for. */
export class Ordered<T> {
  private items: readonly T[] = [];
  private readonly came = new Set<T>();
  private readonly went = new Set<T>();

  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** Takes some out and puts others in; none may come that has gone before. */
  replace(before: Iterable<T>, after: Iterable<T>): void {
    for (const item of before) if (!this.came.delete(item)) this.went.add(item);
    for (const item of after) this.came.add(item);
  }

  /** All of them, in order; the same list as long as none comes or goes. */
  get all(): readonly T[] {
    if (this.came.size === 0 && this.went.size === 0) return this.items;
    // What came stands behind what is in order already: to sort that takes hardly more than one look along it.
    const stayed = this.items.filter((item) => !this.went.has(item));
    this.items = [...stayed, ...this.came].sort(this.compare);
    this.came.clear();
    this.went.clear();
    return this.items;
  }
}
