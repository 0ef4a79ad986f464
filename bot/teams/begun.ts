const begun = new WeakSet<AbortSignal>();

/** To be called by whoever gives a request to the network, at that moment. */
export function noteBegun(signal: AbortSignal): void {
  begun.add(signal);
}

/** Whether the request of this signal was given to the network, so that the connector may have it. */
export function hasBegun(signal: AbortSignal): boolean {
  return begun.has(signal);
}
