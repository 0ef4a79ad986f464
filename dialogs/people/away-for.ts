import { isActive, personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { flow } from '../engine/flow.ts';
import { absenceFields } from './absence-fields.ts';
import { absenceDone } from './absence-done.ts';
import type { Known } from './fields.ts';
import { memberField } from './fields.ts';
import { knownMembers } from './facts.ts';

type AwayForFacts = {
  /** Whose absence may be written. */
  readonly members: readonly Known[];
  readonly colleagues: readonly Known[];
};

const FOR_THEM = text(
  'Kollegaen kan det samme som personen på deres sager imens. Uden en venter de.',
  'Meanwhile the colleague can do what the person can with their cases. Without one they wait.',
);

const THEIR_RETURN = text(
  'Kommer personen tilbage før, skriver de selv »jeg er tilbage« til mig.',
  'If they are back earlier, they write "I am back" to me.',
);

/** For who fell ill and cannot write it: by an administrator, or the leader of the same organisation. */
export const awayFor = flow<AwayForFacts>({
  id: 'away-for',
  version: 1,
  title: text('Fravær for en anden', "Somebody's absence"),
  starts: { da: ['fravær for', 'kollega er syg', 'sygemeld'], en: ['absence of'] },
  action: 'set-absence',
  aboutCase: false,
  register: true,
  begin: async (lookups) => {
    const { member, today } = lookups;
    const all = await lookups.members();
    const mine = all.filter((other) => other.organisation === member.organisation && isActive(other, today));
    const wanted = member.roles.includes('admin') ? all : mine;
    const keys = new Set(wanted.map(personKey));
    keys.delete(personKey(member));
    const known = await knownMembers(lookups);
    return {
      ok: true,
      facts: {
        members: known.filter(({ key }) => keys.has(key)),
        // Nobody makes themselves a deputy.
        colleagues: known.filter(({ key }) => key !== personKey(member)),
      },
    };
  },
})
  .step({
    id: 'who',
    title: text('Hvem er væk?', 'Who is away?'),
    fields: { member: memberField<AwayForFacts>() },
  })
  .step({
    id: 'days',
    title: text('Hvornår er personen væk?', 'When is the person away?'),
    confirms: true,
    fields: absenceFields<AwayForFacts>(({ facts, answers }) => {
      const who = facts.members.find(({ key }) => key === answers['member']);
      return facts.colleagues.filter(
        ({ key, organisation }) => !who || (key !== who.key && organisation === who.organisation),
      );
    }, FOR_THEM),
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ member, from, to, deputy }) => ({
      type: 'set-absence',
      person: member,
      from,
      to,
      ...(deputy !== undefined && { deputy }),
    }),
    done: absenceDone(THEIR_RETURN),
  });
