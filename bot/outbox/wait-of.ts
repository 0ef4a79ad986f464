import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { isAhead } from './set-back.ts';

/**
 * How long a card still waits, milliseconds by the real clock; below 0 by as much as it could have gone already. After
 * the clock was set back that is known only of an attempt whose end is not.
 */
export const waitOf = ({ notBefore, queuedAt, tried, state, unclear }: DeliveryBody, now: number): number =>
  isAhead(tried?.at ?? queuedAt, now) && state === 'waiting' && unclear === 0 ? 0 : notBefore - now;
