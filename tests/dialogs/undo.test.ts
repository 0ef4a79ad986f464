import assert from 'node:assert/strict';
import {
  bothNo,
  disagreed,
  drafted,
  enrolled,
  heardAbout,
  NO,
  present,
  proposed,
  referred,
  refused,
  walk,
} from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** How a case stands, by its own card. */
const standsAs = async (stage: Stage, number: string): Promise<string | undefined> =>
  cardOf(await stage.say('caseworker', `sag ${number}`)).texts[1];

interface Deed {
  /** What leads to it; resolves to the case number. */
  readonly before: (stage: Stage) => Promise<string>;
  readonly who?: Who;
  readonly act: (stage: Stage, number: string) => Promise<SeenCard>;
}

const AGREED = { reason: 'moved', agreed: 'yes', outcome: 'unknown' };
const AGAINST = { ...AGREED, agreed: 'no' };

const discharged = async (stage: Stage): Promise<string> => {
  const number = await enrolled(stage);
  await walk(stage, 'caseworker', `udskriv ${number}`, AGREED);
  return number;
};

const DEEDS: Readonly<Record<string, Deed>> = {
  'a place': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number),
  },
  'a no of Næstved': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, NO),
  },
  'a question': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, { decision: 'return', question: 'Er der tid?' }),
  },
  'an invitation': {
    before: referred,
    who: 'visitator',
    act: (stage, number) => assess(stage, number, { decision: 'invite' }),
  },
  'an answer': {
    before: async (stage) => {
      const number = await referred(stage);
      await assess(stage, number, { decision: 'return', question: 'Er der tid?' });
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `svar ${number}`, { answer: 'Ja' }),
  },
  'a joint decision': { before: disagreed, act: (stage, number) => proposed(stage, number) },
  'a meeting that came to nothing': {
    before: disagreed,
    act: (stage, number) => proposed(stage, number, 'caseworker', { decision: 'still-disagree' }),
  },
  'a final decision': {
    before: async (stage) => {
      const number = await disagreed(stage);
      await proposed(stage, number, 'visitator', { decision: 'still-disagree' });
      return number;
    },
    act: (stage, number) =>
      walk(stage, 'caseworker', `endelig afgørelse ${number}`, { decision: 'approve', reasons: 'Ja' }),
  },
  'the draft of a refusal': { before: bothNo, act: (stage, number) => drafted(stage, number) },
  'a hearing': {
    before: async (stage) => {
      const number = await bothNo(stage);
      await drafted(stage, number);
      return number;
    },
    act: (stage, number) =>
      walk(stage, 'caseworker', `partshøring ${number}`, { result: 'answered', remarks: 'Er uenig' }),
  },
  'a letter that was sent': {
    before: async (stage) => {
      const number = await bothNo(stage);
      await heardAbout(stage, number);
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `brev sendt ${number}`),
  },
  'a complaint': {
    before: refused,
    act: (stage, number) => walk(stage, 'caseworker', `klage ${number}`),
  },
  'the result of a complaint': {
    before: async (stage) => {
      const number = await refused(stage);
      await walk(stage, 'caseworker', `klage ${number}`);
      return number;
    },
    act: (stage, number) => walk(stage, 'caseworker', `svar på klage ${number}`, { result: 'upheld' }),
  },
  'a withdrawal': {
    before: referred,
    act: (stage, number) => walk(stage, 'caseworker', `træk tilbage ${number}`, { reason: 'Job' }),
  },
  'a correction': {
    before: referred,
    act: (stage, number) =>
      walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'citizenName',
        value: 'Mette',
        reason: 'Tastefejl',
      }),
  },
  'a later deadline': {
    before: referred,
    act: (stage, number) => walk(stage, 'caseworker', `forlæng frist ${number}`),
  },
  'a discharge': {
    before: enrolled,
    act: (stage, number) => walk(stage, 'caseworker', `udskriv ${number}`, AGREED),
  },
  'the beginning of a discharge': {
    before: enrolled,
    act: (stage, number) => walk(stage, 'caseworker', `udskriv ${number}`, AGAINST),
  },
  'a reopened case': {
    before: discharged,
    act: (stage, number) => walk(stage, 'caseworker', `genåbn ${number}`, { reason: 'Forkert sag' }),
  },
};

describe('Taking something back', () => {
  for (const [what, { before, who = 'caseworker', act }] of Object.entries(DEEDS)) {
    it(
      `takes back ${what}, and the case is as it was`,
      withStage(async (stage) => {
        const number = await before(stage);
        const stood = await standsAs(stage, number);
        const card = await act(stage, number);
        const undone = cardOf(await stage.press(who, 'undo', buttonOf(card, 'undo').data));
        assert.deepEqual(undone.texts.slice(1), [`Fortrudt. ${number} er, som den var før.`]);
        assert.deepEqual(
          undone.buttons.map(({ title }) => title),
          ['Mine opgaver'],
        );
        assert.equal(await standsAs(stage, number), stood);
      }),
    );
  }

  it(
    'takes back a referral: nobody has it any more',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < # Ny visitation
        < Fortrudt. ML-2026-001 er trukket tilbage.
        < [Tag svarene op igen] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Kopiér til fagsystemet]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-001 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        `,
      );
    }),
  );

  it(
    'takes back a place: both parties and the channel hear it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2', 'coach');
      await enrolled(stage);
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 23. november 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'visitator',
        `
        > fortryd
        < # Svar på visitation
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        > fortryd
        < Der er ikke noget at fortryde her. Skriv »sag« og et sagsnummer for at se, hvad der er sket.
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        `,
      );
      const changed = await stage.until(
        ({ update, conversation, card }) =>
          update !== undefined &&
          conversation === stage.conversationOf('director', true) &&
          card?.texts[2]?.startsWith('Rettet') === true,
      );
      assert.deepEqual(changed.card?.texts, [
        'Orientering nr. 1 · Indskrivning',
        'Mikrolånsforløb Ishøj 2015, sag ML-2026-001',
        'Rettet 23. november kl. 10.12: indskrivningen er fortrudt. Borgeren er ikke indskrevet.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den', 'Stil et spørgsmål'],
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        < Hvad er jeres vurdering?
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is told to those who were told of a place: what they open is the case, not somebody else’s task',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach');
      const number = await enrolled(stage);
      const cards = (who: Who) =>
        stage.posted.filter(
          ({ conversation, byItself }) => byItself && conversation === stage.conversationOf(who),
        );
      for (const who of ['caseworker', 'coach'] as const) await stage.until(() => cards(who).length === 1);
      await stage.say('visitator', 'fortryd');
      await stage.until(() => cards('caseworker').length === 2);
      const [open] = cards('caseworker')[1]?.card?.buttons ?? [];
      assert.deepEqual(open?.data, { view: 'case', case: number });
      await stage.until(() => cards('coach').length === 2);
    }),
  );

  it(
    'can be pressed on the card and on the case, and twice does no harm',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      const card = await drafted(stage, number);
      const { data } = buttonOf(card, 'undo');
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Borgeren bliver hørt.
        < Venter på dig.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Partshøring] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        * undo
        < # Sag ML-2026-001
        < Fortrudt. ML-2026-001 er, som den var før.
        < Siden 23. november kl. 10.12: Afslaget bliver skrevet.
        < Venter på dig.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Udkast til afgørelse] [Kopiér til fagsystemet] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      const again = await stage.press('caseworker', 'undo', data);
      assert.match(
        again.text ?? again.card?.texts.join(' ') ?? '',
        /Fortrudt\. ML-2026-001 er, som den var før\./,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < Det kan ikke fortrydes, for Visitator er gået videre i ML-2026-001: »Næstved kan ikke anbefale en plads. Afslaget bliver skrevet«, 23. november kl. 10.12. Tal med Visitator, eller skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > kan du fortryde det sidste
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > fortryd ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget bliver skrevet.
        < Venter på dig.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Udkast til afgørelse] [Kopiér til fagsystemet] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'takes back the second key, from the case',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      const number = await disagreed(stage);
      await proposed(stage, number);
      await transcript(
        stage,
        'visitator',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Begge parter har bekræftet. Borgeren er indskrevet og starter 1. december 2026. Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027. Erhvervschefen får orientering nr. 1 i kanalen.
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. december.
        < Venter på en coach i Næstved.
        < Coach, Coach 2 og Coach og bevillingsansvarlig er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Forløbet
        < Starter
        < 1. december 2026
        < Opkvalificerende forløb til og med
        < 31. maj 2027
        < Hovedforløb til og med
        < 30. november 2027
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < ingen coach endnu
        < Deling
        < Delt med Næstved
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. december 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        * undo
        < # Sag ML-2026-001
        < Fortrudt. ML-2026-001 er, som den var før.
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. december 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Enig – bekræft] [Ikke enig] [Skriv et notat] [Kopiér til fagsystemet] [Jeg er inhabil]
        > fortryd
        < Det kan ikke fortrydes, for Sagsbehandler er gået videre i ML-2026-001: »Fælles afgørelse: plads, venter på nr. 2«, 23. november kl. 10.12. Tal med Sagsbehandler, eller skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        ! Nyt i sagen
        < # Nyt i sagen
        < ML-2026-001 · M.
        < Fælles afgørelse – venter på nr. 2.
        < Fristen er 21. december 2026.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'takes back a no to what the other party proposed',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      const number = await disagreed(stage);
      await proposed(stage, number);
      await transcript(
        stage,
        'visitator',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * decline
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Den anden part får besked om, at I ikke er enige. Aftal et nyt møde.
        < Siden 23. november kl. 10.12: Uenighed – aftal et møde.
        < Venter på Sagsbehandler og Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Nr. 2 er ikke enig
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Fortryd] [Kopiér til fagsystemet] [Skriv et notat] [Jeg er inhabil]
        * undo
        < # Sag ML-2026-001
        < Fortrudt. ML-2026-001 er, som den var før.
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Nr. 2 er ikke enig
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Enig – bekræft] [Ikke enig] [Skriv et notat] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is not for others, and a stranger to the case learns nothing',
    withStage(async (stage) => {
      const number = await referred(stage);
      const pressed = async (who: Who): Promise<string | undefined> => {
        const { text, card } = await stage.press(who, 'undo', { case: number, entry: 1 });
        return text ?? card?.texts[1];
      };
      for (const who of ['visitator', 'leader'] as const)
        assert.equal(await pressed(who), 'Kun den, der gjorde det, kan fortryde.');
      for (const who of ['caseworker2', 'coach', 'director'] as const)
        assert.equal(
          await pressed(who),
          'Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.',
        );
    }),
  );

  it(
    'is not possible once the other party has acted',
    withStage(async (stage) => {
      const number = await referred(stage);
      await assess(stage, number, { decision: 'return', question: 'Er der tid?' });
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < Det kan ikke fortrydes, for Visitator er gået videre i ML-2026-001: »Spørgsmål til jobcentret«, 23. november kl. 10.12. Tal med Visitator, eller skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Spørgsmål til jobcentret.
        < Venter på dig.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Spørgsmål
        < Er der tid?
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Spørgsmål til jobcentret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på spørgsmålet] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'comes too late after a quarter of an hour',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await walk(before, 'caseworker', `træk tilbage ${await referred(before)}`, { reason: 'Job' });
      const stage = await kept.open({ now: '2026-11-23T09:30:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < Man kan fortryde i 15 minutter, og de er gået. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Grund til at trække tilbage
        < Job
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        `,
      );
    }),
  );

  it(
    'is still in time after fourteen minutes',
    withKeptStore(async (kept) => {
      await referred(await kept.open());
      const stage = await kept.open({ now: '2026-11-23T09:26:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < # Ny visitation
        < Fortrudt. ML-2026-001 er trukket tilbage.
        < [Tag svarene op igen] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'does not offer to take back a corrected notice',
    withStage(async (stage) => {
      const number = await enrolled(stage, {}, '2027-01-01');
      const card = await walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'startDate',
        value: '1. februar 2027',
        reason: 'Tastefejl',
      });
      assert.deepEqual(
        card.buttons.map(({ title }) => title),
        ['Kopiér til fagsystemet', 'Mine opgaver'],
      );
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < Det kan ikke fortrydes. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > withdraw ML-2026-001
        < # Withdraw · ML-2026-001
        < Step 1 of 1
        < Why is the case withdrawn?
        < Citizen
        < M.
        < The case stands as
        < With Næstved for assessment
        < What is the reason? {reason} (e.g. the citizen has got a job)
        < Only what is needed. The citizen can read it.
        < [Confirm and withdraw] [Save for later] [Help] [Cancel]
        > a job
        < # Withdraw · ML-2026-001
        < Step 1 of 1
        < Why is the case withdrawn?
        < Citizen
        < M.
        < The case stands as
        < With Næstved for assessment
        < What is the reason? {reason} »a job«
        < Only what is needed. The citizen can read it.
        < [Confirm and withdraw] [Save for later] [Help] [Cancel]
        > yes
        < # Withdraw
        < Saved in ML-2026-001.
        < The case is withdrawn.
        < [Copy to your case system] [Undo] [My tasks]
        > undo
        < # Withdraw
        < Undone. ML-2026-001 is as it was before.
        < [My tasks]
        > undo
        < It cannot be undone, as you went on in ML-2026-001 yourself: "Withdrawn", 23 November, 10.12, which was undone again. Write "case ML-2026-001" to see what you can do now.
        `,
      );
    }),
  );
});
