import type { Case, Post } from '../../domain/case.ts';
import { POSTS } from '../../domain/case.ts';
import { heldIn, mayHandOver } from '../../domain/hand-over.ts';
import { isOpen } from '../../domain/status.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import { vacantPosts } from '../../domain/turns.ts';
import type { PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { activeTag, VACANT_TAGS } from '../../domain/case-tags.ts';
import { viewOf } from '../../domain/view.ts';
import type { Scope } from '../scope.ts';

type Deps = Pick<Scope, 'directory' | 'programme' | 'member' | 'today' | 'listed'>;

/** The numbers of cases that somebody has to be found for, as far as the member may give them to somebody. */
export const vacanciesFor = async ({
  directory,
  programme,
  member,
  today,
  listed,
}: Deps): Promise<readonly string[]> => {
  if (!member.roles.some((role) => role === 'admin' || role === 'leader')) return [];
  const everybody = await directory.all();
  const here = new Set(programme.organisations.map(({ id }) => id));
  // Whoever has left, and whose organisation no longer does what the post takes.
  const goneFrom = (post: Post): ReadonlySet<PersonKey> =>
    new Set(
      everybody
        .filter(
          (one) =>
            (one.to !== undefined && one.to < today) ||
            (here.has(one.organisation) &&
              one.roles.includes(post) &&
              heldIn(one, post, programme, today) === undefined),
        )
        .map(personKey),
    );
  const gone = { caseworker: goneFrom('caseworker'), coach: goneFrom('coach') };
  const mayGive = (subject: Case, post: (typeof POSTS)[number]): boolean =>
    mayHandOver(member, post, subject, programme, today);
  // Who sees the cases they hand over has them among their tasks.
  const vacant = (await listed(VACANT_TAGS)).filter(
    (subject) =>
      vacantPosts(subject).some((post) => mayGive(subject, post)) &&
      !viewOf(subject, member, programme, today),
  );
  // A case that came to somebody between the day it was said that they leave and their last one, or was taken over.
  const left = (
    await listed([...new Set([...gone.caseworker, ...gone.coach])].map((person) => activeTag(person)))
  ).filter(
    (subject) =>
      isOpen(subject.status) &&
      mayNow(subject.status, 'hand-over') &&
      POSTS.some((post) => gone[post].has(subject[post] ?? '') && mayGive(subject, post)),
  );
  return [...new Set([...vacant, ...left].map(({ number }) => number))].toSorted();
};
