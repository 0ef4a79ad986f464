import type { Instant } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import type { Exposed } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { incidentDeliveryId, programmePartition } from '../../storage/keys.ts';
import type { Incoming } from '../chat/incoming.ts';
import type { NamedIn } from '../people/citizens.ts';
import type { Programmes } from '../programmes.ts';
import { newDelivery } from './delivery-tags.ts';
import type { EscalateDeps } from './escalate.ts';
import { adminsOf } from './escalate.ts';
import { channelOf } from './wake.ts';

/** The name of the room is noted with the same message, a moment after: the card that names it waits for that. */
const SETTLED_MS = 500;

export interface IncidentDeps extends EscalateDeps {
  readonly programmes: Programmes;
  readonly noticeChannel: string | undefined;
  readonly namedIn: NamedIn;
  /** The product clock. */
  readonly clock: () => Instant;
}

/**
 * What a message gives away to those who read along; empty in a personal chat. When it resolves, a card for every
 * administrator concerned is in the store: a message that comes again creates it again, which is refused.
 */
export type Report = (incoming: Incoming, author: Member | undefined) => Promise<readonly Exposed[]>;

/** Writes to the store only. Rejects with StoreUnavailable. */
export const makeReport = (deps: IncidentDeps): Report => {
  const { store, directory, programmes, namedIn, now, clock, today } = deps;

  /** The programmes a conversation belongs to: those whose notices go there, else those of who wrote. */
  const programmesOf = async (
    conversation: string,
    author: Member | undefined,
  ): Promise<readonly ProgrammeBody[]> => {
    const all = await programmes.all();
    const channels = await Promise.all(all.map(({ programme }) => channelOf(deps, programme.id)));
    const bound = all.filter((_, index) => channels[index] === conversation);
    if (bound.length > 0) return bound;
    return all.filter(({ programme }) =>
      programme.organisations.some(({ id }) => id === author?.organisation),
    );
  };

  return async ({ id, conversation, personal, cpr, what }, author) => {
    if (personal || what.kind !== 'text') return [];
    const named = await namedIn(what.text);
    if (!cpr && named.length === 0) return [];
    const here = await programmesOf(conversation, author);
    // Anybody may write to the bot somewhere: what has nothing to do with a programme concerns none of them.
    if (here.length === 0) return cpr ? ['cpr'] : [];
    const members = await directory.all();
    const at = clock();
    for (const { programme } of await programmes.all()) {
      const ours = here.some((body) => body.programme.id === programme.id);
      const exposed: readonly Exposed[] = [
        ...(cpr && ours ? (['cpr'] as const) : []),
        ...(named.includes(programme.id) ? (['name'] as const) : []),
      ];
      if (exposed.length === 0) continue;
      for (const to of adminsOf(members, programme, today())) {
        const delivery = incidentDeliveryId(conversation, id, to);
        const body = { kind: 'incident', to, exposed, conversation, at } as const;
        await store.commit(programmePartition(programme.id), [
          newDelivery(delivery, body, now() + SETTLED_MS),
        ]);
      }
    }
    return [...(cpr ? (['cpr'] as const) : []), ...(named.length > 0 ? (['name'] as const) : [])];
  };
};
