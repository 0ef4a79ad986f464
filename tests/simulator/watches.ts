import type { Disk } from './disk.ts';
import { everybodyIsAnswered, sameAnswerAgain } from './invariants/answers.ts';
import { chainHolds } from './invariants/chain.ts';
import { nothingConfirmedIsLost, receiptsAreKept, storedIsStored } from './invariants/confirmed.ts';
import { nothingIsLeft } from './invariants/delivered.ts';
import { onlyTheNewestIsSent } from './invariants/dropped.ts';
import { leaseIsExclusive, staleSendersWriteNothing } from './invariants/fence.ts';
import { nobodyHoldsBothKeys } from './invariants/keys.ts';
import { loansAddUp } from './invariants/loans.ts';
import { eventsAreNotices } from './invariants/notices.ts';
import { oneEffectEach } from './invariants/once.ts';
import { placesHold } from './invariants/places.ts';
import { atMostOneCopy, retryAfterIsKept } from './invariants/posts.ts';
import { oneReminderEach } from './invariants/reminders.ts';
import { restsAreHandedOn } from './invariants/rests.ts';
import { storeSaysTheTruth } from './invariants/told.ts';
import { commandsAreWhole, storeIsSound } from './invariants/whole.ts';
import type { Watch } from './watch.ts';

/** Everything that must hold, from the store as a run begins on it. */
export const makeWatches = (disk: Disk): readonly Watch[] => [
  chainHolds(disk),
  commandsAreWhole(),
  placesHold(disk),
  nobodyHoldsBothKeys(disk),
  loansAddUp(disk),
  oneEffectEach(),
  nothingConfirmedIsLost(disk),
  receiptsAreKept(disk),
  storedIsStored(disk),
  everybodyIsAnswered(),
  sameAnswerAgain(),
  onlyTheNewestIsSent(disk),
  storeSaysTheTruth(),
  eventsAreNotices(disk),
  atMostOneCopy(),
  retryAfterIsKept(),
  restsAreHandedOn(),
  staleSendersWriteNothing(disk),
  leaseIsExclusive(),
  oneReminderEach(disk),
  nothingIsLeft(),
  storeIsSound(),
];
