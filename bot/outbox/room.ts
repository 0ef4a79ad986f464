import type { RoomFacts } from './room-facts.ts';
import type { RoomBody } from '../../storage/documents/room.ts';
import type { RoomEvent } from './room-event.ts';
import { sameJson } from '../../domain/json.ts';

export const AWAY = 'room:away';
export const teamTag = (team: string): string => `team:${team}`;

/** What a room can be found by. */
export const tagsOf = ({ away, team }: RoomBody): readonly string[] => [
  'room',
  ...(away ? [AWAY] : []),
  ...(team === undefined ? [] : [teamTag(team)]),
];

/** The room after an event; the same one where it changes nothing. `now`: real clock, milliseconds. */
export const changed = (room: RoomBody, { change }: RoomEvent, now: number): RoomBody => {
  switch (change.kind) {
    case 'away':
      return room.away?.why === change.why ? room : { ...room, away: { since: now, why: change.why } };
    case 'back': {
      const { away, ...rest } = room;
      return away && change.from.includes(away.why) ? rest : room;
    }
    case 'named': {
      const { kind: _, ...names } = change;
      return { ...room, ...names };
    }
  }
};

/** The room with what was said of it, and nobody away; `undefined` where that changes nothing. */
export const without = (conversation: string, facts: RoomFacts, create: boolean) => (room?: RoomBody) => {
  if (!room) return create ? { v: 1 as const, conversation, ...facts } : undefined;
  const { away: _, ...rest } = room;
  const next: RoomBody = { ...rest, ...facts };
  return sameJson(next, room) ? undefined : next;
};
