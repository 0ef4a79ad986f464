import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type Placed = LoggedEvent & { readonly type: 'enrolled' | 'waitlisted' };

/** Whether the citizen has a place or waits for one, from when to when, and who is told. */
export const aboutPlaces = (event: Placed): readonly Text[] => {
  if (event.type === 'waitlisted') {
    return [
      text(
        `Der er ingen ledig plads. Borgeren står nu som nr. ${event.data.position} på ventelisten.`,
        `No place is free. The citizen is now no. ${event.data.position} on the waiting list.`,
      ),
    ];
  }
  const { start, qualifyingUntil, mainUntil, notice, goesOn } = event.data;
  return [
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
};

/** Somebody who waited no longer stands in the way, so the case itself is offered a place at once. */
export const ownOffer = (until: string): readonly Text[] => [
  text(
    `En plads er holdt til borgeren til og med ${day(until).da}.`,
    `A place is held for the citizen until ${day(until).en}.`,
  ),
];

/** The event in a few words that everybody on the case may know. */
export const placesTheme = (event: Placed): Text => {
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
  }
};
