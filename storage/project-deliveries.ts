import type { Announcement } from '../domain/announce.ts';
import { announcementsOf } from '../domain/announce.ts';
import type { Case } from '../domain/case.ts';
import type { Command } from '../domain/commands.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { Member } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import type { Programme } from '../domain/programme.ts';
import type { DeliveryBody } from './documents.ts';
import { correctionDeliveryId, noticeDeliveryId, taskDeliveryId } from './keys.ts';
import type { Write } from './port.ts';

interface Told {
  readonly events: readonly CaseEvent[];
  readonly subject: Case;
  readonly before: Case | undefined;
  readonly programme: Programme;
  readonly command: Command;
  readonly members: readonly Member[];
  /** The log number of the command. */
  readonly seq: number;
  /** The real clock in milliseconds: sending is not a business date. */
  readonly now: number;
}

const idAndWhat = (announcement: Announcement, seq: number): readonly [string, DeliveryBody['what']] => {
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
      const { to, status } = announcement;
      return [taskDeliveryId(seq, to), { kind: 'task', to, status }];
    }
  }
};

/** A waiting card for everybody who has to hear of a command, written with it and sent afterwards. */
export const deliveryWrites = ({
  events,
  subject,
  before,
  programme,
  command,
  members,
  seq,
  now,
}: Told): readonly Write[] =>
  announcementsOf(events, subject, personKey(command.actor), members, programme, command.today, before).map(
    (announcement) => {
      const [id, what] = idAndWhat(announcement, seq);
      const body: DeliveryBody = {
        v: 1,
        what,
        case: announcement.case,
        state: 'waiting',
        attempts: 0,
        unclear: 0,
        fence: 0,
        notBefore: now,
        queuedAt: now,
      };
      return { op: 'create', id, tags: ['delivery', 'delivery:waiting'], body };
    },
  );
