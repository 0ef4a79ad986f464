import type { Programme } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import type { CaseBody, NoticeBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { valuesIn } from '../../storage/history.ts';
import { caseId, noticeId, personalId, programmePartition } from '../../storage/keys.ts';
import type { Message } from '../teams/message.ts';
import { changeText } from '../../dialogs/rules/say.ts';
import { answeredMessage, askedMessage, newsMessage, ruleMessage } from '../views/news-card.ts';
import { caseTitle } from '../views/case-title.ts';
import type { CardDeps } from './ways.ts';

type NewsDelivery = DeliveryBody['what'] & { readonly kind: 'news' };

/** Whether a proposal has not been answered: who reads the card late is not asked for nothing. */
const isWaiting = async (
  { store }: Pick<CardDeps, 'store'>,
  partition: string,
  entry: number,
): Promise<boolean> => {
  const [doc] = await store.read(partition, ['programme']);
  return maybeBody<ProgrammeBody>(doc)?.proposals?.some((one) => one.entry === entry) === true;
};

/** Whether nobody has answered a question about a notice: a deputy may have, before the card could leave. */
const isUnanswered = async (
  { store }: Pick<CardDeps, 'store'>,
  partition: string,
  notice: number,
  entry: number,
): Promise<boolean> => {
  const [doc] = await store.read(partition, [noticeId(notice)]);
  return maybeBody<NoticeBody>(doc)?.questions?.some((one) => one.entry === entry && !one.answered) === true;
};

/** What a person hears of, as far as they may still see those cases; `undefined` where they see none of them. */
export const newsFor = async (
  deps: Pick<CardDeps, 'store' | 'directory' | 'today'>,
  programme: Programme,
  { to, about, cases, entry, change, notice }: NewsDelivery,
): Promise<Message | undefined> => {
  const partition = programmePartition(programme.id);
  if (about === 'experience') {
    const [doc] = await deps.store.read(partition, [personalId('', entry)]);
    const { note } = valuesIn(maybeBody<PersonalBody>(doc));
    return note === undefined ? undefined : newsMessage(about, [], [], note, entry);
  }
  if (change) {
    if (about === 'rule-proposed' && !(await isWaiting(deps, partition, entry))) return undefined;
    return ruleMessage(about, changeText(change).da, entry);
  }
  if (about === 'notice-answered') return notice === undefined ? undefined : answeredMessage(notice);
  const member = await deps.directory.get(to);
  const docs = await deps.store.read(partition, cases.map(caseId));
  const seen = docs
    .flatMap((doc) => (doc ? [bodyOf<CaseBody>(doc)] : []))
    .filter((subject) => member && viewOf(subject, member, programme, deps.today()));
  if (!member || seen.length === 0) return undefined;
  if (about === 'notice-questioned') {
    const [subject] = seen;
    const waits = notice !== undefined && (await isUnanswered(deps, partition, notice, entry));
    return subject && waits ? askedMessage(caseTitle(subject), notice, entry) : undefined;
  }
  return newsMessage(
    about,
    seen.map(caseTitle),
    seen.map(({ number }) => number),
    undefined,
    entry,
  );
};
