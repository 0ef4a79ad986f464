import type { Announcement } from '../domain/announcement.ts';
import type { Changed } from '../domain/changed.ts';
import { announcementsFor } from '../domain/announce-many.ts';
import type { Command } from '../domain/commands.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Member } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import { newsOf } from '../domain/news.ts';
import type { Programme } from '../domain/programme.ts';
import { cardTags } from './card-cases.ts';
import type { DeliveryBody } from './documents/delivery.ts';
import {
  correctionDeliveryId,
  handoverDeliveryId,
  loanDeliveryId,
  newsDeliveryId,
  noticeDeliveryId,
  taskDeliveryId,
  unmannedDeliveryId,
} from './keys.ts';
import type { Write } from './port.ts';
import { standsIn } from './stands-in.ts';

interface Told {
  readonly changed: readonly Changed[];
  readonly events: readonly DomainEvent[];
  readonly programme: Programme;
  readonly command: Command;
  readonly members: readonly Member[];
  /** The log number of the command. */
  readonly seq: number;
  /** The real clock in milliseconds: sending is not a business date. */
  readonly now: number;
}

const idAndWhat = (
  announcement: Announcement,
  seq: number,
  before: readonly Announcement[],
): readonly [string, DeliveryBody['what']] => {
  switch (announcement.kind) {
    case 'notice': {
      const { notice } = announcement;
      return [noticeDeliveryId(notice), { kind: 'notice', notice }];
    }
    case 'correction': {
      const { notice } = announcement;
      return [correctionDeliveryId(notice, seq), { kind: 'correction', notice }];
    }
    case 'task': {
      const { case: number, ...what } = announcement;
      const { to } = what;
      // A command about one case may offer a place in another, and one person may have to do with both.
      const second = before.some((one) => one.kind === 'task' && one.to === to);
      return [taskDeliveryId(seq, to, second ? number : undefined), what];
    }
    case 'loan': {
      const { case: _, ...what } = announcement;
      return [loanDeliveryId(seq, what.to), what];
    }
    case 'news':
      return [newsDeliveryId(announcement.about, seq, announcement.to), { ...announcement, entry: seq }];
    case 'handover':
      return [handoverDeliveryId(seq, announcement.to, announcement.away), announcement];
    case 'unmanned': {
      const { to } = announcement;
      return [unmannedDeliveryId(seq, to), { kind: 'unmanned', to }];
    }
  }
};

/** A waiting card for everybody who has to hear of a command, written with it and sent afterwards. */
export const deliveryWrites = ({
  changed,
  events,
  programme,
  command,
  members,
  seq,
  now,
}: Told): readonly Write[] => {
  const actor = personKey(command.actor);
  return [
    ...announcementsFor(changed, actor, members, programme, command.today),
    ...newsOf(changed, events, actor, members, programme, command.today),
  ].map((announcement, index, all) => {
    const [id, what] = idAndWhat(announcement, seq, all.slice(0, index));
    const body: DeliveryBody = {
      v: 1,
      what,
      case: 'case' in announcement ? announcement.case : '',
      state: 'waiting',
      attempts: 0,
      unclear: 0,
      fence: 0,
      notBefore: now,
      queuedAt: now,
      ...(standsIn(announcement, all, actor, members, command.today) && { standsIn: true as const }),
    };
    return { op: 'create', id, tags: ['delivery', 'delivery:waiting', ...cardTags(body)], body };
  });
};
