import { inFuture } from './words.ts';
import { readDate } from '../../domain/danish/date.ts';
import type { ConsentForm } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { choice } from '../engine/fields/choice.ts';
import { synonymsOf } from '../synonyms.ts';
import type { VisitationFacts } from './facts.ts';
import { READERS } from './words.ts';

const shared = (provider: string): Text =>
  text(
    `Er borgeren informeret, og vil borgeren gerne have sagen delt med ${provider}?`,
    `Is the citizen informed, and does the citizen want the case shared with ${provider}?`,
  );

const NO_NAME = text(
  'Det ligner ikke et fornavn. Skriv fx »Maria«, eller initialer. Hvordan og hvornår borgeren sagde ja, kommer bagefter.',
  'That does not look like a first name. Try "Maria", or initials. How and when the citizen said yes comes after.',
);

/** »mundtligt i går«: how and when the citizen said yes, from somebody who looked at the lines below the name. */
const answersNext = (value: string, today: Day): boolean => {
  const how = /^(?:mundtlig|skriftlig|orally|oral|in writing|written)t?(?![\p{L}])/iu.exec(value.trim());
  const rest = how && value.trim().slice(how[0].length).trim();
  return rest !== null && (rest === '' || readDate(rest, today).kind === 'one');
};

/** Who, and whether the citizen is informed and wants it. */
export const citizenFields = {
  citizenName: words({
    presence: 'required',
    name: text('fornavn', 'first name'),
    label: text('Borgerens fornavn', "The citizen's first name"),
    hint: text(
      'Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.',
      'The first name is enough. With a protected name: initials.',
    ),
    why: text(
      'Så visitator og coach ved, hvem de skal møde. I lister og på kort står kun initialer.',
      'So that visitator and coach know whom they meet. Lists and cards show initials only.',
    ),
    readers: READERS.course,
    example: text('Maria', 'Maria'),
    check: (value, { today }) => (answersNext(value, today) ? NO_NAME : undefined),
  }),
  consent: yesNo<VisitationFacts>({
    name: text('samtykke', 'consent'),
    label: shared('Næstved'),
    // A yes to the sharing is one to whom it is said of.
    labelIn: ({ facts }) => shared(facts.provider ?? 'Næstved'),
    no: text('Ikke endnu', 'Not yet'),
    why: text(
      'Vi deler kun, når borgeren ved det og gerne vil (databeskyttelsesforordningens art. 13).',
      'We share only when the citizen knows and wants it (GDPR art. 13).',
    ),
    readers: READERS.referral,
    example: text('ja', 'yes'),
    check: (value) =>
      value === 'yes'
        ? undefined
        : text(
            'Så sender jeg ikke noget. Du kan gemme kladden eller behandle ansøgningen på det, I har.',
            'Then I send nothing. You can save the draft or decide the application on what you have.',
          ),
  }),
  consentForm: choice<ConsentForm, 'required'>({
    presence: 'required',
    name: text('mundtligt eller skriftligt', 'oral or written'),
    label: text('Hvordan sagde borgeren ja?', 'How did the citizen say yes?'),
    why: text('Så I senere kan vise, at borgeren var informeret.', 'To show later that it was so.'),
    readers: READERS.course,
    example: text('mundtligt', 'oral'),
    options: () => [
      { id: 'oral', label: text('Mundtligt', 'Orally'), synonyms: synonymsOf('consentForm', 'oral') },
      {
        id: 'written',
        label: text('Skriftligt', 'In writing'),
        synonyms: synonymsOf('consentForm', 'written'),
      },
    ],
    fallback: () => 'oral',
    expanded: true,
  }),
  consentDate: date({
    name: text('dato for samtykke', 'consent date'),
    label: text('Hvornår sagde borgeren ja?', 'When did the citizen say yes?'),
    why: text('Så I kan vise, hvornår borgeren sagde ja.', 'To show when the citizen agreed.'),
    readers: READERS.course,
    example: text('i dag', 'today'),
    fallback: ({ today }) => today,
    check: (value, { today }) => (value > today ? inFuture('consent') : undefined),
  }),
};
