import { personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { choice, YES_NO } from '../engine/fields/choice.ts';
import { flow } from '../engine/flow.ts';
import { peopleDone } from './done.ts';
import type { WithMembers } from './fields.ts';
import { MEMBER_READERS, memberField } from './fields.ts';
import { withMembers } from './facts.ts';

/** The second administrator's answer to a new one: two people, never the same. */
export const confirmAdmin = flow<WithMembers>({
  id: 'confirm-admin',
  version: 1,
  title: text('Bekræft ny administrator', 'Confirm a new administrator'),
  starts: { da: ['bekræft administrator', 'bekræft ny administrator'], en: ['confirm administrator'] },
  action: 'manage-members',
  aboutCase: false,
  register: true,
  begin: async (lookups) => {
    const begun = await withMembers(lookups);
    if (!begun.ok) return begun;
    const proposed = new Set(
      (await lookups.members()).filter((member) => member.proposedAdmin !== undefined).map(personKey),
    );
    const members = begun.facts.members.filter(({ key }) => proposed.has(key));
    return members.length === 0
      ? {
          ok: false,
          say: text(
            'Der er ingen ny administrator at bekræfte.',
            'There is no new administrator to confirm.',
          ),
        }
      : { ok: true, facts: { members } };
  },
})
  .step({
    id: 'answer',
    title: text('Ny administrator', 'New administrator'),
    confirms: true,
    fields: {
      member: {
        ...memberField<WithMembers>(),
        fallback: ({ facts }) => (facts.members.length === 1 ? facts.members[0]?.key : undefined),
      },
      agrees: choice<'yes' | 'no', 'required', WithMembers>({
        presence: 'required',
        name: text('svar', 'answer'),
        label: text(
          'Skal personen kunne tilføje og fjerne medarbejdere?',
          'Shall the person add and remove members?',
        ),
        why: text(
          'En administrator bestemmer, hvem der ser borgernes sager. Derfor skal to sige ja, aldrig den samme.',
          'An administrator decides who sees the cases. That is why two have to agree.',
        ),
        readers: MEMBER_READERS,
        example: text('ja', 'yes'),
        expanded: true,
        options: () => YES_NO,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft som nr. 2', 'Confirm as no. 2'),
    intent: ({ member, agrees }) => ({ type: 'confirm-admin', person: member, agrees: agrees === 'yes' }),
    done: peopleDone,
  });
