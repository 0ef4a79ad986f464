/** A value said in a sentence; without `value` it has two readings, and `raw` is what was typed. */
export interface Said {
  readonly what: 'minutes' | 'installments' | 'date' | 'amount' | 'cvr' | 'clock' | 'number';
  readonly value?: string;
  readonly raw: string;
}

/** What stands around a stretch of words. */
export interface Beside {
  readonly before: readonly string[];
  readonly next: string;
}
