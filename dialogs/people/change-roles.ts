import { text } from '../../domain/text.ts';
import { flow } from '../engine/flow.ts';
import { peopleDone } from './done.ts';
import type { WithMembers } from './fields.ts';
import { memberField, rolesField } from './fields.ts';
import { withMembers } from './facts.ts';

type ChangeFacts = WithMembers & { readonly self: string };

/** Other roles for somebody who is here; never one's own. */
export const changeRoles = flow<ChangeFacts>({
  id: 'change-roles',
  version: 1,
  title: text('Ret roller', 'Change roles'),
  starts: { da: ['ret roller', 'ret medarbejder', 'ændr roller'], en: ['change roles'] },
  action: 'manage-members',
  aboutCase: false,
  register: true,
  begin: async (lookups) => {
    const begun = await withMembers(lookups);
    if (!begun.ok) return begun;
    const { members, self } = begun.facts;
    return { ok: true, facts: { members: members.filter(({ key }) => key !== self), self } };
  },
})
  .step({
    id: 'who',
    title: text('Hvem skal have andre roller?', 'Who is to have other roles?'),
    fields: { member: memberField<ChangeFacts>() },
  })
  .step({
    id: 'roles',
    title: text('Hvilke roller?', 'Which roles?'),
    confirms: true,
    fields: {
      roles: rolesField<ChangeFacts>(
        ({ facts, answers }) => facts.members.find(({ key }) => key === answers['member'])?.roles,
      ),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ member, roles }) => ({ type: 'change-roles', person: member, roles }),
    done: peopleDone,
  });
