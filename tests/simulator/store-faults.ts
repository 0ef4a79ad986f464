import { LINE_RESET } from '../../storage/cosmos-line.ts';

/** `applied`: done, and the answer lost. `late`: done when nobody waits any more. Without a code no answer comes. */
export interface StoreFault {
  readonly code?: number | string;
  readonly substatus?: number;
  readonly applied?: true;
  readonly late?: true;
  /** It takes so long, at most, and then goes well. */
  readonly slowMs?: number;
}

export const STORE_FAULTS: Readonly<Record<string, StoreFault>> = {
  throttled: { code: 429 },
  'retry with': { code: 449 },
  unavailable: { code: 503 },
  'unavailable, applied': { code: 503, applied: true },
  'timeout, applied': { code: 408, applied: true },
  'a replica behind': { code: 404, substatus: 1002 },
  reset: { code: LINE_RESET },
  'applied, then reset': { code: LINE_RESET, applied: true },
  hang: {},
  'applied, then hang': { applied: true },
  'applied when given up': { late: true },
  slow: { slowMs: 900 },
  'very slow': { slowMs: 5_000 },
};
export const STORE_FAULT_NAMES = Object.keys(STORE_FAULTS);

/** As the SDK throws it. */
export const errorOf = ({ code, substatus }: StoreFault): Error =>
  Object.assign(new Error('failed'), {
    code,
    ...(code === 429 && { retryAfterInMs: 20 }),
    ...(substatus !== undefined && { substatus }),
  });
