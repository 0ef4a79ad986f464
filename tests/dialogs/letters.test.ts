import assert from 'node:assert/strict';
import { bothNo, drafted, enrolled, heardAbout, referred, walk } from '../support/case-steps.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { memberId, MEMBERS, programmePartition } from '../../storage/keys.ts';
import type { Programme } from '../../domain/programme.ts';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { PEOPLE } from '../support/stage.ts';
import type { Stage, Who } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** Another setting of the programme, as an administrator would have entered it. */
const set = async ({ store }: Stage, change: Partial<Programme>): Promise<void> => {
  const partition = programmePartition('ishoej-2015');
  const [doc] = await store.read(partition, ['programme']);
  if (!doc) throw new Error('The demo has a programme');
  const body = bodyOf<ProgrammeBody>(doc);
  const changed = { ...body, programme: { ...body.programme, ...change } };
  await store.commit(partition, [{ op: 'replace', id: 'programme', ifMatch: doc.etag, body: changed }]);
};

/** A member who has left: from the next day on they are not known any more. */
const leaves = async ({ store }: Stage, who: keyof typeof PEOPLE, to: string): Promise<void> => {
  const id = memberId(`${DEMO_TENANT}:00000000-0000-0000-0000-0000000000${PEOPLE[who]}`);
  const [doc] = await store.read(MEMBERS, [id]);
  if (!doc) throw new Error(`The demo has a ${who}`);
  await store.commit(MEMBERS, [
    { op: 'replace', id, ifMatch: doc.etag, tags: doc.tags, body: { ...bodyOf<object>(doc), to } },
  ]);
};

describe('A letter to the citizen', () => {
  it(
    'of a refusal has rule, reasons, facts and how to complain, and is there before and after it was sent',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      await heardAbout(stage, number, { result: 'answered', remarks: 'Pasningen er på plads nu' });
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget er klar til at blive sendt.
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
        < Borgerens bemærkninger
        < Pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Brevet er sendt] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        * view view=letter
        < # Afslag · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet
        < Kære Maria
        < Du søgte den 23. november 2026.
        < Hvorfor ⏎ Der er ikke tid til undervisningen
        < Det har vi lagt til grund ⏎ Samtale den 20. november
        < Har drevet butik før
        < Det bygger også på Næstved Kommunes vurdering af 23. november 2026.
        < Vi har læst dine bemærkninger af 23. november 2026.
        < Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt.
        < Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig.
        < Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet ⏎  ⏎ Kære Maria ⏎  ⏎ Du søgte den 23. november 2026. ⏎  ⏎ Hvorfor ⏎ Der er ikke tid til undervisningen ⏎  ⏎ Det har vi lagt til grund ⏎ Samtale den 20. november ⏎  ⏎ Har drevet butik før ⏎  ⏎ Det bygger også på Næstved Kommunes vurdering af 23. november 2026. ⏎  ⏎ Vi har læst dine bemærkninger af 23. november 2026. ⏎  ⏎ Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt. ⏎  ⏎ Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig. ⏎  ⏎ Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > brev sendt ML-2026-001
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Brevet er sendt
        < Gemt i ML-2026-001.
        < Afgørelsen er sendt 23. november 2026. Borgeren kan klage til og med 21. december 2026; skriv »klage«, hvis det sker.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > brev ML-2026-001
        < # Afslag · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet
        < Kære Maria
        < Du søgte den 23. november 2026.
        < Hvorfor ⏎ Der er ikke tid til undervisningen
        < Det har vi lagt til grund ⏎ Samtale den 20. november
        < Har drevet butik før
        < Det bygger også på Næstved Kommunes vurdering af 23. november 2026.
        < Vi har læst dine bemærkninger af 23. november 2026.
        < Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt.
        < Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig.
        < Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet ⏎  ⏎ Kære Maria ⏎  ⏎ Du søgte den 23. november 2026. ⏎  ⏎ Hvorfor ⏎ Der er ikke tid til undervisningen ⏎  ⏎ Det har vi lagt til grund ⏎ Samtale den 20. november ⏎  ⏎ Har drevet butik før ⏎  ⏎ Det bygger også på Næstved Kommunes vurdering af 23. november 2026. ⏎  ⏎ Vi har læst dine bemærkninger af 23. november 2026. ⏎  ⏎ Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt. ⏎  ⏎ Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig. ⏎  ⏎ Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
    }),
  );

  it(
    'of a refusal says nothing of remarks where there were none',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      await drafted(stage, number);
      await walk(stage, 'caseworker', `partshøring ${number}`, { result: 'not-needed' });
      await transcript(
        stage,
        'caseworker',
        `
        > brev ML-2026-001
        < # Afslag · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet
        < Kære Maria
        < Du søgte den 23. november 2026.
        < Hvorfor ⏎ Der er ikke tid til undervisningen
        < Det har vi lagt til grund ⏎ Samtale den 20. november
        < Har drevet butik før
        < Det bygger også på Næstved Kommunes vurdering af 23. november 2026.
        < Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt.
        < Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig.
        < Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet ⏎  ⏎ Kære Maria ⏎  ⏎ Du søgte den 23. november 2026. ⏎  ⏎ Hvorfor ⏎ Der er ikke tid til undervisningen ⏎  ⏎ Det har vi lagt til grund ⏎ Samtale den 20. november ⏎  ⏎ Har drevet butik før ⏎  ⏎ Det bygger også på Næstved Kommunes vurdering af 23. november 2026. ⏎  ⏎ Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt. ⏎  ⏎ Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig. ⏎  ⏎ Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
    }),
  );

  it(
    'of a place names start, phases, coach and benefit; of the waiting list, the number',
    withStage(async (stage) => {
      await enrolled(stage, {}, '2027-01-01');
      await assess(stage, await referred(stage, { journalRef: '25/2' }), {
        decision: 'approve',
        startDate: '2027-02-01',
      });
      await assess(stage, await referred(stage, { journalRef: '25/3' }));
      await transcript(
        stage,
        'caseworker',
        `
        > brev ML-2026-001
        < # Brev om plads · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Du har fået en plads
        < Kære Maria
        < Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. januar 2027. De første seks måneder varer til og med 30. juni 2027, og hovedforløbet til og med 31. december 2027. Din coach er Coach.
        < I de første seks måneder beholder du den ydelse, du har nu (dagpenge).
        < Bliver du syg eller kan du ikke komme, så ring til os samme dag.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Du har fået en plads ⏎  ⏎ Kære Maria ⏎  ⏎ Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. januar 2027. De første seks måneder varer til og med 30. juni 2027, og hovedforløbet til og med 31. december 2027. Din coach er Coach. ⏎  ⏎ I de første seks måneder beholder du den ydelse, du har nu (dagpenge). ⏎  ⏎ Bliver du syg eller kan du ikke komme, så ring til os samme dag. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > brev ML-2026-002
        < # Brev om plads · ML-2026-002
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-002 · 23. november 2026
        < Du har fået en plads
        < Kære Maria
        < Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. februar 2027. De første seks måneder varer til og med 31. juli 2027, og hovedforløbet til og med 31. januar 2028.
        < I de første seks måneder beholder du den ydelse, du har nu (dagpenge).
        < Bliver du syg eller kan du ikke komme, så ring til os samme dag.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-002 · 23. november 2026 ⏎  ⏎ Du har fået en plads ⏎  ⏎ Kære Maria ⏎  ⏎ Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. februar 2027. De første seks måneder varer til og med 31. juli 2027, og hovedforløbet til og med 31. januar 2028. ⏎  ⏎ I de første seks måneder beholder du den ydelse, du har nu (dagpenge). ⏎  ⏎ Bliver du syg eller kan du ikke komme, så ring til os samme dag. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > brev ML-2026-003
        < # Brev om venteliste · ML-2026-003
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-003 · 23. november 2026
        < Du står på venteliste
        < Kære Maria
        < Du kan få en plads på mikrolånsforløbet, men der er ingen ledig lige nu. Du står som nr. 1; vi venter en ledig plads 1. januar 2028. Vi skriver, så snart der er en plads til dig.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-003 · 23. november 2026 ⏎  ⏎ Du står på venteliste ⏎  ⏎ Kære Maria ⏎  ⏎ Du kan få en plads på mikrolånsforløbet, men der er ingen ledig lige nu. Du står som nr. 1; vi venter en ledig plads 1. januar 2028. Vi skriver, så snart der er en plads til dig. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
    }),
  );

  it(
    'of a place promises no benefit to who has none',
    withStage(async (stage) => {
      const number = await enrolled(stage, { supportBasis: 'loen' });
      const letter = cardOf(await stage.say('caseworker', `brev ${number}`)).inputs['letter']?.value ?? '';
      assert.match(letter, /^Bliver du syg/m);
      assert.doesNotMatch(letter, /ydelse|\(løn\)/);
    }),
  );

  it(
    'can be read in English; the one to copy is Danish',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      await heardAbout(stage, number);
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
        > letter ML-2026-001
        < # Refusal · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Case ML-2026-001 · 23 November 2026
        < Decision: We cannot offer you a place on the microloan course
        < Dear Maria
        < You applied on 23 November 2026.
        < Why ⏎ Der er ikke tid til undervisningen
        < What we rely on ⏎ Samtale den 20. november
        < Har drevet butik før
        < It rests on the assessment of Næstved Kommune of 23 November 2026 too.
        < We have read your remarks of 23 November 2026.
        < The rules ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ The text of the law is enclosed.
        < What you can do now ⏎ Talk to your caseworker about other options. You can apply again when something has changed.
        < To complain ⏎ Write, mail or call us by 21 December 2026. No grounds are needed. We look at the case again within 4 weeks; if we uphold the decision, we send the complaint to Ankestyrelsens Beskæftigelsesudvalg. You may bring a companion, be represented and see your file.
        < Kind regards ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, phone 00 00 00 00
        < Copy the Danish letter from here {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet ⏎  ⏎ Kære Maria ⏎  ⏎ Du søgte den 23. november 2026. ⏎  ⏎ Hvorfor ⏎ Der er ikke tid til undervisningen ⏎  ⏎ Det har vi lagt til grund ⏎ Samtale den 20. november ⏎  ⏎ Har drevet butik før ⏎  ⏎ Det bygger også på Næstved Kommunes vurdering af 23. november 2026. ⏎  ⏎ Vi har læst dine bemærkninger af 23. november 2026. ⏎  ⏎ Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt. ⏎  ⏎ Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig. ⏎  ⏎ Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Read it through and send it by Digital Post. I send nothing.
        < [Information letter]
        `,
      );
    }),
  );

  it(
    'is for the caseworker of the case, and there is none where nothing is to be said',
    withStage(async (stage) => {
      await drafted(stage, await bothNo(stage));
      await referred(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'visitator',
        `
        > brev ML-2026-001
        < # Brevene er sagsbehandlerens og lederens i jobcentret.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > brev ML-2026-001
        < # Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > brev ML-2026-001
        < # Partshøring · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Vi overvejer at give dig afslag
        < Kære Maria
        < Vi overvejer at give dig afslag på en plads på mikrolånsforløbet. Det bygger på disse oplysninger:
        < Samtale den 20. november
        < Har drevet butik før
        < Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Vi overvejer at give dig afslag ⏎  ⏎ Kære Maria ⏎  ⏎ Vi overvejer at give dig afslag på en plads på mikrolånsforløbet. Det bygger på disse oplysninger: ⏎  ⏎ Samtale den 20. november ⏎  ⏎ Har drevet butik før ⏎  ⏎ Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > brev ML-2026-002
        < # Oplysningsbrev · ML-2026-002
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-002 · 23. november 2026
        < Sådan bruger vi dine oplysninger
        < Kære Maria
        < Du søger om en plads på Mikrolånsforløb Ishøj 2015. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra 1. september 2015.
        < Hvem har ansvaret ⏎ Ishøj Kommune køber pladserne på forløbet. ⏎ Jobcenter Vallensbæk tager imod din ansøgning og afgør, om du kan få en plads. ⏎ Næstved Kommune vurderer ansøgningen og holder forløbet. ⏎ Hver af dem har ansvaret for sin egen del. Teksten her er fra dem alle.
        < Hvad oplysningerne bruges til ⏎ De bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra Jobcenter Vallensbæk og fra Næstved Kommune. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig.
        < Hvad der giver lov til det ⏎ Ishøj Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Jobcenter Vallensbæk: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Næstved Kommune: eksempel: den bestemmelse, jeres behandling bygger på
        < Hvem der ser dem ⏎ Jobcenter Vallensbæk og Næstved Kommune deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i Ishøj Kommune får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn.
        < Hvor længe de bliver gemt ⏎ Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne.
        < Dine rettigheder ⏎ Du kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder.
        < Databeskyttelsesrådgiverne ⏎ Ishøj Kommune: eksempel: databeskyttelsesrådgiveren i Ishøj, telefon 00 00 00 00 ⏎ Jobcenter Vallensbæk: eksempel: databeskyttelsesrådgiveren i Vallensbæk, telefon 00 00 00 00 ⏎ Næstved Kommune: eksempel: databeskyttelsesrådgiveren i Næstved, telefon 00 00 00 00
        < Hvis du vil klage ⏎ Du kan klage til Datatilsynet, datatilsynet.dk.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-002 · 23. november 2026 ⏎  ⏎ Sådan bruger vi dine oplysninger ⏎  ⏎ Kære Maria ⏎  ⏎ Du søger om en plads på Mikrolånsforløb Ishøj 2015. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra 1. september 2015. ⏎  ⏎ Hvem har ansvaret ⏎ Ishøj Kommune køber pladserne på forløbet. ⏎ Jobcenter Vallensbæk tager imod din ansøgning og afgør, om du kan få en plads. ⏎ Næstved Kommune vurderer ansøgningen og holder forløbet. ⏎ Hver af dem har ansvaret for sin egen del. Teksten her er fra dem alle. ⏎  ⏎ Hvad oplysningerne bruges til ⏎ De bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra Jobcenter Vallensbæk og fra Næstved Kommune. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig. ⏎  ⏎ Hvad der giver lov til det ⏎ Ishøj Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Jobcenter Vallensbæk: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Næstved Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎  ⏎ Hvem der ser dem ⏎ Jobcenter Vallensbæk og Næstved Kommune deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i Ishøj Kommune får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn. ⏎  ⏎ Hvor længe de bliver gemt ⏎ Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne. ⏎  ⏎ Dine rettigheder ⏎ Du kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder. ⏎  ⏎ Databeskyttelsesrådgiverne ⏎ Ishøj Kommune: eksempel: databeskyttelsesrådgiveren i Ishøj, telefon 00 00 00 00 ⏎ Jobcenter Vallensbæk: eksempel: databeskyttelsesrådgiveren i Vallensbæk, telefon 00 00 00 00 ⏎ Næstved Kommune: eksempel: databeskyttelsesrådgiveren i Næstved, telefon 00 00 00 00 ⏎  ⏎ Hvis du vil klage ⏎ Du kan klage til Datatilsynet, datatilsynet.dk. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs teksten igennem, og giv den til borgeren. Jeg sender ikke noget.
        > brev
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren bliver hørt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        < Hos andre
        < ML-2026-002 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'cannot be copied without its rule',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      const data = { view: 'letter', case: number, letter: 'refusal' };
      const { card } = await stage.press('caseworker', 'view', data);
      assert.equal(
        card?.texts[1],
        'Brevet kan ikke kopieres endnu. Der mangler: begrundelsen, oplysningerne, reglen.',
      );
      assert.deepEqual(card.inputs, {});
    }),
  );

  it(
    'cannot be copied without who sends it',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await heardAbout(before, await bothNo(before));
      await set(before, { authority: [] });
      const stage = await kept.open();
      await transcript(
        stage,
        'caseworker',
        `
        > brev ML-2026-001
        < # Afslag · ML-2026-001
        < Brevet kan ikke kopieres endnu. Der mangler: afsenderen, afdelingen, hvor klagen går hen, telefonnummeret.
        < ______, ______ ⏎ Sag ML-2026-001 · 23. november 2026
        < Afgørelse: Vi kan ikke tilbyde dig en plads på mikrolånsforløbet
        < Kære Maria
        < Du søgte den 23. november 2026.
        < Hvorfor ⏎ Der er ikke tid til undervisningen
        < Det har vi lagt til grund ⏎ Samtale den 20. november
        < Har drevet butik før
        < Det bygger også på Næstved Kommunes vurdering af 23. november 2026.
        < Vi har læst dine bemærkninger af 23. november 2026.
        < Reglerne ⏎ Eksempel: den bestemmelse, jeres afgørelse bygger på. ⏎ Lovteksten er vedlagt.
        < Det kan du nu ⏎ Tal med din sagsbehandler om andre muligheder. Du kan søge igen, når noget har ændret sig.
        < Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til ______. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ ______, telefon ______
        < [Oplysningsbrev]
        `,
      );
    }),
  );

  it(
    'cannot be copied where the programme has no text for it',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await heardAbout(before, await bothNo(before));
      await set(before, { letters: {} });
      const stage = await kept.open();
      await transcript(
        stage,
        'caseworker',
        `
        > brev ML-2026-001
        < # Afslag · ML-2026-001
        < Brevet kan ikke kopieres endnu. Der mangler: teksten til brevet.
        < [Oplysningsbrev]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget er klar til at blive sendt.
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
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Brevet er sendt] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'of a caseworker who has left is somebody else’s to sign',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await heardAbout(before, await bothNo(before));
      await leaves(before, 'caseworker', '2026-11-22');
      const stage = await kept.open();
      const heard = async (who: Who): Promise<string> => {
        const { posted } = await stage.say(who, 'brev ML-2026-001');
        return posted[0]?.text ?? posted[0]?.card?.title ?? '';
      };
      assert.match(await heard('caseworker'), /^Hej\. Jeg kender dig ikke endnu\./);
      assert.equal(await heard('leader'), 'Afslag · ML-2026-001');
    }),
  );
});
