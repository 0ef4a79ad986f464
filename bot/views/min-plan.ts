import { card, heading, hint, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { gateOf } from '../../domain/gate.ts';
import { IN_COURSE } from '../../domain/status.ts';
import { rulesAt } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { minPlan } from '../../dialogs/phase/min-plan.ts';
import { cannotNow, notAllowed } from '../../dialogs/refusals/rights.ts';
import { CHAT } from '../chat/words.ts';
import { copyBox } from './copy.ts';
import { tasksView } from './tasks.ts';
import type { View } from './view.ts';

const HOW = text(
  'Markér teksten, og kopiér den over i borgerens Min Plan. Jeg sender ikke noget.',
  "Select the text and copy it to the citizen's Min Plan. I send nothing.",
);

/** »min plan sag 1«: what the caseworker puts into the citizen's plan (practice §5, Sagsbehandler). */
export const minPlanView: View = async (context) => {
  const { world, lang, arg } = context;
  const [number = ''] = arg.split(' ');
  if (number === '') return tasksView({ ...context, lead: CHAT.whichCase });
  const { member, programme, today } = world;
  const found = await world.caseView(number);
  if (!found) return card([words((await whyNotThere(world, number))[lang])], [], number);
  if (!may(member, 'decide', programme, today, found))
    return card([words(notAllowed('decide')[lang])], [], number);
  const { course, status, since } = found;
  if (!course || !IN_COURSE.has(status))
    return card([words(cannotNow(number, status, since)[lang])], [], number);
  const gate = gateOf(found, {}, rulesAt(programme, found.madeOn), today);
  const coach = found.coach === undefined ? undefined : await world.knownName(found.coach);
  const title = `${text('Tekst til Min Plan', 'Text for Min Plan')[lang]} · ${number}`;
  const plan = minPlan(found, course, gate, coach, today);
  const box = copyBox('plan', plan, text('Til borgeren', 'For the citizen (in Danish)')[lang]);
  return fitted(card([heading(title), box, hint(HOW[lang])], [], title));
};
