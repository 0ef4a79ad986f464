import type { CourseFacts } from '../../domain/course-events.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { endsLine } from '../course/ends.ts';
import { day } from '../words.ts';

type AboutCourse = LoggedEvent & { readonly type: CourseFacts['type'] | 'experience-shared' };

const aboutActivity = (event: AboutCourse & { type: 'activity-logged' }): readonly Text[] => {
  const { attendance, nextDate } = event.data;
  return [
    ...(attendance === 'no-show'
      ? [
          text(
            'Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.',
            'The caseworker is told, as absence may affect the benefit.',
          ),
        ]
      : []),
    ...(nextDate === undefined
      ? []
      : [text(`Næste gang: ${day(nextDate).da}.`, `Next time: ${day(nextDate).en}.`)]),
  ];
};

const aboutCorrection = ({
  data: { was, now },
}: AboutCourse & { type: 'activity-corrected' }): readonly Text[] => [
  now
    ? text(
        'Rettet. Det, der stod før, er stadig i hændelsesloggen.',
        'Put right. What stood there before is still in the event log.',
      )
    : text(
        'Aktiviteten tæller ikke længere med. Den står stadig i hændelsesloggen.',
        'The activity no longer counts. It is still in the event log.',
      ),
  ...((was.attendance === 'no-show') === (now?.attendance === 'no-show')
    ? []
    : [
        text(
          'Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.',
          'The caseworker is told, as absence may affect the benefit.',
        ),
      ]),
];

const aboutPhase = (
  event: AboutCourse & { type: 'phase-proposed' | 'phase-agreed' | 'phase-declined' },
): readonly Text[] => {
  if (event.type === 'phase-proposed')
    return [
      text(
        'Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.',
        'The caseworker has to confirm as no. 2 and has been told.',
      ),
    ];
  if (event.type === 'phase-declined')
    return [
      text(
        'Coachen får besked om, at I ikke er enige. Forløbet fortsætter som før.',
        'The coach is told that you do not agree. The course goes on as before.',
      ),
    ];
  const { course, recommendation } = event.data;
  if (!course) return [text('Begge har bekræftet, at forløbet stopper.', 'Both have confirmed the stop.')];
  return recommendation === 'advance' && course.mainFrom !== undefined
    ? [
        text(
          `Hovedforløbet begynder ${day(course.mainFrom).da}.`,
          `The main phase begins ${day(course.mainFrom).en}.`,
        ),
        endsLine(course),
      ]
    : [endsLine(course)];
};

/** From the coach to the last follow-up, said to who caused it. */
export const aboutCourse = (event: AboutCourse): readonly Text[] => {
  switch (event.type) {
    case 'coach-taken':
      return [text('Du er nu coach på sagen.', 'You are now the coach of the case.')];
    case 'activity-logged':
      return aboutActivity(event);
    case 'activity-corrected':
      return aboutCorrection(event);
    case 'planned-dropped':
      return [text('Noteret: det blev ikke til noget.', 'Noted: it did not happen.')];
    case 'status-recorded':
      return event.data.state === 'on-track'
        ? []
        : [text('Sagsbehandleren får besked.', 'The caseworker is told.')];
    case 'note-added':
      return [text('Notatet er sendt.', 'The note is sent.')];
    case 'experience-shared':
      return [
        text(
          'Erfaringen er delt med alle tre parter. Der står ikke noget om borgere i den.',
          'The experience is shared with all three parties. It says nothing of citizens.',
        ),
      ];
    case 'phase-proposed':
    case 'phase-agreed':
    case 'phase-declined':
      return aboutPhase(event);
    case 'paused': {
      const back = event.data.expectedReturn;
      return [
        text(
          `På pause fra ${day(event.data.from).da}. Ingen frister løber, og jeg minder ikke om noget.`,
          `Paused from ${day(event.data.from).en}. No dates run, and I remind nobody.`,
        ),
        ...(back === undefined
          ? []
          : [text(`Forventet tilbage ${day(back).da}.`, `Expected back ${day(back).en}.`)]),
      ];
    }
    case 'resumed': {
      const { course } = event.data;
      return [
        text(
          `Forløbet er i gang igen fra ${day(event.data.on).da}.`,
          `The course goes on from ${day(event.data.on).en}.`,
        ),
        endsLine(course),
      ];
    }
    case 'support-changed':
      return event.data.becauseOfCourse
        ? [
            text(
              'Begge parter får besked, så I kan tale om, hvad borgeren skal leve af.',
              'Both parties are told, so that you can talk about what the citizen lives on.',
            ),
          ]
        : [];
    case 'citizen-moved':
      return [
        text(
          'Forløbet fortsætter, til nogen har sagt andet. Sagsbehandleren og lederen i jobcentret finder ud af, hvem der betaler.',
          "The course goes on until somebody says otherwise. The caseworker and the job centre's leader find out who pays.",
        ),
      ];
    case 'move-settled':
      return [text('Forløbet fortsætter.', 'The course goes on.')];
    case 'consent-withdrawn':
      return [
        text(
          'Næstved kan ikke længere se sagen. Intet er slettet. Tal med borgeren om, hvad der skal ske nu.',
          'The provider no longer sees the case. Nothing is erased. Talk with the citizen about what happens now.',
        ),
      ];
    case 'consent-renewed':
      return [text('Sagen er delt med Næstved igen.', 'The case is shared with the provider again.')];
    case 'followed-up':
      return [
        text(
          `Status ${event.data.months} måneder efter er noteret.`,
          `The status ${event.data.months} months after is noted.`,
        ),
      ];
  }
};
