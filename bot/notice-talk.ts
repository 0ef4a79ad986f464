import type { Instant } from '../domain/day.ts';
import type { PersonKey } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import { may } from '../domain/rights/may.ts';
import { viewOf } from '../domain/view.ts';
import type { NoticeTalk } from '../dialogs/engine/lookups.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../storage/documents/programme.ts';
import type { PersonalBody } from '../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { valuesIn } from '../storage/history.ts';
import { ASKED, caseId, noticeId, personalId } from '../storage/keys.ts';
import { readMany } from '../storage/read-many.ts';
import type { Scope } from './scope.ts';

/** A question on a notice with its answer, as the buyer's people read it; a text is absent where the person was erased. */
export interface Exchange {
  readonly notice: Pick<Notice, 'number' | 'kind' | 'case'>;
  readonly asked: { readonly by: PersonKey; readonly at: Instant; readonly text?: string };
  readonly answered?: { readonly by: PersonKey; readonly at: Instant; readonly text?: string };
}

export interface NoticeWorld extends NoticeTalk {
  /** What was asked and answered about some notices, newest question first; for who may ask. */
  exchanges(notices: readonly Notice[], most: number): Promise<readonly Exchange[]>;
}

interface Deps extends Pick<Scope, 'store' | 'partition' | 'programme' | 'member' | 'today' | 'noteLook'> {
  readonly nameOf: (person: PersonKey) => Promise<string>;
}

/** So many notices are named on the card that asks. */
const NAMED = 20;

export const makeNoticeTalk = ({
  store,
  partition,
  programme,
  member,
  today,
  nameOf,
  noteLook,
}: Deps): NoticeWorld => {
  const textOf = async (number: string, entry: number, field: 'noticeQuestion' | 'noticeAnswer') => {
    const [doc] = await store.read(partition, [personalId(number, entry)]);
    return valuesIn(maybeBody<PersonalBody>(doc))[field];
  };
  const mayAsk = (): boolean => may(member, 'acknowledge', programme, today);
  return {
    async notices() {
      if (!mayAsk()) return [];
      const [doc] = await store.read(partition, ['head']);
      const last = maybeBody<HeadBody>(doc)?.lastNotice ?? 0;
      const numbers = Array.from({ length: Math.min(last, NAMED) }, (_, index) => last - index);
      const docs = await store.read(partition, numbers.map(noticeId));
      return docs
        .flatMap((found) => maybeBody<NoticeBody>(found) ?? [])
        .map(({ number, kind, case: about }) => ({ number, kind, case: about }));
    },
    async noticeQuestions() {
      if (!may(member, 'answer-notice', programme, today)) return [];
      const open = (await store.list(partition, ASKED)).map((doc) => bodyOf<NoticeBody>(doc));
      const cases = await readMany(
        store,
        partition,
        open.map((notice) => caseId(notice.case)),
      );
      const own = open.flatMap((notice, index) => {
        const subject = maybeBody<CaseBody>(cases[index]);
        const seen = subject && viewOf(subject, member, programme, today);
        const answers =
          subject && subject.status !== 'erased' && may(member, 'answer-notice', programme, today, subject);
        return seen && answers ? [{ notice, seen }] : [];
      });
      const all = own.flatMap(({ notice, seen }) =>
        (notice.questions ?? [])
          .filter(({ answered }) => !answered)
          .map(({ entry, by, at }) => ({ notice, seen, entry, by, at })),
      );
      return Promise.all(
        all
          .toSorted((a, b) => a.entry - b.entry)
          .map(async ({ notice, seen, entry, by, at }) => {
            noteLook(seen.number);
            return {
              entry,
              notice: notice.number,
              kind: notice.kind,
              case: seen.number,
              initials: seen.initials,
              question: (await textOf(seen.number, entry, 'noticeQuestion')) ?? '',
              by: await nameOf(by),
              at,
            };
          }),
      );
    },
    async exchanges(notices, most) {
      if (!mayAsk()) return [];
      const all = notices
        .flatMap((notice) => (notice.questions ?? []).map((question) => ({ notice, question })))
        .toSorted((a, b) => b.question.entry - a.question.entry)
        .slice(0, most);
      return Promise.all(
        all.map(async ({ notice, question: { entry, by, at, answered } }): Promise<Exchange> => {
          const { number, kind, case: about } = notice;
          const asked = await textOf(about, entry, 'noticeQuestion');
          const said = answered && (await textOf(about, answered.entry, 'noticeAnswer'));
          noteLook(about);
          return {
            notice: { number, kind, case: about },
            asked: { by, at, ...(asked !== undefined && { text: asked }) },
            ...(answered && {
              answered: { by: answered.by, at: answered.at, ...(said !== undefined && { text: said }) },
            }),
          };
        }),
      );
    },
  };
};
