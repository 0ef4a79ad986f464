import { fold } from '../../domain/danish/normalise.ts';
import { readChoice } from '../../domain/danish/choice.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { DEMO_MEMBERS } from '../demo/members.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { parkActive } from './talk.ts';
import { CHAT } from './words.ts';

const namesOf = (member: Member): readonly string[] => [
  member.name,
  ...(member.roles.length === 1 && !/\d$/.test(member.name) ? member.roles : []),
  member.object.slice(-2),
];

/** The demo member a word means; an exact name before a near one. */
export const roleIn = (wanted: string): Member | undefined => {
  const folded = fold(wanted);
  const exact = DEMO_MEMBERS.find((member) => namesOf(member).some((name) => fold(name) === folded));
  if (exact) return exact;
  const reading = readChoice(
    wanted,
    DEMO_MEMBERS.map((member) => ({ id: personKey(member), names: namesOf(member) })),
  );
  return reading.kind === 'one'
    ? DEMO_MEMBERS.find((member) => personKey(member) === reading.value)
    : undefined;
};

/** Local mode: from now on the person acts as somebody else here. What was under way stays with who began it. */
export const switchTo = (scene: Pick<Scene, 'deps' | 'talk'>, wanted: string): Reaction => {
  const { deps, talk } = scene;
  if (!deps.local) return { talk, recipes: [say(CHAT.localOnly)] };
  const member = wanted === '' ? undefined : roleIn(wanted);
  if (!member) return { talk, recipes: [view('roles')] };
  const lead = text(
    `Du er nu ${member.name}. Kortene herover hører til den, du var før.`,
    `You are now ${member.name}. Cards above belong to who you were before.`,
  );
  return {
    talk: { ...parkActive(talk), acting: personKey(member) },
    recipes: [view('tasks', undefined, lead)],
  };
};
