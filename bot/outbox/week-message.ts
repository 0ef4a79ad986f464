import type { Day } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';
import { placesOf } from '../../domain/places.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Message } from '../teams/message.ts';
import { auditOf } from './audit.ts';
import type { PostedNotice } from './read-notice.ts';
import { readEveryPosted } from './read-notice.ts';
import { weekBefore, type Week } from './week.ts';
import type { WeekFacts } from './week-line.ts';
import { weekLine } from './week-line.ts';

interface Deps {
  readonly store: Store;
  readonly today: () => Day;
}

/** What happened in a week and how every notice up to its end has fared. */
export const weekFacts = async (
  { store, today }: Deps,
  programme: Programme,
  week: Week,
): Promise<WeekFacts & { readonly told: readonly PostedNotice[] }> => {
  const [doc] = await store.read(programmePartition(programme.id), ['head']);
  const head = maybeBody<HeadBody>(doc) ?? EMPTY_HEAD;
  const all = await readEveryPosted({ store }, programme.id, head.lastNotice);
  const told = all.filter(({ notice }) => dayOf(notice.at) <= week.to);
  return {
    number: week.number,
    notices: told.flatMap(({ notice }) => (dayOf(notice.at) >= week.from ? [notice] : [])),
    places: placesOf(head, rulesAt(programme, today()), today()),
    audit: auditOf(told.length, told),
    told,
  };
};

/** The line as it is now; `undefined` once its week is no longer the last one. In Danish, as all cards of a channel. */
export const weekMessage = async (
  deps: Deps,
  programme: Programme,
  id: string,
): Promise<Message | undefined> => {
  const week = weekBefore(deps.today());
  return week.id === id ? { text: weekLine(await weekFacts(deps, programme, week)) } : undefined;
};
