import assert from 'node:assert/strict';
import {
  bothNo,
  disagreed,
  drafted,
  enrolled,
  heardAbout,
  NO,
  proposed,
  referred,
  refused,
  walk,
} from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { assess, cardOf, VISITATION } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** What »Kopiér til fagsystemet« gives on the card that a dialog ended with. */
const noteOn = async (stage: Stage, who: Who, card: SeenCard): Promise<readonly string[]> => {
  const copy = card.buttons.find(({ data }) => data['view'] === 'copy');
  assert.ok(copy, `nothing to copy on »${card.title}«`);
  const seen = cardOf(await stage.press(who, copy.verb, copy.data));
  const note = seen.inputs['note'];
  assert.ok(note, `no note on »${seen.title}«`);
  return (note.value ?? '').split('\n');
};

interface Step {
  readonly before?: (stage: Stage) => Promise<string>;
  readonly who?: Who;
  readonly act: (stage: Stage, number: string) => Promise<SeenCard>;
  readonly note: readonly string[];
}

const stillDisagree = async (stage: Stage): Promise<string> => {
  const number = await disagreed(stage);
  await proposed(stage, number, 'visitator', { decision: 'still-disagree' });
  return number;
};

const hearing = async (stage: Stage): Promise<string> => {
  const number = await bothNo(stage);
  await drafted(stage, number);
  return number;
};

const writing = async (stage: Stage): Promise<string> => {
  const number = await bothNo(stage);
  await heardAbout(stage, number);
  return number;
};

const complained = async (stage: Stage): Promise<string> => {
  const number = await refused(stage);
  await walk(stage, 'caseworker', `klage ${number}`);
  return number;
};

const full = async (stage: Stage): Promise<string> => {
  for (const journalRef of ['25/1', '25/2']) await assess(stage, await referred(stage, { journalRef }));
  return referred(stage);
};

const ENDED = { reason: 'own-business', agreed: 'yes', outcome: 'self-employed', cvr: '25313763' };

const STEPS: Readonly<Record<string, Step>> = {
  'a referral': {
    act: (stage) =>
      walk(stage, 'caseworker', 'ny visitation', {
        ...VISITATION,
        citizenView: 'Vil gerne i gang',
        criteriaNote: 'Har talt med revisor',
        motivation: '4',
        health: '2',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Visitation sendt til Næstved',
      'Borgeren søgte den 23. november 2026 om en plads på mikrolånsforløbet.',
      'Borgeren er informeret og sagde mundtligt ja til, at sagen deles med Næstved Kommune (23. november 2026).',
      'Jobcentrets indstilling: Ja.',
      'Sagen er sendt til Næstved Kommune.',
      'Frist for afgørelsen: 21. december 2026.',
      'Borger: Maria',
      'Sagsnummer: 25/012345',
      'Idé: Cykelværksted med udlejning',
      'Begrundelse: Har drevet butik før',
      'Borgeren siger selv: Vil gerne i gang',
      'Kriterier: Egen lyst: Stærk · Overskud og hensyn: På vej',
      'Om kriterierne: Har talt med revisor',
      'Forsørgelse: Dagpenge',
    ],
  },
  'a referral that stays with the job centre': {
    act: (stage) =>
      walk(stage, 'caseworker', 'ny visitation', {
        ...VISITATION,
        consentForm: 'written',
        recommendation: 'not-suitable',
        hearProvider: 'no',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Visitation lavet, ikke delt med Næstved. Afslaget bliver skrevet',
      'Borgeren søgte den 23. november 2026 om en plads på mikrolånsforløbet.',
      'Borgeren er informeret og sagde skriftligt ja til, at sagen deles med Næstved Kommune (23. november 2026).',
      'Jobcentrets indstilling: Nej, ikke på nuværende tidspunkt.',
      'Sagen er ikke delt med Næstved Kommune.',
      'Frist for afgørelsen: 21. december 2026.',
      'Borger: Maria',
      'Sagsnummer: 25/012345',
      'Idé: Cykelværksted med udlejning',
      'Begrundelse: Har drevet butik før',
      'Forsørgelse: Dagpenge',
    ],
  },
  'a question': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, { decision: 'return', question: 'Er der tid om aftenen?' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Spørgsmål til jobcentret',
      'Spørgsmål: Er der tid om aftenen?',
    ],
  },
  'an answer': {
    before: async (stage) => {
      const number = await referred(stage);
      await assess(stage, number, { decision: 'return', question: 'Er der tid om aftenen?' });
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `svar ${number}`, { answer: 'Ja, tirsdag og torsdag' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Jobcentret har svaret',
      'Svar: Ja, tirsdag og torsdag',
    ],
  },
  'an invitation': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, { decision: 'invite' }),
    note: ['23. november 2026 · Mikrolån ML-2026-001 · Indkaldt til visitationssamtale 30. november 2026'],
  },
  'a yes with a place': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Næstved kan tilbyde en plads. Indskrevet fra 1. december 2026 (orientering nr. 1)',
      'Borgeren starter den 1. december 2026. Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.',
    ],
  },
  'a yes with a place in the queue': {
    before: full,
    who: 'visitator',
    act: (stage, number) => assess(stage, number),
    note: [
      '23. november 2026 · Mikrolån ML-2026-003 · Næstved kan tilbyde en plads. På venteliste som nr. 1',
    ],
  },
  'a no that the parties disagree on': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, NO),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Næstved kan ikke anbefale en plads. Parterne er ikke enige',
      'Næstved har lagt vægt på: Der er ikke tid til undervisningen',
      'Det bygger på: Samtale den 20. november',
    ],
  },
  'a no of both': {
    before: (stage) => referred(stage, { recommendation: 'not-suitable', hearProvider: 'yes' }),
    who: 'visitator',
    act: (stage, number) => assess(stage, number, NO),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Næstved kan ikke anbefale en plads. Afslaget bliver skrevet',
      'Næstved har lagt vægt på: Der er ikke tid til undervisningen',
      'Det bygger på: Samtale den 20. november',
    ],
  },
  'a joint decision': {
    before: disagreed,
    act: (stage, number) => proposed(stage, number),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Fælles afgørelse: plads, venter på nr. 2',
      'Mødet blev holdt den 23. november 2026.',
      'Forløbet kan begynde den 1. december 2026.',
      'Deltagere: Borgeren, sagsbehandler og visitator',
      'Der blev lagt vægt på: Der er nu aftale om pasning om aftenen',
    ],
  },
  'a joint refusal': {
    before: disagreed,
    act: (stage, number) => proposed(stage, number, 'caseworker', { decision: 'reject' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Fælles afgørelse: afslag, venter på nr. 2',
      'Mødet blev holdt den 23. november 2026.',
      'Deltagere: Borgeren, sagsbehandler og visitator',
      'Der blev lagt vægt på: Der er nu aftale om pasning om aftenen',
    ],
  },
  'a meeting that came to nothing': {
    before: disagreed,
    act: (stage, number) => proposed(stage, number, 'caseworker', { decision: 'still-disagree' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Stadig uenige efter mødet',
      'Mødet blev holdt den 23. november 2026.',
      'Deltagere: Borgeren, sagsbehandler og visitator',
      'Der blev lagt vægt på: Der er nu aftale om pasning om aftenen',
    ],
  },
  'a final yes': {
    before: stillDisagree,
    act: (stage, number) =>
      walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'approve',
        reasons: 'Planen holder',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Jobcentret har afgjort: plads. Indskrevet fra 1. december 2026 (orientering nr. 1)',
      'Borgeren starter den 1. december 2026. Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.',
      'Der blev lagt vægt på: Planen holder',
    ],
  },
  'a final no': {
    before: stillDisagree,
    act: (stage, number) =>
      walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'reject',
        reasons: 'Tiden er for kort',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Jobcentret har afgjort: afslag. Afslaget bliver skrevet',
      'Der blev lagt vægt på: Tiden er for kort',
    ],
  },
  'the draft of a refusal': {
    before: bothNo,
    act: (stage, number) => drafted(stage, number),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Partshøring, svar senest 7. december 2026',
      'Regel: Eksempel: den bestemmelse, jeres afgørelse bygger på.',
      'Hovedhensyn: Der er ikke tid til undervisningen',
      'Oplysninger: Samtale den 20. november',
      '',
      'Har drevet butik før',
    ],
  },
  'a hearing with an answer': {
    before: hearing,
    act: (stage, number) =>
      walk(stage, 'caseworker', `partshøring ${number}`, {
        result: 'answered',
        remarks: 'Er uenig: pasningen er på plads nu',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Borgeren er hørt og har svaret',
      'Borgerens bemærkninger: Er uenig: pasningen er på plads nu',
    ],
  },
  'a hearing that was not needed': {
    before: hearing,
    act: (stage, number) =>
      walk(stage, 'caseworker', `partshøring ${number}`, { result: 'not-needed', waiver: 'citizen-agrees' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Partshøring ikke nødvendig',
      'Det skyldes: Borgeren er enig i svaret.',
    ],
  },
  'a letter that was sent': {
    before: writing,
    act: (stage, number) => walk(stage, 'caseworker', `brev sendt ${number}`),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Afgørelse sendt 23. november 2026',
      'Klagefrist: 21. december 2026.',
    ],
  },
  'a complaint': {
    before: refused,
    act: (stage, number) => walk(stage, 'caseworker', `klage ${number}`),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Klage modtaget 23. november 2026',
      'Ny vurdering senest 21. december 2026.',
    ],
  },
  'a complaint that is upheld': {
    before: complained,
    act: (stage, number) => walk(stage, 'caseworker', `svar på klage ${number}`, { result: 'upheld' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Klagen: medhold',
      'Sagen skal afgøres igen senest 21. december 2026.',
    ],
  },
  'a complaint that is partly upheld': {
    before: complained,
    act: (stage, number) => walk(stage, 'caseworker', `svar på klage ${number}`, { result: 'partly' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Klagen: delvist medhold',
      'Sagen skal afgøres igen senest 21. december 2026.',
    ],
  },
  'a complaint that is sent on': {
    before: complained,
    act: (stage, number) =>
      walk(stage, 'caseworker', `svar på klage ${number}`, { result: 'rejected-sent-on' }),
    note: ['23. november 2026 · Mikrolån ML-2026-001 · Klagen: fastholdt og sendt videre'],
  },
  'a withdrawal': {
    before: referred,
    act: (stage, number) =>
      walk(stage, 'caseworker', `træk tilbage ${number}`, { reason: 'Borgeren har fået job' }),
    note: ['23. november 2026 · Mikrolån ML-2026-001 · Trukket tilbage', 'Grund: Borgeren har fået job'],
  },
  'a correction': {
    before: referred,
    act: (stage, number) =>
      walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'businessIdea',
        value: 'Cykelværksted',
        reason: 'Tastefejl',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Rettet: Idé',
      'Idé: Cykelværksted',
      'Hvorfor: Tastefejl',
    ],
  },
  'a corrected start': {
    before: (stage) => enrolled(stage, {}, '2027-01-01'),
    act: (stage, number) =>
      walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'startDate',
        value: '1. februar 2027',
        reason: 'Aftalt med borgeren',
      }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Rettet: Startdato',
      'Borgeren starter den 1. februar 2027.',
      'Hvorfor: Aftalt med borgeren',
    ],
  },
  'a later deadline': {
    before: referred,
    act: (stage, number) => walk(stage, 'caseworker', `forlæng frist ${number}`),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Frist forlænget til 18. januar 2027',
      'Det skyldes, at vi venter på Næstved Kommunes vurdering.',
    ],
  },
  'a discharge': {
    before: enrolled,
    who: 'coach',
    act: (stage, number) =>
      walk(stage, 'coach', `udskriv ${number}`, { ...ENDED, note: 'Vil høre om netværk' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Udskrevet 23. november 2026 (orientering nr. 2)',
      'CVR-nummer: 25313763',
      'Bemærkning: Vil høre om netværk',
      'Grund: Egen virksomhed',
      'Lever nu af: Egen virksomhed',
    ],
  },
  'the beginning of a discharge': {
    before: enrolled,
    act: (stage, number) => walk(stage, 'caseworker', `udskriv ${number}`, { ...ENDED, agreed: 'no' }),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Udskrivning mod borgerens ønske er begyndt',
      'CVR-nummer: 25313763',
      'Grund: Egen virksomhed',
      'Lever nu af: Egen virksomhed',
    ],
  },
  'a discharge that was given up': {
    before: async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, { ...ENDED, agreed: 'no' });
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `træk tilbage ${number}`, { reason: 'Kommer igen' }),
    note: ['23. november 2026 · Mikrolån ML-2026-001 · Udskrivningen er opgivet', 'Grund: Kommer igen'],
  },
  'a discharge that was sent': {
    before: async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, { ...ENDED, agreed: 'no' });
      await drafted(stage, number, { rejectionConsiderations: 'Fremmøde', rejectionFacts: 'Fremmødelisten' });
      await walk(stage, 'caseworker', `partshøring ${number}`, {
        result: 'answered',
        remarks: 'Har været syg',
      });
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `brev sendt ${number}`),
    note: [
      '23. november 2026 · Mikrolån ML-2026-001 · Afgørelse sendt 23. november 2026. Udskrevet 23. november 2026 (orientering nr. 2)',
      'Klagefrist: 21. december 2026.',
    ],
  },
  'a reopened case': {
    before: async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, ENDED);
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `genåbn ${number}`, { reason: 'Forkert sag' }),
    note: ['23. november 2026 · Mikrolån ML-2026-001 · Sagen er åbnet igen', 'Hvorfor: Forkert sag'],
  },
};

describe('The note for the case system', () => {
  for (const [what, { before, who = 'caseworker', act, note }] of Object.entries(STEPS)) {
    it(
      `after ${what}`,
      withStage(async (stage) => {
        const number = before ? await before(stage) : '';
        assert.deepEqual(await noteOn(stage, who, await act(stage, number)), note);
      }),
    );
  }

  it(
    'after a complaint that came too late says so',
    withKeptStore(async (kept) => {
      await refused(await kept.open());
      const stage = await kept.open({ now: '2027-01-11T09:12:00.000Z' });
      const card = await walk(stage, 'caseworker', 'klage ML-2026-001');
      assert.deepEqual(await noteOn(stage, 'caseworker', card), [
        '11. januar 2027 · Mikrolån ML-2026-001 · Klage modtaget 11. januar 2027, efter klagefristen',
        'Ny vurdering senest 8. februar 2027.',
      ]);
    }),
  );

  it(
    'is made for what the reader may know: Næstved reads no reference of the job centre',
    withStage(async (stage) => {
      const number = await referred(stage);
      const seen = cardOf(await stage.press('visitator', 'view', { view: 'copy', case: number, entry: 1 }));
      assert.deepEqual((seen.inputs['note']?.value ?? '').split('\n'), [
        '23. november 2026 · Mikrolån ML-2026-001 · Visitation sendt til Næstved',
        'Borgeren søgte den 23. november 2026 om en plads på mikrolånsforløbet.',
        'Borgeren er informeret og sagde mundtligt ja til, at sagen deles med Næstved Kommune (23. november 2026).',
        'Jobcentrets indstilling: Ja.',
        'Sagen er sendt til Næstved Kommune.',
        'Frist for afgørelsen: 21. december 2026.',
        'Borger: Maria',
        'Idé: Cykelværksted med udlejning',
        'Begrundelse: Har drevet butik før',
        'Forsørgelse: Dagpenge',
      ]);
    }),
  );

  it(
    'is nobody else’s',
    withStage(async (stage) => {
      const number = await referred(stage);
      for (const who of ['caseworker2', 'coach', 'director'] as const) {
        const heard = await stage.press(who, 'view', { view: 'copy', case: number, entry: 1 });
        assert.deepEqual(heard.card?.inputs, {});
      }
    }),
  );

  it(
    'stands on the card of the second key too',
    withStage(async (stage) => {
      const number = await disagreed(stage);
      await proposed(stage, number);
      const card = cardOf(await stage.press('visitator', 'countersign', { case: number }));
      assert.deepEqual(await noteOn(stage, 'visitator', card), [
        '23. november 2026 · Mikrolån ML-2026-001 · Bekræftet som nr. 2. Indskrevet fra 1. december 2026 (orientering nr. 1)',
        'Borgeren starter den 1. december 2026. Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.',
      ]);
    }),
  );
});
