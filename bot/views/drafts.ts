import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, verbatim } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { sayDayShort, sayMoment } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { deletedOn, DRAFT_DAYS, isSoonDeleted } from '../chat/draft-days.ts';
import { draftLabel } from '../chat/draft-label.ts';
import type { DraftList } from '../chat/draft-list.ts';
import { readDraftList } from '../chat/draft-list.ts';
import { draftsOf } from '../chat/talk.ts';
import type { View } from './view.ts';

const TITLE: Readonly<Record<DraftList['kind'], Text>> = {
  all: text('Dine kladder', 'Your drafts'),
  tidy: text('Skal jeg rydde op?', 'Shall I tidy up?'),
  stuck: text('Kladden kan ikke gå videre', 'The draft cannot go on'),
};

const LEAD: Partial<Readonly<Record<DraftList['kind'], Text>>> = {
  tidy: text(
    `Det her har ligget urørt længe. Jeg sletter en kladde, når den har ligget i ${DRAFT_DAYS.deleted} dage.`,
    `Nobody has touched this for a while. I delete a draft after ${DRAFT_DAYS.deleted} days.`,
  ),
  stuck: text('Du kan slette kladden eller lade den ligge.', 'You can delete the draft or leave it.'),
};

const NONE = text('Du har ingen kladder.', 'You have no drafts.');

/** Where it stands; of an earlier version of its dialog that is known when it goes on. */
const placeOf = (run: Run, today: Day): Text | undefined => {
  const flow = findDialog(run.flow);
  if (!flow) return undefined;
  if (flow.version !== run.version)
    return text('Dialogen er ændret siden sidst', 'The dialog has changed since');
  const { number, of } = positionOf(flow, run, today);
  return text(`Trin ${number} af ${of}`, `Step ${number} of ${of}`);
};

const lineOf = (run: Run, today: Day, lang: Lang): string => {
  const begun = sayMoment(run.startedAt, lang, today);
  const end = sayDayShort(deletedOn(run), lang, today);
  const line = [
    placeOf(run, today)?.[lang],
    text(`begyndt ${begun}`, `begun ${begun}`)[lang],
    isSoonDeleted(run, today) ? text(`slettes den ${end}`, `deleted on ${end}`)[lang] : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
};

const item = (run: Run, goesOn: boolean, today: Day, lang: Lang): Element => {
  const data = { run: run.id };
  const actions = [
    ...(goesOn ? [button({ title: text('Fortsæt', 'Continue')[lang], verb: 'resume', data })] : []),
    button({ title: text('Slet', 'Delete')[lang], verb: 'drop', data }),
  ];
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      verbatim(draftLabel(run)[lang], { weight: 'Bolder' }),
      { ...verbatim(lineOf(run, today, lang), { isSubtle: true, size: 'Small' }), spacing: 'None' },
      { type: 'ActionSet', spacing: 'Small', actions },
    ],
  };
};

/** `fortsæt`: what was begun and not finished, whom it is about, where it stands, and until when it is kept. */
export const draftsView: View = ({ scene, world: { today }, lang, lead, arg }): Promise<Card> => {
  const list = readDraftList(arg);
  const drafts = draftsOf(scene.talk, scene.key).filter(
    ({ id }) => list.kind === 'all' || list.runs.includes(id),
  );
  const title = TITLE[list.kind][lang];
  const lines = [lead, LEAD[list.kind], drafts.length === 0 ? NONE : undefined].flatMap((line) => line ?? []);
  const goesOn = (run: Run): boolean => list.kind !== 'stuck' && findDialog(run.flow) !== undefined;
  return Promise.resolve(
    fitted(
      card(
        [
          heading(title),
          ...lines.map((line) => ({ ...verbatim(line[lang]), spacing: 'Small' })),
          ...drafts.map((run) => item(run, goesOn(run), today, lang)),
        ],
        [],
        title,
      ),
    ),
  );
};
