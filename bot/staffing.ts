import type { Case, Post } from '../domain/case.ts';
import { POSTS } from '../domain/case.ts';
import { initials } from '../domain/danish/say.ts';
import { postOf } from '../domain/decide/recuse.ts';
import { canTakeOver, heldIn, isColleague, mayHandOver } from '../domain/hand-over.ts';
import { isOpen } from '../domain/status.ts';
import { mayNow } from '../domain/lifecycle.ts';
import type { PersonKey } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import { holds } from '../domain/rights/holds.ts';
import { may } from '../domain/rights/may.ts';
import { handoverTagsOf } from '../domain/member-tags.ts';
import { viewOf } from '../domain/view.ts';
import { byText } from '../domain/order.ts';
import type { Colleague, Handable, Lost, Staffing } from '../dialogs/engine/lookups.ts';
import { LISTED } from '../dialogs/handover/facts.ts';
import type { LogEntry } from '../storage/documents/log.ts';
import type { Scope } from './scope.ts';

interface Deps extends Pick<Scope, 'directory' | 'programme' | 'member' | 'today' | 'listed' | 'one'> {
  readonly nameOf: (person: PersonKey) => Promise<string>;
  readonly logOf: (number: string) => Promise<readonly LogEntry[]>;
}

/** Where there are too many for a card the newest are listed, open ones before closed; in a case the coach first. */
const inOrder = (a: Handable, b: Handable): number =>
  a.open === b.open ? byText(b.number, a.number) || byText(b.post, a.post) : a.open ? -1 : 1;

const openOf = (cases: readonly Case[], post: Post, person: PersonKey): number =>
  cases.filter((subject) => subject[post] === person && isOpen(subject.status)).length;

/** Who works with which case of a programme, and who could, as one member may know it. */
export const makeStaffing = (deps: Deps): Staffing => {
  const { directory, programme, member, today, nameOf } = deps;
  const me = personKey(member);

  const handable = (subject: Case): readonly Handable[] =>
    POSTS.filter(
      (post) => mayNow(subject.status, 'hand-over') && mayHandOver(member, post, subject, programme, today),
    ).map((post) => ({
      number: subject.number,
      // What may not be seen has no initials either.
      initials: viewOf(subject, member, programme, today) ? initials(subject.personal.citizenName ?? '') : '',
      post,
      holder: subject[post] ?? '',
      open: isOpen(subject.status),
    }));

  /** Everybody who could have a post in one of the cases, where it is held now. */
  const colleaguesIn = async (
    cases: readonly Case[],
    post: Post,
    among: readonly Case[],
  ): Promise<readonly Colleague[]> => {
    const everybody = await directory.all();
    const whereHeld = (subject: Case): string | undefined =>
      heldIn(
        everybody.find((one) => personKey(one) === subject[post]),
        post,
        programme,
        today,
      );
    return everybody
      .filter((one) =>
        cases.some(
          (subject) =>
            isColleague(one, post, subject, programme, today) &&
            (whereHeld(subject) ?? one.organisation) === one.organisation,
        ),
      )
      .map((one) => ({
        key: personKey(one),
        name: one.name,
        post,
        open: openOf(among, post, personKey(one)),
      }));
  };

  /** The coach who took a case that every coach could have taken: the others were asked, and hear who did. */
  const takenBy = async (subject: Case, log: readonly LogEntry[]): Promise<Lost | undefined> => {
    const taken = log.some(({ events }) => events.some(({ type }) => type === 'coach-taken'));
    const asked = holds(member, 'coach', 'provider', programme, today) && subject.sharedWithProvider;
    return taken && asked && subject.coach !== undefined
      ? { kind: 'taken', by: await nameOf(subject.coach) }
      : undefined;
  };

  return {
    async handovers() {
      const all = await deps.listed(handoverTagsOf(member, programme, today));
      const cases = all
        .flatMap(handable)
        .toSorted(inOrder)
        .slice(0, LISTED)
        .toSorted((a, b) => byText(a.number, b.number));
      const at = (post: Post): readonly Case[] =>
        all.filter(({ number }) => cases.some((one) => one.number === number && one.post === post));
      const holders = new Set(cases.map(({ holder }) => holder));
      const only = holders.size === 1 ? [...holders][0] : undefined;
      const colleagues = await Promise.all(POSTS.map((post) => colleaguesIn(at(post), post, all)));
      return {
        cases,
        holders: await Promise.all([...holders].map(async (key) => ({ key, name: await nameOf(key) }))),
        // Nobody hands a case over to who has it.
        colleagues: colleagues.flat().filter(({ key }) => key !== only),
      };
    },
    async successors(number) {
      const subject = await deps.one(number);
      const post = subject && postOf(subject, me);
      if (!subject || post === undefined) return [];
      const all = await deps.listed(handoverTagsOf(member, programme, today));
      const able = new Set(
        (await directory.all()).filter((one) => canTakeOver(one, post, subject)).map(personKey),
      );
      return (await colleaguesIn([subject], post, all)).filter(({ key }) => key !== me && able.has(key));
    },
    async recusedIn(number) {
      const subject = await deps.one(number);
      if (!subject || !may(member, 'reinstate', programme, today, subject)) return [];
      const everybody = await directory.all();
      return everybody
        .filter(
          (one) => one.organisation === member.organisation && subject.recused?.includes(personKey(one)),
        )
        .map((one) => ({ key: personKey(one), name: one.name }));
    },
    async lost(number) {
      const subject = await deps.one(number);
      if (!subject || viewOf(subject, member, programme, today)) return undefined;
      if (subject.recused?.includes(me)) return { kind: 'recused' };
      const shared = { ...subject, sharedWithProvider: true };
      if (subject.consent.withdrawn !== undefined && viewOf(shared, member, programme, today))
        return { kind: 'unshared' };
      const log = await deps.logOf(number);
      const given = log
        .flatMap(({ events }) => events)
        .findLast((event) => event.type === 'handed-over' && event.data.from === me);
      const holder = given?.type === 'handed-over' ? subject[given.data.post] : undefined;
      return holder === undefined ? takenBy(subject, log) : { kind: 'taken-over', by: await nameOf(holder) };
    },
  };
};
