import { isOfficeTime } from '../../domain/office-hours.ts';
import type { Action } from '../../domain/rights/actions.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { callMessage, fallbackMessage } from './help-message.ts';
import { handoverMessage, stillUnmanned } from './handover-message.ts';
import { loanTurn } from './loan-message.ts';
import { incidentMessage } from './incident-message.ts';
import { bundleMessage, noticeMessage } from './notice-message.ts';
import { postingOf, readPosted } from './read-notice.ts';
import { isTimeFor, remindersMessage } from './reminders-message.ts';
import { newsFor } from './news-message.ts';
import { taskCard } from './task-card.ts';
import { isAnythingStuck } from './trouble.ts';
import type { CardDeps, Held, Withheld, OutgoingCard } from './ways.ts';
import { heldAs, placeOf, toChannel, toPerson, toSpeaker } from './ways.ts';
import { weekMessage } from './week-message.ts';

/** A notice that is still to be posted says what changed by itself; one that was posted is replaced where it stands. */
const corrected = async (
  deps: CardDeps,
  { programme }: ProgrammeBody,
  notice: number,
  repeated: boolean,
): Promise<OutgoingCard | Held> => {
  const [found] = await readPosted(deps, programme.id, [notice]);
  const posting = found && postingOf(found);
  if (posting?.state === 'sending') return 'later';
  // Who got the notice personally has it as it was. The channel reads it in the notice, if that ever comes there.
  if (posting && !posting.sent && posting.told) return posting.state === 'failed' ? 'failed' : 'parked';
  const message = await noticeMessage(deps, programme, notice, repeated);
  const inPlace = await noticeMessage(deps, programme, notice, false);
  if (!posting?.sent || !message || !inPlace) return 'over';
  const { conversation, activityId } = posting.sent;
  const place = await placeOf(deps, conversation);
  if (!place) return 'later';
  // A connector may accept a card without naming it: then the change is posted below it.
  return { message, place, ...(activityId !== '' && { replaces: { activityId, message: inPlace } }) };
};

type NewsDelivery = DeliveryBody['what'] & { readonly kind: 'news' };

/** What news is about is for who may see that. */
const newsRight = ({ about, change }: NewsDelivery): Action => {
  if (change) return 'see-rules';
  if (about === 'notice-answered') return 'acknowledge';
  return about === 'experience' ? 'share-experience' : 'see-case';
};

const cardOf = async (
  deps: CardDeps,
  body: ProgrammeBody,
  delivery: DeliveryBody,
): Promise<OutgoingCard | Withheld> => {
  const { what } = delivery;
  const { programme } = body;
  const repeated = delivery.unclear > 0;
  switch (what.kind) {
    case 'task':
      return taskCard(deps, body, delivery, what);
    case 'loan':
      return toPerson(
        deps,
        programme,
        what.to,
        'see-loans',
        await loanTurn(deps, programme, delivery.case, what),
      );
    case 'handover':
      return toPerson(deps, programme, what.to, 'list-cases', await handoverMessage(deps, programme, what));
    case 'news':
      return toPerson(deps, programme, what.to, newsRight(what), await newsFor(deps, programme, what));
    case 'unmanned':
      return toPerson(
        deps,
        programme,
        what.to,
        'hand-over',
        await stillUnmanned(deps, programme, delivery.case),
      );
    case 'notice':
      return toChannel(deps, programme.id, await noticeMessage(deps, programme, what.notice, repeated));
    case 'bundle':
      return toChannel(deps, programme.id, await bundleMessage(deps, programme, what.notices, repeated));
    case 'correction':
      return corrected(deps, body, what.notice, repeated);
    case 'week':
      // Written in office hours, and perhaps held up until after them.
      if (!isOfficeTime(deps.clock())) return 'later';
      return toChannel(deps, programme.id, await weekMessage(deps, programme, what.week));
    case 'fallback':
      return toPerson(
        deps,
        programme,
        what.to,
        'acknowledge',
        await fallbackMessage(deps, programme, what.of),
      );
    case 'reminders':
      // Never after hours, and never on a later day: the next morning's card takes its lines over.
      return isTimeFor(what, deps.clock())
        ? toPerson(
            deps,
            programme,
            what.to,
            // Who lends is reminded too, and lists no cases.
            'see-case',
            await remindersMessage(deps, programme, what, repeated),
          )
        : 'later';
    case 'call':
      return toPerson(
        deps,
        programme,
        what.to,
        'bind-channel',
        (await isAnythingStuck(deps.store, programme.id)) ? await callMessage(programme) : undefined,
      );
    case 'reply':
      return toSpeaker(deps, what, repeated);
    case 'incident': {
      const room = (await deps.rooms.of(what.conversation)) ?? {};
      return toPerson(deps, programme, what.to, 'bind-channel', incidentMessage(what.exposed, room, what.at));
    }
  }
};

/** What a delivery comes to now. */
export const outgoingCard = async (
  deps: CardDeps,
  body: ProgrammeBody,
  delivery: DeliveryBody,
): Promise<OutgoingCard | Held> => {
  const card = await cardOf(deps, body, delivery);
  return typeof card === 'string' ? heldAs(card, delivery, deps.now()) : card;
};
