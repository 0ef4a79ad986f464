import type { Status } from '../../domain/case.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { STATUS } from '../words.ts';

export const noSuchCase = (number: string): Text =>
  text(
    `Jeg kan ikke vise dig ${number}: sagen findes ikke, eller du er ikke på den. »sager« viser dine.`,
    `I cannot show you ${number}: no such case, or you are not on it. "cases" shows yours.`,
  );

export const notNow = (number: string, status: Status, since: string): Text =>
  text(
    `Det er allerede gjort. ${number} står nu som »${STATUS[status].da}« siden ${sayMoment(since, 'da')}.`,
    `Already done. ${number} is now "${STATUS[status].en}" since ${sayMoment(since, 'en')}.`,
  );

/** The way out of what cannot be done in a case. */
export const whatNow = (number: string): Text =>
  text(
    `Skriv »sag ${number}« for at se, hvad du kan gøre nu.`,
    `Write "case ${number}" to see what you can do now.`,
  );

const NOTHING_MORE = text('Der er ikke mere at gøre i sagen.', 'There is nothing more to do in the case.');

/** The case is not where that can be done: not yet, or not any more. */
export const cannotNow = (number: string, status: Status, since: string): Text => {
  const way = status === 'erased' ? NOTHING_MORE : whatNow(number);
  return text(
    `Det kan ikke lade sig gøre nu. ${number} står som »${STATUS[status].da}« siden ${sayMoment(since, 'da')}. ${way.da}`,
    `That cannot be done now. ${number} is "${STATUS[status].en}" since ${sayMoment(since, 'en')}. ${way.en}`,
  );
};

const RESPONSIBLE = text(
  'Det skal sagsbehandleren på sagen gøre.',
  'That is for the caseworker of the case.',
);

const ACCESS = text(
  'Det skal sagsbehandleren på sagen eller lederen i jobcentret gøre, og for Næstveds del coachen.',
  "That is for the caseworker of the case or the job centre's leader, and for Næstved's part the coach.",
);
const COACH = text('Det skal coachen på sagen gøre.', 'That is for the coach of the case.');

const WHO: Readonly<Record<string, Text>> = {
  refer: text('Det skal en sagsbehandler i jobcentret gøre.', 'That is for a caseworker of the job centre.'),
  assess: text('Det skal en visitator i Næstved gøre.', 'That is for a visitator of Næstved.'),
  reply: RESPONSIBLE,
  'decide-jointly': text(
    'Det skal sagsbehandleren på sagen eller en visitator i Næstved gøre.',
    'That is for the caseworker of the case or a visitator of Næstved.',
  ),
  decide: RESPONSIBLE,
  'see-letters': text(
    'Brevene er sagsbehandlerens og lederens i jobcentret.',
    'The letters are for the caseworker and the leader of the job centre.',
  ),
  discharge: text(
    'Det skal sagsbehandleren eller coachen på sagen gøre.',
    'That is for the caseworker or the coach of the case.',
  ),
  'hand-over': text(
    'Det skal den ansvarlige på sagen, lederen eller administratoren gøre.',
    'That is for who is responsible for the case, the leader or the administrator.',
  ),
  recuse: text(
    'Du er ikke på den sag, så du skal ikke melde dig inhabil i den.',
    'You are not on that case, so there is nothing to step aside from.',
  ),
  reinstate: text(
    'Det skal lederen det sted gøre, hvor kollegaen arbejder.',
    'That is for the leader where the colleague works.',
  ),
  withdraw: RESPONSIBLE,
  correct: RESPONSIBLE,
  extend: RESPONSIBLE,
  acknowledge: text(
    'Det er Erhvervschefen eller en stedfortræder, der kvitterer for orienteringer.',
    'Only the Erhvervschef or a deputy acknowledges notices.',
  ),
  'answer-notice': RESPONSIBLE,
  'bind-channel': text(
    'Det skal administratoren eller Erhvervschefen gøre.',
    'That is for the administrator or the Erhvervschef.',
  ),
  'see-members': text(
    'Medarbejderne er for administratorer og ledere.',
    'The members are for administrators and leaders.',
  ),
  'manage-members': text('Det skal en administrator gøre.', 'That is for an administrator.'),
  'be-away': text('Du står ikke som medarbejder her.', 'You are no member here.'),
  'answer-offer': RESPONSIBLE,
  'answer-phase': RESPONSIBLE,
  'change-support': RESPONSIBLE,
  'change-consent': RESPONSIBLE,
  'follow-up': RESPONSIBLE,
  'erase-case': RESPONSIBLE,
  'confirm-erasure': text('Det skal lederen i jobcentret gøre.', "That is for the job centre's leader."),
  'ask-access': ACCESS,
  'give-access': ACCESS,
  'add-remark': RESPONSIBLE,
  'take-case': text(
    'Det skal en coach i Næstved gøre, mens sagen ikke har en coach.',
    'That is for a coach of Næstved while the case has none.',
  ),
  'log-activity': COACH,
  'record-status': COACH,
  'propose-phase': COACH,
  'request-loan': COACH,
  'decide-loan': text(
    'Det skal en bevillingsansvarlig i Næstved gøre.',
    'That is for who decides on loans in Næstved.',
  ),
  pause: text(
    'Det skal coachen eller sagsbehandleren på sagen gøre.',
    'That is for the coach or the caseworker of the case.',
  ),
  'add-note': text(
    'Notater skriver de, der arbejder med sagen.',
    'Notes are written by those who work with the case.',
  ),
  'share-experience': text(
    'Erfaringer deler de, der arbejder med projektet.',
    'Experience is shared by those who work with the programme.',
  ),
  'set-absence': text(
    'Det skal personen selv, lederen eller en administrator gøre.',
    'That is for the person, the leader or an administrator.',
  ),
  'see-rules': text(
    'Reglerne er for administratorer, ledere og Erhvervschefen.',
    'The rules are for administrators, leaders and the Erhvervschef.',
  ),
  'change-rules': text('Det skal en administrator gøre.', 'That is for an administrator.'),
  'confirm-rules': text(
    'Det skal en administrator eller en leder gøre – du selv, ikke for en kollega.',
    'That is for an administrator or a leader – yourself, not for a colleague.',
  ),
  'see-operations': text(
    'Bottens status er for administratorer.',
    'The status of the bot is for administrators.',
  ),
  'see-places': text('Det har du ikke adgang til.', 'You have no access to that.'),
  'see-price': text(
    'Prisen er for Erhvervschefen og lederne.',
    'The price is for the Erhvervschef and the leaders.',
  ),
  'see-evaluation': text(
    'Evalueringen laver Erhvervschefen eller en leder.',
    'The evaluation is for the Erhvervschef and the leaders.',
  ),
  'see-closed-evaluation': text(
    'De fortrolige tal er for lederen i jobcentret.',
    "The confidential figures are for the job centre's leader.",
  ),
  'see-deadlines': text('Fristerne ser lederen på.', 'The leader looks at the deadlines.'),
  'sample-looks': text(
    'Stikprøven af opslag ser lederen af jeres egen organisation igennem.',
    'The sample of look-ups is for the leader of your own organisation.',
  ),
  'list-cases': text('Du har ingen sager i dette projekt.', 'You have no cases in this programme.'),
};

export const notAllowed = (action: string): Text =>
  WHO[action] ?? text('Det har du ikke adgang til.', 'You have no access to that.');

/** The same of a case. Who may not ask for a loan may have to decide on it or pay it out: the case says what is theirs. */
export const notAllowedIn = (action: string, number: string): Text => {
  const [who, way] = [notAllowed(action), whatNow(number)];
  return action === 'request-loan' ? text(`${who.da} ${way.da}`, `${who.en} ${way.en}`) : who;
};
