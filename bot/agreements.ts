import { isOpen } from '../domain/status.ts';
import { checklistOf } from '../domain/missing.ts';
import { may } from '../domain/rights/may.ts';
import type { Agreements } from '../dialogs/engine/lookups.ts';
import type { CaseBody, ProgrammeBody } from '../storage/documents/programme.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { listAll } from '../storage/list-all.ts';
import type { Scope } from './scope.ts';

type Deps = Pick<
  Scope,
  'store' | 'partition' | 'programme' | 'member' | 'today' | 'directory' | 'noticeChannel'
>;

/** What is proposed in a programme, read anew each time: who was just told of it must find it. */
export const makeAgreements = ({
  store,
  directory,
  partition,
  programme,
  member,
  today,
  noticeChannel,
}: Deps): Agreements => {
  const seesThem = (): boolean =>
    (['change-rules', 'confirm-rules'] as const).some((action) => may(member, action, programme, today));
  return {
    async checklist() {
      const [bound] = await store.read(partition, ['channel']);
      const channel = bound !== undefined || noticeChannel !== undefined;
      return checklistOf(programme, { members: await directory.all(), channel }, today);
    },
    async proposals() {
      if (!may(member, 'see-rules', programme, today)) return [];
      const [doc] = await store.read(partition, ['programme']);
      return maybeBody<ProgrammeBody>(doc)?.proposals ?? [];
    },
    async openNumbers() {
      if (!seesThem()) return [];
      return (await listAll(store, partition, 'case'))
        .map((doc) => bodyOf<CaseBody>(doc))
        .filter(({ status }) => isOpen(status))
        .map(({ number, status, organisation, sharedWithProvider }) => ({
          number,
          status,
          organisation,
          ...(!sharedWithProvider && { unshared: true as const }),
        }));
    },
    async staffed() {
      if (!seesThem()) return [];
      const all = (await directory.all())
        .filter(
          ({ organisation, to }) =>
            programme.organisations.some(({ id }) => id === organisation) &&
            (to === undefined || to >= today),
        )
        .flatMap(({ organisation, roles, from, to }) =>
          roles.map((role) => ({
            organisation,
            role,
            // Since when before today says nothing more.
            from: from > today ? from : today,
            ...(to !== undefined && { to }),
          })),
        );
      return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    },
  };
};
