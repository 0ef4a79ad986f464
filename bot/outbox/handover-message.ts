import { POSTS } from '../../domain/case.ts';
import { sitsFor } from '../../domain/member.ts';
import { isOpen } from '../../domain/status.ts';
import type { Programme } from '../../domain/programme.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import type { Message } from '../teams/message.ts';
import { givenMessage, takenMessage, unmannedMessage } from '../views/handover-card.ts';
import type { CardDeps } from './ways.ts';

type Handover = DeliveryBody['what'] & { readonly kind: 'handover' };

/** Who has or has lost some cases, as far as it is still so; `undefined` where nothing of it is. */
export const handoverMessage = async (
  deps: Pick<CardDeps, 'store' | 'directory' | 'today'>,
  programme: Programme,
  { to, takes, away, cases }: Handover,
): Promise<Message | undefined> => {
  const reader = await deps.directory.get(to);
  if (away !== undefined && !(reader && sitsFor(reader, away, deps.today()))) return undefined;
  const docs = await deps.store.read(
    programmePartition(programme.id),
    cases.map(({ number }) => caseId(number)),
  );
  const nameOf = async (key: string): Promise<string> =>
    (await deps.directory.get(key))?.name ?? 'en tidligere medarbejder';
  const still = docs.flatMap((doc, at) => {
    const subject = doc && bodyOf<CaseBody>(doc);
    const other = cases[at]?.other;
    const has = subject && POSTS.some((post) => subject[post] === (away ?? to));
    return subject && other !== undefined && has === takes ? [{ subject, other }] : [];
  });
  if (still.length === 0) return undefined;
  return takes
    ? takenMessage(
        await Promise.all(still.map(async ({ subject, other }) => ({ subject, from: await nameOf(other) }))),
        away === undefined ? undefined : await nameOf(away),
      )
    : givenMessage(
        await Promise.all(
          still.map(async ({ subject: { number }, other }) => ({ number, to: await nameOf(other) })),
        ),
      );
};

/** That a case has nobody, for as long as nothing has come of it. */
export const stillUnmanned = async (
  deps: Pick<CardDeps, 'store'>,
  programme: Programme,
  number: string,
): Promise<Message | undefined> => {
  const [doc] = await deps.store.read(programmePartition(programme.id), [caseId(number)]);
  const subject = maybeBody<CaseBody>(doc);
  if (!subject?.recused || !isOpen(subject.status)) return undefined;
  return unmannedMessage(subject);
};
