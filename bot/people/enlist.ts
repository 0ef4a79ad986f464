import type { Day, Instant } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { MEMBERS } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { makeRegister, memberIn } from '../../storage/register.ts';
import type { FirstAdmin } from '../config/environment.ts';
import { reachedAmong } from './reach.ts';

/** Who stands in the log where nobody had signed in yet: the configuration itself. */
const CONFIGURATION: Member = {
  tenant: '',
  object: 'configuration',
  name: '',
  organisation: '',
  roles: [],
  from: '',
};

const BUDGET_MS = 10_000;

/** One proposes and one confirms. */
const ENOUGH = 2;

/** Puts people into the register who are not in it yet; doing it again changes nothing. */
export const enlist = async (store: Store, members: readonly Member[], at: Instant): Promise<void> => {
  const register = makeRegister({
    store,
    programmes: () => Promise.resolve([]),
    now: Date.now,
    budgetMs: BUDGET_MS,
  });
  await register({
    id: `bootstrap ${members.map(personKey).join(' ')}`,
    actor: CONFIGURATION,
    at,
    today: dayOf(at),
    intent: { type: 'bootstrap', members },
  });
};

/** The people a configuration names as its first administrators; they go by their number until somebody says more. */
const firstAdmins = (named: readonly FirstAdmin[], today: Day): readonly Member[] =>
  named.map((person, index) => ({
    ...person,
    name: `Administrator ${index + 1}`,
    roles: ['admin'],
    from: today,
  }));

/**
 * The first administrators of an installation, from its configuration. Only while there are not two: later ones are
 * added in the chat, each confirmed by a second, whom one alone would wait for in vain. One who was named before, is named
 * no more and has never spoken does not count. Whoever is known, also from an earlier time, is not made one by this.
 * Resolves to the number of people who came in.
 */
export const enlistFirstAdmins = async (
  store: Store,
  admins: readonly FirstAdmin[],
  at: Instant,
): Promise<number> => {
  const members = (await store.list(MEMBERS, 'member')).map(memberIn);
  const today = dayOf(at);
  const known = new Set(members.map(personKey));
  const wanted = new Set(firstAdmins(admins, today).map(personKey));
  const keys = members
    .filter((member) => member.roles.includes('admin') && isActive(member, today))
    .map(personKey);
  const spoken = await reachedAmong(store, keys);
  // Who was named by mistake never speaks and is named no more: they hold no place.
  const here = keys.filter((key) => wanted.has(key) || spoken.has(key));
  const news = firstAdmins(admins, today).filter((member) => !known.has(personKey(member)));
  if (here.length >= ENOUGH || news.length === 0) return 0;
  await enlist(store, news, at);
  return news.length;
};

/**
 * Sentences for who set the bot up: those among the named whose organisation is in no programme would be told by everything
 * they say that they belong nowhere. None where there is no programme yet.
 */
export const adminsOfNowhere = (
  admins: readonly FirstAdmin[],
  programmes: readonly Programme[],
): readonly string[] => {
  const organisations = new Set(
    programmes.flatMap((programme) => programme.organisations.map(({ id }) => id)),
  );
  if (organisations.size === 0) return [];
  const known = [...organisations].join(', ');
  return admins.flatMap(({ organisation }, index) =>
    organisations.has(organisation)
      ? []
      : [`FIRST_ADMINS: the organisation of person ${index + 1} is in no programme. There are: ${known}.`],
  );
};
