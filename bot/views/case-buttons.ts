import type { ButtonData } from '../../cards/list.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import { personKey } from '../../domain/member.ts';
import { rulesAt } from '../../domain/programme.ts';
import { may } from '../../domain/rights.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { dialogsFor } from '../../dialogs/case-actions.ts';
import { findDialog } from '../../dialogs/index.ts';
import { letterNow } from '../../dialogs/letters.ts';
import { stays } from '../chat/talk.ts';
import type { ViewContext } from './view.ts';

/** A card has room for this many buttons; what is left out can be typed. */
const MOST = 6;

const MINUTE_MS = 60_000;

/** The second key of a joint decision, for the party that did not enter it. */
const keyButtons = (found: CaseView, { world, lang }: ViewContext): readonly ButtonData[] => {
  const { member, programme, today } = world;
  const side = found.caseworker === personKey(member) ? 'job-centre' : 'provider';
  const waits = mayNow(found.status, 'countersign') && found.joint?.side !== side;
  if (!waits || !may(member, 'decide-jointly', programme, today, { ...found, personal: {} })) return [];
  const data = { case: found.number };
  return [
    { title: text('Enig – bekræft', 'I agree – confirm')[lang], verb: 'countersign', data },
    { title: text('Ikke enig', 'I do not agree')[lang], verb: 'decline', data },
  ];
};

/** What the member did last in a case: taken back while that is possible, and copied to the own case system. */
const lastDeedButtons = async (
  found: CaseView,
  { world, lang, scene }: ViewContext,
): Promise<readonly ButtonData[]> => {
  const changes = (await world.timeline(found.number)).filter(({ events }) =>
    events.some(({ type }) => type !== 'notice-acknowledged'),
  );
  const last = changes.at(-1);
  if (!last || last.actor !== personKey(world.member)) return [];
  const age = Date.parse(scene.deps.clocks.now()) - Date.parse(last.at);
  const over = age > rulesAt(world.programme, world.today).undoMinutes * MINUTE_MS;
  const data = { case: found.number, entry: last.seq };
  return over
    ? []
    : [
        ...(last.events.some(stays) ? [] : [{ title: text('Fortryd', 'Undo')[lang], verb: 'undo', data }]),
        {
          title: text('Kopiér til fagsystemet', 'Copy to your case system')[lang],
          verb: 'view',
          data: { ...data, view: 'copy' },
        },
      ];
};

const letterButton = (found: CaseView, { world, lang }: ViewContext): readonly ButtonData[] => {
  const { member, programme, today } = world;
  return letterNow(found) === undefined ||
    !may(member, 'see-letters', programme, today, { ...found, personal: {} })
    ? []
    : [
        {
          title: text('Vis brevet', 'Show the letter')[lang],
          verb: 'view',
          data: { view: 'letter', case: found.number },
        },
      ];
};

/** What the member can do with a case now, the next step first. */
export const caseButtons = async (found: CaseView, context: ViewContext): Promise<ButtonData[]> => {
  const { world, lang } = context;
  const [next, ...others] = dialogsFor(found, world.member, world.programme, world.today).map(
    (dialog): ButtonData => ({
      title: findDialog(dialog)?.title[lang] ?? dialog,
      verb: 'open',
      data: { dialog, case: found.number },
    }),
  );
  return [
    ...keyButtons(found, context),
    ...(next ? [next] : []),
    ...letterButton(found, context),
    ...(await lastDeedButtons(found, context)),
    ...others,
  ].slice(0, MOST);
};
