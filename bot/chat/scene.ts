import { yearOf } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { ProgrammeBody } from '../../storage/documents.ts';
import type { World } from '../world.ts';
import { makeWorld } from '../world.ts';
import type { ChatDeps } from './deps.ts';
import type { Known } from './command.ts';
import type { Incoming } from './incoming.ts';
import type { Recipe } from './recipe.ts';
import type { Talk } from './talk.ts';

/** One turn's stage: who speaks (or is played), where, and what they may ask. */
export interface Scene {
  readonly deps: ChatDeps;
  readonly incoming: Incoming;
  readonly talk: Talk;
  readonly member: Member;
  readonly key: PersonKey;
}

/** A turn's outcome before anything is written: the talk as it will be, and what to say. */
export interface Reaction {
  readonly talk: Talk;
  readonly recipes: readonly Recipe[];
}

/** Who acts: in local mode perhaps somebody played, else the sender; `undefined` for a stranger. */
export const actorOf = async (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
): Promise<Member | undefined> => {
  const played = deps.local && talk.acting !== undefined ? await deps.directory.get(talk.acting) : undefined;
  const member = played ?? (await deps.directory.find(incoming.sender));
  return member && isActive(member, deps.clocks.today()) ? member : undefined;
};

export const sceneOf = (deps: ChatDeps, incoming: Incoming, talk: Talk, member: Member): Scene => ({
  deps,
  incoming,
  talk,
  member,
  key: personKey(member),
});

export const worldIn = ({ deps, member }: Pick<Scene, 'deps' | 'member'>, body: ProgrammeBody): World =>
  makeWorld({
    store: deps.store,
    directory: deps.directory,
    body,
    member,
    now: deps.clocks.now(),
    today: deps.clocks.today(),
    peoplePicker: !deps.local,
  });

/** The programme a case number names, else the one of the member. */
export const programmeFor = ({ deps, member }: Scene, number?: string): Promise<ProgrammeBody | undefined> =>
  number === undefined || number === '' ? deps.programmes.of(member) : deps.programmes.byCase(number);

export const knownNumbers = async ({ deps }: Pick<Scene, 'deps'>): Promise<Known> => {
  const bodies = await deps.programmes.all();
  const programmes: readonly Programme[] = bodies.map(({ programme }) => programme);
  return { prefixes: programmes.map(({ prefix }) => prefix), year: yearOf(deps.clocks.today()) };
};
