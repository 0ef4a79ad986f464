import { listCard } from '../../cards/list.ts';
import { text } from '../../domain/text.ts';
import { startButtons } from './start-buttons.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** `hjælp`: the words one can say, for the role that asks. */
export const helpView: View = async (context) => {
  const { lang, lead } = context;
  const commands = text(
    '»ny visitation« · »svar på visitation« · »opgaver« · »sager« · »sag ML-…« · »pladser« · »fortsæt« · »sprog en«',
    '"new referral" · "assess" · "tasks" · "cases" · "case ML-…" · "places" · "continue" · "sprog da"',
  );
  const inside = text(
    'Midt i noget: »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere«, »annuller«.',
    'In the middle of something: "back", "change" and a field, "show", "why", "later", "cancel".',
  );
  return listCard({
    title: text('Det kan du skrive', 'What you can write')[lang],
    lines: lines(lang, lead, commands, inside),
    items: [],
    buttons: [...startButtons(context)],
  });
};
