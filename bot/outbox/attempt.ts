import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { Doc } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { DeliverDeps, Delivered } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { HeldBack } from './held-back.ts';

/** One attempt that never rejects: a card that cannot be made holds up no other. */
export const makeAttempt =
  (deps: DeliverDeps & { readonly log: Log }, heldBack: HeldBack) =>
  async (programme: ProgrammeBody, doc: Doc): Promise<Delivered> => {
    const { log } = deps;
    try {
      const done = await deliver(deps, programme, doc);
      const { what } = bodyOf<DeliveryBody>(doc);
      const about = what.kind === 'notice' || what.kind === 'correction' ? what.notice : undefined;
      log('delivery', { delivery: what.kind, about, outcome: done.outcome });
      heldBack.note(doc, done.outcome);
      return done;
    } catch (error) {
      log('delivery-failed', { fault: faultLine(error) });
      // What the store cannot do now ends the look.
      return { outcome: error instanceof StoreUnavailable ? 'lost' : 'later' };
    }
  };
