import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import { keyOf } from '../support/carry.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const TO = { to: keyOf('caseworker2') };

describe('A conversation about handing cases over', () => {
  it(
    'gives all of one’s own to a colleague in four actions, and takes them back',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      await referred(stage);
      await referred(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'caseworker',
        `
        > overdrag alle
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle mine åbne sager (2) ● ML-2026-001 · M. ● ML-2026-002 · M.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-001, ML-2026-002
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag sagen
        < ML-2026-001, ML-2026-002 er overdraget til Sagsbehandler 2, som får besked.
        < [Fortryd] [Mine opgaver]
        > sag 1
        < # ML-2026-001
        < Din opgave er overtaget af Sagsbehandler 2. ML-2026-001 er ikke din længere.
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        ! Du har overtaget 2 sager
        < # Du har overtaget 2 sager
        < 2 sager
        < ML-2026-001 · M. · fra Sagsbehandler
        < ML-2026-002 · M. · fra Sagsbehandler
        < [Mine opgaver] [Mine sager]
        * view view=tasks
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-002 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis]
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Visitator og Visitator 2 er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler 2
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
        < Overdraget, fordi
        < Ny fordeling af sagerne
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Overdraget fra Sagsbehandler til Sagsbehandler 2
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < # Overdrag sagen
        < Fortrudt. ML-2026-001 er, som den var før.
        < Fortrudt. ML-2026-002 er, som den var før.
        < [Mine opgaver]
        > sager
        < # Dine sager
        < ML-2026-002 · M.
        < Til vurdering hos Næstved · frist 21. december
        < [Vis]
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · frist 21. december
        < [Vis] [Afsluttede]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        ! Din opgave er overtaget af Sagsbehandler
        < # Din opgave er overtaget af Sagsbehandler
        < ML-2026-001
        < Du skal ikke gøre mere ved sagen.
        < [Mine opgaver]
        ! Din opgave er overtaget af Sagsbehandler
        < # Din opgave er overtaget af Sagsbehandler
        < ML-2026-002
        < Du skal ikke gøre mere ved sagen.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'gives one, from the case, and an old button says who has it now',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      const number = await referred(stage);
      await walk(stage, 'visitator', `vurder ${number}`, { decision: 'return', question: 'Er der tid?' });
      await transcript(
        stage,
        'caseworker',
        `
        ! Spørgsmål til jobcentret
        < # Spørgsmål til jobcentret
        < ML-2026-001 · M.
        < Næstved har et spørgsmål til sagen.
        < Fristen er 21. december 2026.
        < [Åbn]
        `,
      );
      await walk(stage, 'caseworker', `overdrag ${number}`, { reason: 'Ny fordeling' });
      await transcript(
        stage,
        'caseworker2',
        `
        ! Du har overtaget en sag
        < # Du har overtaget en sag
        < ML-2026-001 · M.
        < Den var hos Sagsbehandler.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka to minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Spørgsmål til jobcentret · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > svar 1
        < Din opgave er overtaget af Sagsbehandler 2. ML-2026-001 er ikke din længere.
        `,
      );
    }),
  );

  it(
    'is done by the leader for somebody, who hears it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      await referred(stage);
      await transcript(
        stage,
        'leader',
        `
        > overdrag 1
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ● ML-2026-001 · M. · Sagsbehandler
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-001
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag sagen
        < ML-2026-001 er overdraget til Sagsbehandler 2, som får besked.
        < [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Din opgave er overtaget af Sagsbehandler 2
        < # Din opgave er overtaget af Sagsbehandler 2
        < ML-2026-001
        < Du skal ikke gøre mere ved sagen.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is done by an administrator without seeing anything of the cases',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await enrolled(stage);
      await transcript(
        stage,
        'admin',
        `
        > overdrag
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle fra Coach (1) ○ Alle fra Sagsbehandler (1) ● ML-2026-001 · Coach
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ○ Sagsbehandler (1 åben sag) ○ Sagsbehandler 2 (ingen åbne sager) ○ Coach (1 åben sag) ○ Coach 2 (ingen åbne sager) ○ Coach og bevillingsansvarlig (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer to=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000027
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-001
        < Til hvem?
        < Coach 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag sagen
        < ML-2026-001 er overdraget til Coach 2, som får besked.
        < [Fortryd] [Mine opgaver]
        > sag 1
        < # ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Din opgave er overtaget af Coach 2
        < # Din opgave er overtaget af Coach 2
        < ML-2026-001
        < Du skal ikke gøre mere ved sagen.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is asked again where the words are none, and refused where there is nothing',
    withStage(async (stage) => {
      await present(stage, 'caseworker2');
      await referred(stage);
      await referred(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'caseworker',
        `
        > giv videre
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle mine åbne sager (2) ○ ML-2026-001 · M. ○ ML-2026-002 · M.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 7
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle mine åbne sager (2) ○ ML-2026-001 · M. ○ ML-2026-002 · M. ● ML-2026-007
        < ⚠ Jeg kan ikke vise dig ML-2026-007: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ML-2026-002
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-002
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > sagsbehandler 2
        < # Overdrag sagen
        < Trin 2 af 2
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-002
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Overdrag sagen
        < Trin 2 af 2
        < Hvorfor spørger du?
        < Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-002
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle mine åbne sager (2) ○ ML-2026-001 · M. ● ML-2026-002 · M.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Overdrag sagen
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > overdrag
        < Du har ingen sager at overdrage. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > overdrag 1
        < Det skal den ansvarlige på sagen, lederen eller administratoren gøre.
        `,
      );
    }),
  );

  it(
    'takes the cards with it that nobody had fetched yet',
    withStage(async (stage) => {
      await present(stage, 'leader');
      const number = await referred(stage);
      const give = (to: string) => walk(stage, 'leader', `overdrag ${number}`, { to });
      await give(`${DEMO_TENANT}:00000000-0000-0000-0000-000000000026`);
      await assess(stage, number, { decision: 'return', question: 'Er der tid?' });
      await give(`${DEMO_TENANT}:00000000-0000-0000-0000-000000000020`);
      await stage.say('caseworker2', 'hej');
      await stage.until(({ card }) => card?.title === 'Din opgave er overtaget af Sagsbehandler');
      const here = stage.conversationOf('caseworker2');
      const came = stage.posted.filter(({ conversation, byItself }) => byItself && conversation === here);
      assert.deepEqual(
        came.map(({ card }) => card?.title),
        ['Din opgave er overtaget af Sagsbehandler'],
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await present(stage, 'caseworker2');
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
        > hand over ML-2026-001
        < # Hand over the case
        < Step 1 of 2
        < Who takes over?
        < Which cases? {cases} ● ML-2026-001 · M.
        < Write e.g. "1, 2" or "all".
        < To whom? {to} ● Sagsbehandler 2 (no open cases)
        < Why? {reason} »Ny fordeling af sagerne«
        < Not why a colleague is away.
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer
        < # Hand over the case
        < Step 2 of 2
        < Check it
        < Who takes over?
        < [Change]
        < Which cases?
        < ML-2026-001
        < To whom?
        < Sagsbehandler 2 (no open cases)
        < Why?
        < Ny fordeling af sagerne
        < [Confirm and hand over] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Hand over the case
        < ML-2026-001 handed over to Sagsbehandler 2, who is told.
        < [Undo] [My tasks]
        `,
      );
    }),
  );

  it(
    'ends the drafts about the cases that are gone',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      const number = await referred(stage);
      const draft = cardOf(await stage.say('caseworker', `forlæng frist ${number}`));
      await walk(stage, 'caseworker', `overdrag ${number}`, {});
      const later = draft.buttons.find(({ verb }) => verb === 'confirm');
      assert.ok(later);
      const pressed = cardOf(await stage.press('caseworker', later.verb, later.data));
      assert.deepEqual(pressed.texts.slice(1), [`Kladden er lukket: du har ikke ${number} længere.`]);
    }),
  );

  it(
    'that waited knows which cases are left when it is taken up, and says so where there are none',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      const [one, two] = [await referred(stage), await referred(stage, { journalRef: '25/2' })];
      await stage.say('caseworker', 'overdrag');
      await stage.say('caseworker', 'senere');
      const inList = async (number: string): Promise<boolean> =>
        JSON.stringify((await stage.say('caseworker', 'fortsæt')).posted).includes(number);
      assert.ok((await inList(one)) && (await inList(two)));
      await stage.say('caseworker', 'senere');
      await walk(stage, 'leader', `overdrag ${one}`, TO);
      assert.ok(!(await inList(one)) && (await inList(two)));
      await stage.say('caseworker', 'senere');
      await walk(stage, 'leader', `overdrag ${two}`, TO);
      const stuck = cardOf(await stage.say('caseworker', 'fortsæt'));
      assert.match(stuck.texts.join(' '), /Du har ingen sager at overdrage/);
      assert.ok(stuck.buttons.some(({ verb }) => verb === 'drop'));
    }),
  );
});
