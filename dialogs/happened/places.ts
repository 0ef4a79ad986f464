import type { EnrolmentFacts } from '../../domain/event-facts.ts';
import type { PlaceFacts } from '../../domain/place-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

const aboutEnrolment = ({
  start,
  qualifyingUntil,
  mainUntil,
  notice,
  goesOn,
}: EnrolmentFacts): readonly Text[] => [
  goesOn
    ? text(
        `Borgeren er i forløbet igen, og det fortsætter ${day(start).da}.`,
        `The citizen is on the course again, and it goes on ${day(start).en}.`,
      )
    : text(
        `Borgeren er indskrevet og starter ${day(start).da}.`,
        `The citizen is enrolled and starts ${day(start).en}.`,
      ),
  text(
    `Opkvalificerende forløb til og med ${day(qualifyingUntil).da}, hovedforløb til og med ${day(mainUntil).da}.`,
    `Qualifying phase to and including ${day(qualifyingUntil).en}, main phase to ${day(mainUntil).en}.`,
  ),
  text(
    `Erhvervschefen får orientering nr. ${notice} i kanalen.`,
    `The Erhvervschef gets notice no. ${notice} in the channel.`,
  ),
];

/** Whether the citizen has a place, is offered or waits for one, from when to when, and who is told. */
export const aboutPlaces = (event: PlaceFacts): readonly Text[] => {
  switch (event.type) {
    case 'waitlisted':
      return [
        text(
          `Der er ingen ledig plads. Borgeren står nu som nr. ${event.data.position} på ventelisten.`,
          `No place is free. The citizen is now no. ${event.data.position} on the waiting list.`,
        ),
      ];
    case 'enrolled':
      return aboutEnrolment(event.data);
    case 'offered':
      return [
        // Who frees a place may not know who gets it.
        text('Pladsen er tilbudt den næste på ventelisten.', 'The place is offered to the next in line.'),
      ];
    case 'offer-extended':
      return [
        text(
          `Pladsen er holdt til og med ${day(event.data.until).da}.`,
          `The place is held until ${day(event.data.until).en}.`,
        ),
      ];
    case 'offer-declined':
      return [
        text(
          'Borgeren siger nej tak, og sagen er afsluttet. Pladsen går videre.',
          'The citizen declines, and the case is closed. The place goes on.',
        ),
      ];
    case 'offer-expired':
      return [
        text(
          'Pladsen går videre. Borgeren bliver på ventelisten og får tilbud igen, når den næste plads bliver ledig.',
          'The place goes on. The citizen stays on the waiting list and is asked again when the next place is free.',
        ),
      ];
    case 'returned-to-line':
      return [
        text(
          'Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.',
          'The place is promised to somebody else, so the citizen is first in line. The course goes on when there is a place.',
        ),
        text('Erhvervschefens orientering bliver rettet.', "The Erhvervschef's notice is corrected."),
      ];
  }
};

/** Somebody who waited no longer stands in the way, so the case itself is offered a place at once. */
export const ownOffer = (until: string): readonly Text[] => [
  text(
    `En plads er holdt til borgeren til og med ${day(until).da}.`,
    `A place is held for the citizen until ${day(until).en}.`,
  ),
];

/** The event in a few words that everybody on the case may know. */
export const placesTheme = (event: PlaceFacts): Text => {
  switch (event.type) {
    case 'waitlisted':
      return text(
        `På venteliste som nr. ${event.data.position}`,
        `No. ${event.data.position} on the waiting list`,
      );
    case 'enrolled':
      if (event.data.goesOn)
        return text(
          `Forløbet fortsætter ${day(event.data.start).da} (orientering nr. ${event.data.notice})`,
          `The course goes on ${day(event.data.start).en} (notice no. ${event.data.notice})`,
        );
      return text(
        `Indskrevet fra ${day(event.data.start).da} (orientering nr. ${event.data.notice})`,
        `Enrolled from ${day(event.data.start).en} (notice no. ${event.data.notice})`,
      );
    case 'offered':
      return text(
        `Tilbud om plads – svar senest ${day(event.data.until).da}`,
        `Place offered – answer by ${day(event.data.until).en}`,
      );
    case 'offer-extended':
      return text(
        `Tilbuddet er forlænget til ${day(event.data.until).da}`,
        `The offer was extended to ${day(event.data.until).en}`,
      );
    case 'offer-declined':
      return text('Borgeren siger nej tak til pladsen', 'The citizen declines the place');
    case 'offer-expired':
      return text('Intet svar på tilbuddet; pladsen går videre', 'No answer to the offer; the place goes on');
    case 'returned-to-line':
      return text(
        'Udskrivningen var en fejl; borgeren står først på ventelisten',
        'The discharge was wrong; the citizen is first in line',
      );
  }
};
