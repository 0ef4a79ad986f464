import type { ListData } from '../../cards/list.ts';
import { listCard } from '../../cards/list.ts';
import type { Member } from '../../domain/member.ts';
import { isActive, isAway, personKey } from '../../domain/member.ts';
import { shortagesOf } from '../../domain/people/warnings.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { join, same, text } from '../../domain/text.ts';
import { organisationName } from '../../domain/programme.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { listed, ROLE } from '../../dialogs/role-words.ts';
import { day } from '../../dialogs/words.ts';
import { notReached } from './not-reached.ts';
import { shortageLine } from './shortage.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

/** The longest list that fits into a message. */
const MOST = 40;

const absenceText = async (member: Member, { world }: ViewContext): Promise<Text | undefined> => {
  const { absence } = member;
  if (!absence || absence.to < world.today) return undefined;
  const who = absence.deputy === undefined ? undefined : await world.nameOf(absence.deputy);
  const until = day(absence.to);
  const since = isAway(member, world.today)
    ? text('', '')
    : text(`fra ${day(absence.from).da} `, `from ${day(absence.from).en} `);
  return who === undefined
    ? text(`væk ${since.da}til og med ${until.da}`, `away ${since.en}until ${until.en}`)
    : text(
        `væk ${since.da}til og med ${until.da}, ${who} tager over`,
        `away ${since.en}until ${until.en}, ${who} takes over`,
      );
};

const datesText = ({ from, to }: Member, today: string): Text | undefined => {
  if (from > today) return text(`begynder ${day(from).da}`, `begins ${day(from).en}`);
  return to === undefined ? undefined : text(`stopper ${day(to).da}`, `leaves ${day(to).en}`);
};

const button = (member: Member, { world, lang }: ViewContext): ListData['items'][number]['button'] => {
  const { member: self, programme, today } = world;
  const key = personKey(member);
  const open = (title: Text, dialog: string) => ({
    title: title[lang],
    verb: 'open',
    data: { dialog, ...(key !== personKey(self) && { member: key }) },
  });
  const manages = may(self, 'manage-members', programme, today);
  if (key === personKey(self)) return open(text('Ferie', 'Absence'), 'away');
  if (!manages) return open(text('Fravær', 'Absence'), 'away-for');
  return member.proposedAdmin !== undefined && member.proposedAdmin !== personKey(self)
    ? open(text('Bekræft', 'Confirm'), 'confirm-admin')
    : open(text('Ret', 'Change'), 'change-roles');
};

const item = async (
  member: Member,
  reached: boolean,
  context: ViewContext,
): Promise<ListData['items'][number]> => {
  const { world, lang } = context;
  const where = organisationName(world.programme, member.organisation) ?? '';
  const roles = listed(member.roles.map((role) => ROLE[role]));
  const parts = [
    same(where),
    ...(member.roles.length > 0 ? [roles] : []),
    ...(member.proposedAdmin === undefined
      ? []
      : [text('venter på en anden administrator', 'waits for another administrator')]),
    datesText(member, world.today),
    await absenceText(member, context),
    reached ? undefined : text('ikke nået', 'not reached'),
  ].filter((part) => part !== undefined);
  return { title: member.name, line: join(parts, ' · ')[lang], button: button(member, context) };
};

const byPlace = (a: Member, b: Member): number =>
  a.organisation === b.organisation
    ? a.name.localeCompare(b.name, 'da')
    : a.organisation < b.organisation
      ? -1
      : 1;

/** `medarbejdere`: who may use the bot, as what and until when; who is away, and whom it has not reached yet. */
export const membersView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member: self, programme, today } = world;
  const title = text('Medarbejdere', 'Members')[lang];
  if (!may(self, 'see-members', programme, today))
    return listCard({ title, lines: lines(lang, lead, notAllowed('see-members')), items: [], buttons: [] });
  const manages = may(self, 'manage-members', programme, today);
  const all = (await world.members())
    .filter((member) => isActive(member, today) || member.from > today)
    .filter(({ organisation }) => manages || organisation === self.organisation)
    .toSorted(byPlace);
  const shown = all.slice(0, MOST);
  const reached = await world.reached(shown.map(personKey));
  const missing = shown.some((member) => !reached.has(personKey(member)));
  const warnings = manages ? shortagesOf(all, programme, today).map(shortageLine) : [];
  return listCard({
    title,
    lines: lines(
      lang,
      lead,
      text(`${all.length} medarbejdere.`, `${all.length} members.`),
      ...warnings,
      missing ? notReached(context) : undefined,
    ),
    items: await Promise.all(shown.map((member) => item(member, reached.has(personKey(member)), context))),
    buttons: manages
      ? [
          {
            title: text('Tilføj medarbejder', 'Add a member')[lang],
            verb: 'open',
            data: { dialog: 'add-member' },
          },
          {
            title: text('Medarbejder stopper', 'A member leaves')[lang],
            verb: 'open',
            data: { dialog: 'end-member' },
          },
        ]
      : [],
  });
};
