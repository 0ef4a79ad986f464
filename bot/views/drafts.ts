import { listCard } from '../../cards/list.ts';
import { findDialog } from '../../dialogs/index.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { text } from '../../domain/text.ts';
import { draftsOf } from '../chat/talk.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** `fortsæt`: what was begun and not finished. */
export const draftsView: View = async ({ scene, lang, lead }) => {
  const drafts = draftsOf(scene.talk, scene.key);
  return listCard({
    title: text('Dine kladder', 'Your drafts')[lang],
    lines: lines(lang, lead),
    items: drafts.map((run) => {
      const flow = findDialog(run.flow);
      const begun = sayMoment(run.startedAt, lang);
      return {
        title: `${flow?.title[lang] ?? run.flow}${run.case === '' ? '' : ` · ${run.case}`}`,
        line: text(`Begyndt ${begun}`, `Begun ${begun}`)[lang],
        button: { title: text('Fortsæt', 'Continue')[lang], verb: 'resume', data: { run: run.id } },
      };
    }),
    buttons: [],
  });
};
