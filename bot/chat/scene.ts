import { yearOf } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { noting } from '../looks/noting-commands.ts';
import type { Notes } from '../looks/noted.ts';
import type { NoteLook } from '../looks/noted.ts';
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
  /** What of cases is shown: on disk before it leaves. */
  readonly looks: Notes;
}

/** A turn's outcome before anything is written: the talk as it will be, and what to say. */
export interface Reaction {
  readonly talk: Talk;
  readonly recipes: readonly Recipe[];
  /** Something is in the outbox that nobody has been told of yet. */
  readonly reported?: true;
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

export const sceneOf = (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
  member: Member,
  looks: Notes,
): Scene => ({
  deps: { ...deps, execute: noting(deps.execute, looks) },
  incoming,
  talk,
  member,
  key: personKey(member),
  looks,
});

/** A look as it is noted of this person, in a programme. */
const noteIn =
  ({ member, looks }: Seer, programme: string, through: string): NoteLook =>
  (number, how = {}) => {
    const by = personKey(member);
    // A button that names no case asks for none.
    if (number === '') return;
    looks.add({ programme, by, organisation: member.organisation, through, case: number, ...how });
  };

/** Who sees a world, and where it is noted what they are shown. */
export type Seer = Pick<Scene, 'deps' | 'member' | 'looks'>;

/** `through`: the view or the dialog the world is seen in. */
export const worldIn = (scene: Seer, body: ProgrammeBody, through: string): World => {
  const { deps, member } = scene;
  return makeWorld({
    store: deps.store,
    directory: deps.directory,
    body,
    member,
    now: deps.clocks.now(),
    today: deps.clocks.today(),
    noteLook: noteIn(scene, body.programme.id, through),
    peoplePicker: !deps.local,
    namedIn: deps.namedIn,
    noticeChannel: deps.noticeChannel,
  });
};

/** Somebody asked for a case by its number and is refused before it is read. */
export const noteRefused = (scene: Scene, { programme }: ProgrammeBody, through: string, number: string) =>
  noteIn(scene, programme.id, through)(number, { refused: true });

/** The programme a case number names, else the one of the member. */
export const programmeFor = ({ deps, member }: Scene, number?: string): Promise<ProgrammeBody | undefined> =>
  number === undefined || number === '' ? deps.programmes.of(member) : deps.programmes.byCase(number);

export const knownNumbers = async ({ deps }: Pick<Scene, 'deps'>): Promise<Known> => {
  const bodies = await deps.programmes.all();
  const programmes: readonly Programme[] = bodies.map(({ programme }) => programme);
  return { prefixes: programmes.map(({ prefix }) => prefix), year: yearOf(deps.clocks.today()) };
};
