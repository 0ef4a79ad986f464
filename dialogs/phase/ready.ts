import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { LOAN_READERS } from '../loan/words.ts';

/** Those who read what a coach writes at the end of a phase. */
export const READERS = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.',
  "The coach and the caseworker of the case and the job centre's leader – not the Erhvervschef.",
);

/** What no log of activities shows. */
export const readyFields = {
  businessPlanReady: yesNo({
    name: text('forretningsplan', 'business plan'),
    label: text('Er forretningsplanen klar?', 'Is the business plan ready?'),
    why: text(
      'Hovedforløbet bygger på planen: den er det, lån og sparring handler om (notatet).',
      'The main phase builds on the plan: loan and sparring are about it (the note).',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
  }),
  budgetReady: yesNo({
    name: text('budgettet', 'budget'),
    label: text('Er budgettet klar?', 'Is the budget ready?'),
    why: text(
      'Uden et budget kan hverken borgeren eller I se, om et mikrolån kan betales tilbage.',
      'Without a budget neither the citizen nor you can see whether a microloan can be paid back.',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
  }),
  supportClarified: yesNo({
    name: text('forsørgelse afklaret', 'support settled'),
    label: text(
      'Er det afklaret, hvad borgeren lever af i hovedforløbet?',
      'Is it settled what the citizen lives on in the main phase?',
    ),
    hint: text(
      'At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.',
      'Registering a business can cost a benefit. Ask the caseworker before you go on.',
    ),
    why: text(
      'Notatet lover forsørgelsen i det opkvalificerende forløb, men siger intet om hovedforløbet.',
      'The note promises the support in the qualifying phase, but is silent on the main phase.',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
  }),
  supportSettled: words({
    presence: 'optional',
    tells: true,
    name: text('hvornår og med hvem', 'when and with whom'),
    label: text('Hvornår og med hvem er det afklaret?', 'When and with whom was it settled?'),
    why: text(
      'Så borgeren ikke står alene med det, hvis jobcentret senere ser anderledes på ydelsen.',
      'So that the citizen does not stand alone if the job centre later sees the benefit otherwise.',
    ),
    readers: LOAN_READERS.request,
    example: text('3. marts med sagsbehandleren', '3 March with the caseworker'),
  }),
};
