import type { ListData } from '../../cards/list.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { text } from '../../domain/text.ts';
import type { ViewContext } from './view.ts';

/** What the buyer's people ask about a notice, for who has its case now: it goes with the case where that goes. */
export const noticeTasks = async ({ world, lang }: ViewContext): Promise<ListData['items']> =>
  (await world.noticeQuestions()).map(({ entry, notice, case: number, initials, by, at }) => ({
    title: `${number} · ${initials}`,
    line: text(
      `Spørgsmål til orientering nr. ${notice} fra ${by}, ${sayMoment(at, 'da', world.today)}`,
      `A question about notice no. ${notice} from ${by}, ${sayMoment(at, 'en', world.today)}`,
    )[lang],
    button: {
      title: text('Svar', 'Answer')[lang],
      verb: 'open',
      data: { dialog: 'notice-answer', question: `q${entry}` },
    },
  }));
