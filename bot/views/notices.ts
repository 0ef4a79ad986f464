import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { isAdmin } from '../../domain/rights/holds.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { join, same, text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import type { RoomBody } from '../../storage/documents/room.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition, roomId, SYSTEM } from '../../storage/keys.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import type { Audit } from '../outbox/audit.ts';
import { auditOf } from '../outbox/audit.ts';
import type { PostedNotice } from '../outbox/read-notice.ts';
import { postingOf, readEveryPosted } from '../outbox/read-notice.ts';
import { awayWords, lastAnswer, stateWord } from '../outbox/state-words.ts';
import { troubleIn } from '../outbox/trouble.ts';
import { channelOf } from '../outbox/wake.ts';
import { exchangeSection } from './exchange-rows.ts';
import { noticeTitle } from './notice.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

const seenLine = ({ notice }: PostedNotice): Text =>
  notice.seen
    ? text(`set ${sayMoment(notice.seen.at, 'da')}`, `seen ${sayMoment(notice.seen.at, 'en')}`)
    : text('ikke set endnu', 'not seen yet');

/** What it tells may have been taken back or put right since, as its card in the channel says. */
const changedLine = ({ notice: { withdrawn, corrected } }: PostedNotice): readonly Text[] => {
  const at = (withdrawn ?? corrected)?.at;
  if (at === undefined) return [];
  const [da, en] = [sayMoment(at, 'da'), sayMoment(at, 'en')];
  return withdrawn
    ? [text(`gælder ikke mere, rettet ${da}`, `holds no more, corrected ${en}`)]
    : [text(`rettet ${da}`, `corrected ${en}`)];
};

/** How it was delivered: for who runs the bot. */
const deliveryLine = (found: PostedNotice): Text => {
  const posting = postingOf(found);
  if (!posting) return text('ikke lagt til afsendelse', 'not queued');
  const { attempts } = posting;
  return join(
    [
      stateWord(posting),
      text(
        attempts === 1 ? '1 forsøg' : `${attempts} forsøg`,
        attempts === 1 ? '1 attempt' : `${attempts} attempts`,
      ),
      lastAnswer(posting),
    ],
    ', ',
  );
};

const row = (
  found: PostedNotice,
  admin: boolean,
  lang: Lang,
): SheetData['sections'][number]['rows'][number] => {
  const { notice } = found;
  const parts = [
    same(sayMoment(notice.at, lang)),
    ...changedLine(found),
    seenLine(found),
    ...(admin ? [deliveryLine(found)] : []),
  ];
  return { label: noticeTitle(notice), value: join(parts, ' · ')[lang] };
};

const countLine = ({ events, posted, seen }: Audit): Text =>
  events === 0
    ? text('Der er ingen orienteringer endnu.', 'There are no notices yet.')
    : text(
        `${posted} af ${events} orienteringer er kommet frem, ${seen} er set.`,
        `${posted} of ${events} notices arrived, ${seen} seen.`,
      );

const NO_CHANNEL = text(
  'Ingen har skrevet »kanal« i en kanal endnu.',
  'Nobody has written "channel" in a channel yet.',
);

/** Beside notices that arrived it would be wrong that there is no channel. */
const SET_UP = text(
  'De kommer i den kanal, der er sat op på forhånd. Skal de stå i en anden, så skriv »kanal« i den.',
  'They come in the channel that was set up beforehand. To have them in another one, write "channel" there.',
);

/** Where notices go, and whether anybody is reached there. */
const channelLine = async ({ scene, world }: ViewContext, posted: number): Promise<Text> => {
  const { store, noticeChannel } = scene.deps;
  const conversation = await channelOf({ store, noticeChannel: undefined }, world.programme.id);
  if (conversation === undefined) return posted > 0 && noticeChannel !== undefined ? SET_UP : NO_CHANNEL;
  const [doc] = await store.read(SYSTEM, [roomId(conversation)]);
  const { name, teamName, away } = maybeBody<RoomBody>(doc) ?? {};
  const names = [name, teamName].filter((part) => part !== undefined).join(', ');
  const where = names === '' ? text('Kanalen er valgt', 'The channel is chosen') : same(names);
  if (!away) return text(`Kanal: ${where.da}.`, `Channel: ${where.en}.`);
  const why = awayWords(away);
  return text(
    `Kanal: ${where.da} – men ${why.da}. Skriv »kanal« der igen eller i en anden kanal.`,
    `Channel: ${where.en} – but ${why.en}. Write "channel" there again or in another channel.`,
  );
};

/** `orienteringer`: number, date and receipt for the Erhvervschef; delivery and what is stuck for the administrator. */
export const noticesView: View = async (context) => {
  const { scene, world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = `${text('Orienteringer', 'Notices')[lang]} · ${programme.name}`;
  if (!may(member, 'bind-channel', programme, today)) {
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('see-places')),
      sections: [],
      buttons: [],
    });
  }
  const admin = isAdmin(member, programme, today);
  const { store } = scene.deps;
  const [head] = await store.read(programmePartition(programme.id), ['head']);
  const given = maybeBody<HeadBody>(head)?.lastNotice ?? 0;
  const all = await readEveryPosted({ store }, programme.id, given);
  const audit = auditOf(given, all);
  const shown = all.toReversed().slice(0, LISTED);
  const trouble = admin ? await troubleIn(store, programme.id) : [];
  const newest = text(`De ${LISTED} nyeste`, `The newest ${LISTED}`);
  return sheetCard({
    title,
    lines: lines(lang, lead, countLine(audit), await channelLine(context, audit.posted), ...trouble),
    sections: [
      ...(await exchangeSection(
        all.map(({ notice }) => notice),
        context,
      )),
      ...(shown.length === 0
        ? []
        : [
            {
              title: (all.length > LISTED ? newest : text('Alle', 'All'))[lang],
              rows: shown.map((found) => row(found, admin, lang)),
            },
          ]),
    ],
    buttons: [],
  });
};
