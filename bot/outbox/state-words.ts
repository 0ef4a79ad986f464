import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { AwayReason, RoomBody } from '../../storage/documents/room.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';

const STATE: Readonly<Record<DeliveryBody['state'], Text>> = {
  waiting: text('venter', 'waiting'),
  sending: text('på vej', 'on its way'),
  sent: text('kommet frem', 'delivered'),
  parked: text('holdt tilbage', 'held back'),
  failed: text('ikke kommet frem', 'not delivered'),
  over: text('ikke aktuel mere', 'no longer relevant'),
  bundled: text('samlet med andre', 'bundled with others'),
};

/** As it stands in the list of notices. */
export const stateWord = ({ state }: Pick<DeliveryBody, 'state'>): Text => STATE[state];

const ANSWER: Readonly<Record<number, Text>> = {
  400: text('Teams forstod ikke kortet (400)', 'Teams did not understand the card (400)'),
  401: text(
    'Teams afviser botten; tjek dens adgang (401)',
    'Teams refuses the bot; check its credentials (401)',
  ),
  403: text('botten er ikke med der eller er blokeret (403)', 'the bot is not there or is blocked (403)'),
  404: text('samtalen findes ikke mere (404)', 'the conversation is gone (404)'),
  410: text('samtalen er lukket (410)', 'the conversation is closed (410)'),
  413: text('kortet var for stort (413)', 'the card was too large (413)'),
  429: text('Teams bad os vente (429)', 'Teams asked us to wait (429)'),
};

/** What the connector said last, in words. */
export const lastAnswer = ({ lastStatus, unclear, state, attempts }: DeliveryBody): Text => {
  if (unclear > 0 && state !== 'sent') return text('Teams svarede ikke', 'Teams gave no answer');
  if (lastStatus === undefined) {
    if (state === 'parked') return text('der er ingen at nå lige nu', 'nobody is reached there now');
    if (state === 'sent') return text('Teams tog imod', 'Teams accepted it');
    return attempts === 0
      ? text('ikke prøvet endnu', 'not tried yet')
      : text('der var ingen forbindelse', 'there was no connection');
  }
  const troubled = text(`Teams havde problemer (${lastStatus})`, `Teams had trouble (${lastStatus})`);
  return ANSWER[lastStatus] ?? troubled;
};

const AWAY: Readonly<Record<AwayReason, Text>> = {
  refused: text('Teams afviser mine kort der', 'Teams refuses my cards there'),
  removed: text('jeg er fjernet derfra', 'I was removed from it'),
  deleted: text('kanalen er slettet', 'the channel was deleted'),
  archived: text('teamet er arkiveret', 'the team is archived'),
  'team-deleted': text('teamet er slettet', 'the team was deleted'),
};

/** Why nothing arrives in a room. */
export const awayWords = ({ why }: NonNullable<RoomBody['away']>): Text => AWAY[why];
