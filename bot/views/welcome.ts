import { listCard } from '../../cards/list.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { join, text } from '../../domain/text.ts';
import { organisationName } from '../../domain/programme.ts';
import { listed, ROLE } from '../../dialogs/role-words.ts';
import { startButtons } from './start-buttons.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const roleOf = ({ world }: ViewContext): Text => {
  const { roles, organisation } = world.member;
  const where = organisationName(world.programme, organisation) ?? '';
  // Proposed as an administrator, and nothing else so far.
  if (roles.length === 0)
    return text(
      `Du er medarbejder i ${where}. Du kan mere, når en anden administrator har bekræftet dig.`,
      `You are a member at ${where}. You can do more when another administrator has confirmed you.`,
    );
  const { da, en } = listed(roles.map((role) => ROLE[role]));
  return text(`Du er ${da} i ${where}.`, `You are ${en} at ${where}.`);
};

const OPENED = text('Jeg skriver ned, hvilke sager du åbner.', 'I write down which cases you open.');
const ASKED = text(
  'Jeg skriver ned, hvilke sager du beder om at se.',
  'I write down which cases you ask to see.',
);

/** Everybody knows that it is logged what they open or ask for, and who looks at a sample of it (GDPR art. 13 for staff; practice §4). */
const loggedLine = ({ world: { member, programme, today } }: ViewContext): Text => {
  const opens = may(member, 'see-case', programme, today);
  const samples = text(
    'Hver måned ser du ti af dine medarbejderes opslag i sager igennem: »stikprøve«.',
    'Each month you check ten of your staff\'s look-ups of cases: "sample".',
  );
  if (may(member, 'sample-looks', programme, today)) return join([opens ? OPENED : ASKED, samples]);
  return opens
    ? text(
        'Jeg skriver ned, hvilke sager du åbner; din leder ser hver måned ti tilfældige opslag.',
        'I write down which cases you open; your leader sees ten random look-ups a month.',
      )
    : text(
        'Jeg skriver ned, hvilke sager du beder om at se; din leder ser hver måned ti tilfældige opslag.',
        'I write down which cases you ask to see; your leader sees ten random look-ups a month.',
      );
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
    lines: lines(lang, lead, greeting, roleOf(context), how, loggedLine(context)),
    items: [],
    buttons: [...startButtons(context)],
  });
};
