import type { Card } from '../../cards/elements.ts';
import { card, heading, verbatim } from '../../cards/elements.ts';
import type { Sample } from '../../domain/sample.ts';
import { isOpen } from '../../domain/sample.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { listSamples } from '../../storage/samples.ts';
import { monthButton, monthCard, said } from './sample-card.ts';
import type { View, ViewContext } from './view.ts';

/** So many months that are done can be opened from the list; older ones by their button in the chat. */
const DONE = 6;

const NOTHING = text(
  'Ingen stikprøver venter på dig. Først i hver måned trækker jeg ti tilfældige opslag fra måneden før.',
  'No sample is waiting for you. Early each month I draw ten random look-ups of the month before.',
);

const overview = (all: readonly Sample[], context: ViewContext): Card => {
  const { lang, lead } = context;
  const done = all.filter(({ lines }) => lines.length > 0).slice(-DONE);
  const title = text('Stikprøve af opslag', 'Sample of look-ups')[lang];
  return card(
    [heading(title), ...said(lead, context), ...said(NOTHING, context)],
    done.toReversed().map((sample) => monthButton(sample, context)),
    title,
  );
};

/** `stikprøve`: the oldest month that waits for the leader, or the one that is named; then who confirmed it. */
export const sampleView: View = async (context) => {
  const { world, scene, lang, arg } = context;
  const { member, programme, today } = world;
  if (!may(member, 'sample-looks', programme, today)) {
    const no = notAllowed('sample-looks')[lang];
    return card([verbatim(no)], [], no);
  }
  const all = await listSamples(scene.deps.store, programme.id, member.organisation);
  const named = all.find(({ month }) => month === arg);
  const sample = named ?? all.find(isOpen);
  return sample && sample.lines.length > 0 ? monthCard(sample, all, context) : overview(all, context);
};
