import type { Status } from '../domain/case.ts';
import { sayMoment } from '../domain/danish/say.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { day, STATUS } from './words.ts';

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

const WHO: Readonly<Record<string, Text>> = {
  refer: text('Det skal en sagsbehandler i jobcentret gøre.', 'That is for a caseworker of the job centre.'),
  assess: text('Det skal en visitator i Næstved gøre.', 'That is for a visitator of Næstved.'),
  reply: text('Det skal sagsbehandleren på sagen gøre.', 'That is for the caseworker of the case.'),
  acknowledge: text(
    'Det er Erhvervschefen eller en stedfortræder, der kvitterer for orienteringer.',
    'Only the Erhvervschef or a deputy acknowledges notices.',
  ),
  'bind-channel': text(
    'Det skal administratoren eller Erhvervschefen gøre.',
    'That is for the administrator or the Erhvervschef.',
  ),
  'see-places': text('Det har du ikke adgang til.', 'You have no access to that.'),
  'list-cases': text('Du har ingen sager i dette projekt.', 'You have no cases in this programme.'),
};

export const notAllowed = (action: string): Text =>
  WHO[action] ?? text('Det har du ikke adgang til.', 'You have no access to that.');

/** A refusal in words, and the field it concerns where the person can mend it. */
export const sayRefusal = (refusal: Refusal): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'not-allowed':
      return { say: notAllowed(refusal.action) };
    case 'no-such-case':
      return { say: noSuchCase(refusal.case) };
    case 'not-now':
      return { say: notNow(refusal.case, refusal.status, refusal.since) };
    case 'both-keys':
      return {
        say: text(
          `Du har selv henvist ${refusal.case}. Vurderingen skal laves af en anden – to nøgler, to personer.`,
          `You referred ${refusal.case} yourself. Somebody else must assess it – two keys, two people.`,
        ),
      };
    case 'double-reference':
      return {
        say: text(
          `Det sagsnummer har allerede en åben sag: ${refusal.case}.`,
          `That number already has an open case: ${refusal.case}.`,
        ),
        field: 'journalRef',
      };
    case 'cpr-in-reference':
      return {
        say: text(
          'Brug jeres eget sagsnummer, ikke et CPR-nummer.',
          'Use your own number, never a CPR number.',
        ),
        field: 'journalRef',
      };
    case 'unknown-support-basis':
      return {
        say: text(
          'Det forsørgelsesgrundlag gælder ikke længere. Vælg et andet.',
          'Choose another support basis.',
        ),
        field: 'supportBasis',
      };
    case 'application-in-future':
      return {
        say: text('Ansøgningen kan ikke ligge i fremtiden.', 'The application cannot be in the future.'),
        field: 'applicationDate',
      };
    case 'consent-in-future':
      return {
        say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
        field: 'consentDate',
      };
    case 'start-out-of-range':
      return {
        say: text(
          `Vælg en startdag fra ${day(refusal.earliest).da} til ${day(refusal.latest).da}.`,
          `Choose a start from ${day(refusal.earliest).en} to ${day(refusal.latest).en}.`,
        ),
        field: 'startDate',
      };
    case 'unknown-coach':
      return { say: text('Vælg en coach fra listen.', 'Choose a coach from the list.'), field: 'coach' };
    case 'no-such-notice':
      return {
        say: text(
          `Orientering nr. ${refusal.notice} findes ikke.`,
          `There is no notice no. ${refusal.notice}.`,
        ),
      };
  }
};
