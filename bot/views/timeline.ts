import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { ViewContext } from './view.ts';
import { day } from '../../dialogs/words.ts';

/** One event as a line of the timeline; what it says is what everybody on the case may know. */
const said = (event: LoggedEvent): Text => {
  switch (event.type) {
    case 'referred':
      return event.data.sharedWithProvider
        ? text('Visitation sendt til Næstved', 'Referral sent to the provider')
        : text('Visitation lavet, ikke delt med Næstved', 'Referral made, not shared with the provider');
    case 'assessed':
      return event.data.decision === 'approve'
        ? text('Næstved kan tilbyde en plads', 'The provider can offer a place')
        : text('Næstved kan ikke anbefale en plads', 'The provider cannot recommend a place');
    case 'question-asked':
      return text('Spørgsmål til jobcentret', 'Question to the job centre');
    case 'question-answered':
      return text('Jobcentret har svaret', 'The job centre has answered');
    case 'disagreed':
      return text('Parterne er ikke enige', 'The parties disagree');
    case 'refusal-begun':
      return text('Afslaget bliver skrevet', 'The refusal is being written');
    case 'waitlisted':
      return text(
        `På venteliste som nr. ${event.data.position}`,
        `No. ${event.data.position} on the waiting list`,
      );
    case 'enrolled':
      return text(
        `Indskrevet fra ${day(event.data.start).da} (orientering nr. ${event.data.notice})`,
        `Enrolled from ${day(event.data.start).en} (notice no. ${event.data.notice})`,
      );
    case 'notice-acknowledged':
      return text(
        `Orientering nr. ${event.data.notice} er set af Erhvervschefen`,
        `Notice no. ${event.data.notice} was seen by the Erhvervschef`,
      );
    case 'channel-bound':
      return text('Kanalen er valgt', 'The channel was chosen');
  }
};

/** What happened in a case, oldest first, with who did it. */
export const timelineRows = async (
  found: CaseView,
  { world, lang }: ViewContext,
): Promise<SheetData['sections'][number]['rows']> => {
  const entries = await world.timeline(found.number);
  return Promise.all(
    entries.map(async ({ at, actor, events }) => ({
      label: `${sayMoment(at, lang)} · ${await world.nameOf(actor)}`,
      value: events.map((event) => said(event)[lang]).join('. '),
    })),
  );
};
