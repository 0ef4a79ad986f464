import { listCard } from '../../cards/list.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listed, ROLE } from '../../dialogs/role-words.ts';
import { startButtons } from './start-buttons.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const roleOf = ({ world }: ViewContext): Text => {
  const { roles, organisation } = world.member;
  const where = world.programme.organisations.find(({ id }) => id === organisation)?.name ?? '';
  const { da, en } = listed(roles.map((role) => ROLE[role]));
  return text(`Du er ${da} i ${where}.`, `You are ${en} at ${where}.`);
};

/** Said once to everybody, and to who says hello. */
export const welcomeView: View = async (context) => {
  const { lang, world, lead } = context;
  const greeting = text(
    `Hej ${world.member.name}. Jeg hjælper jer med mikrolånsforløbet.`,
    `Hi ${world.member.name}. I help you run the microloan course.`,
  );
  const how = text(
    'Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.',
    'Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.',
  );
  return listCard({
    title: 'Mikrolån',
    lines: lines(lang, lead, greeting, roleOf(context), how),
    items: [],
    buttons: [...startButtons(context)],
  });
};
