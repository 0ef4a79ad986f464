import assert from 'node:assert/strict';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf, refer } from '../support/walk-card.ts';
import { bothNo, present, walk } from '../support/case-steps.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a rule', () => {
  it(
    'changes it with two people: who proposes it, and who finds it among the tasks',
    withStage(async (stage) => {
      await present(stage, 'admin', 'leader');
      for (const _ of [1, 2, 3]) {
        const number = await refer(stage);
        await walk(stage, 'visitator', `vurder ${number}`, { decision: 'approve', startDate: '2027-01-01' });
      }
      await transcript(
        stage,
        'admin',
        `
        > regel pladser
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Pladser ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 2
        < Sådan skrives den
        < Et helt tal fra 0 til 99.
        < Den nye værdi {value} (Et helt tal fra 0 til 99.)
        < Fra hvilken dag? {from} 2026-11-23
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 3, 1. januar, aftalt på mødet
        < # Ret en regel
        < Trin 3 af 3
        < Jeg har noteret: værdi »3«, fra »1. januar 2027«, begrundelse »aftalt på mødet«.
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Pladser
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 3
        < Fra hvilken dag?
        < 1. januar 2027
        < Hvorfor?
        < aftalt på mødet
        < Pladser: 2 → 3 fra 1. januar 2027.
        < Gælder alle, der venter på en plads. Ingen, der har en plads, mister den.
        < Berørt sag: ML-2026-003.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Pladser: 2 → 3 fra 1. januar 2027.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        > bekræft regel
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Pladser: 2 → 3 fra 1. januar 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder alle, der venter på en plads. Ingen, der har en plads, mister den. Berørt sag: ML-2026-003.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Pladser: 2 → 3 fra 1. januar 2027
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=yes
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Pladser: 2 → 3 fra 1. januar 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder alle, der venter på en plads. Ingen, der har en plads, mister den. Berørt sag: ML-2026-003.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Pladser: 2 → 3 fra 1. januar 2027
        < Skal reglen gælde? {agrees} ● Bekræft som nr. 2 ○ Ikke enig
        < ⚠ Det skal en anden bekræfte: to personer, aldrig den samme. Vil du tage den tilbage, så svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Bekræft en regel
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
      const own = cardOf(await stage.say('admin', 'opgaver'));
      assert.ok(!own.texts.some((one) => one.includes('Pladser')), 'it does not wait for who proposed it');
      await transcript(
        stage,
        'leader',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < Regler
        < Pladser: 2 → 3 fra 1. januar 2027.
        < En administrator foreslår en ny regel. Den gælder først, når en anden har bekræftet den.
        < [Åbn]
        * open dialog=rule-answer
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Pladser: 2 → 3 fra 1. januar 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder alle, der venter på en plads. Ingen, der har en plads, mister den. Berørt sag: ML-2026-003.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Pladser: 2 → 3 fra 1. januar 2027
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Pladser: 2 → 3 fra 1. januar 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder alle, der venter på en plads. Ingen, der har en plads, mister den. Berørt sag: ML-2026-003.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Pladser: 2 → 3 fra 1. januar 2027
        < Skal reglen gælde? {agrees} ● Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Bekræft en regel
        < Bekræftet: Pladser: 2 → 3 fra 1. januar 2027.
        < Administratorer og ledere får besked. Skriv »regler« for at se det hele.
        < [Mine opgaver]
        > bekræft regel
        < Der er ingen ny regel at bekræfte. Skriv »regler« for at se, hvad der gælder.
        `,
      );
      await transcript(
        stage,
        'admin',
        `
        ! En regel er ændret
        < # En regel er ændret
        < Regler
        < Pladser: 2 → 3 fra 1. januar 2027.
        < To har bekræftet den.
        < [Regler]
        * view view=rules
        < # Regler · Mikrolånsforløb Ishøj 2015
        < En administrator foreslår en regel, og en anden administrator eller en leder bekræfter den.
        < Skriv fx »regel pladser« for at ændre en.
        < Pladser
        < Pladser
        < 2 – fra 1. januar 2027: 3
        < Hvordan pladserne tæller
        < samtidig
        < Svarfrist på et tilbud om plads
        < 14 dage
        < Forlængelse af et tilbud
        < 14 dage
        < Ventetid, før oplysningerne tjekkes igen
        < 3 måneder
        < Forløb
        < Længde af det opkvalificerende forløb
        < 6 måneder
        < Længde af hovedforløbet
        < 6 måneder
        < Krav før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat, Undervisning: moms, Forretningsplan, Budget og Forsørgelsen i hovedforløbet er afklaret
        < Dage efter skiftet uden begrundelse
        < 14 dage
        < Længste pause
        < 90 dage
        < Startdage
        < den første i enhver måned
        < Forsørgelsesgrundlag
        < Kontanthjælp, Dagpenge, Sygedagpenge, Ledighedsydelse, Fleksløntilskud, Ressourceforløbsydelse (jobafklaring), Revalideringsydelse, Førtidspension, Selvforsørgende, Løn, Andet
        < Frister og påmindelser
        < Frist for svar på ansøgningen
        < 28 dage
        < Frist ved partshøring
        < 14 dage
        < Klagefrist
        < 28 dage
        < Frist for at se på en klage
        < 28 dage
        < Tid til at fortryde
        < 15 minutter
        < Påmindelse før fristen
        < 7 og 2 dage før
        < Påmindelse før en fase slutter
        < 30 og 7 dage før
        < Påmindelse før et tilbud udløber
        < 2 dage før
        < [Lån, myndighed og aftaler] [Ret en regel] [Stop et forsørgelsesgrundlag]
        * view view=rules page=2
        < # Regler · Mikrolånsforløb Ishøj 2015
        < En administrator foreslår en regel, og en anden administrator eller en leder bekræfter den.
        < Skriv fx »regel pladser« for at ændre en.
        < Lån
        < Mindste lån
        < 1.000 kr.
        < Største lån i alt
        < 50.000 kr.
        < Rente
        < 0 procent
        < Højst måneder til første afdrag
        < 12 måneder
        < Højst antal afdrag
        < 60 afdrag
        < Frist for svar på en låneansøgning
        < 28 dage
        < Længste henstand
        < 12 måneder
        < CVR-nummer før udbetaling
        < nej
        < Grænse for at bevilge alene
        < 50.000 kr.
        < Långiver
        < Næstved Kommune (eksempel)
        < Hjemmel for lån
        < eksempel: den bestemmelse, jeres lån bygger på
        < Hvem der afgør lån
        < Næstved Kommune
        < Afdelingen, der afgør lån
        < Erhverv og beskæftigelse
        < Telefon til den, der afgør lån
        < 00 00 00 00
        < Klageinstans for lån
        < eksempel: den instans, der behandler klager over lån
        < Regel for afslag på lån
        < Eksempel: den bestemmelse, jeres afslag på lån bygger på
        < Pris og besparelse
        < Prisen for en plads
        < 8.000 kr. pr. måned
        < Besparelse om måneden for en selvforsørgende borger
        < 12.000 kr.
        < Mindste antal i det åbne bilag
        < 3 borgere
        < Afgørende myndighed
        < Myndighedens navn
        < Jobcenter Vallensbæk
        < Myndighedens afdeling
        < Erhverv og beskæftigelse
        < Myndighedens telefon
        < 00 00 00 00
        < Klageinstans
        < Ankestyrelsens Beskæftigelsesudvalg
        < Regel for afslag på en plads
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Hjemmel for en plads
        < Eksempel: den bestemmelse, jeres plads bygger på.
        < Hjemmel for en udskrivning
        < Eksempel: den bestemmelse, jeres udskrivning bygger på.
        < Hvem der gør hvad
        < Køber af pladserne
        < Ishøj Kommune
        < Jobcenter i projektet
        < Jobcenter Vallensbæk
        < Udbyder af forløbet
        < Næstved Kommune
        < Aftaler og data
        < Aftale mellem de dataansvarlige, underskrevet
        < 20. august 2015
        < Konsekvensanalyse (DPIA), dateret
        < 20. august 2015
        < Køberens databeskyttelsesrådgiver
        < eksempel: databeskyttelsesrådgiveren i Ishøj, telefon 00 00 00 00
        < Jobcentrets databeskyttelsesrådgiver
        < eksempel: databeskyttelsesrådgiveren i Vallensbæk, telefon 00 00 00 00
        < Udbyderens databeskyttelsesrådgiver
        < eksempel: databeskyttelsesrådgiveren i Næstved, telefon 00 00 00 00
        < Så længe gemmes en lukket sag
        < 60 måneder
        < Så længe gemmes opslag
        < 24 måneder
        < Udvalgets navn
        < Eksempel: det udvalg, projektet hører under
        < Breve
        < Tekster
        < 15 af 15 er skrevet. Skriv fx »regel brevtekst: afslag« for at ændre en.
        < [Pladser, forløb og frister] [Ret en regel] [Stop et forsørgelsesgrundlag]
        `,
      );
    }),
  );

  it(
    'asks which rule, says what a value looks like, and keeps what cases began with',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > ret regler
        < # Ret en regel
        < Trin 1 af 3
        < Hvilken regel?
        < Hvilken regel skal være anderledes? {rule} ○ Pladser ○ Hvordan pladserne tæller ○ Svarfrist på et tilbud om plads ○ Forlængelse af et tilbud ○ Ventetid, før oplysningerne tjekkes igen ○ Længde af det opkvalificerende forløb ○ Længde af hovedforløbet ○ Krav før hovedforløbet ○ Dage efter skiftet uden begrundelse ○ Længste pause ○ Startdage ○ Nyt forsørgelsesgrundlag ○ Forsørgelsesgrundlag, der stopper ○ Frist for svar på ansøgningen ○ Frist ved partshøring ○ Klagefrist ○ Frist for at se på en klage ○ Tid til at fortryde ○ Påmindelse før fristen ○ Påmindelse før en fase slutter ○ Påmindelse før et tilbud udløber ○ Mindste lån ○ Største lån i alt ○ Rente ○ Højst måneder til første afdrag ○ Højst antal afdrag ○ Frist for svar på en låneansøgning ○ Længste henstand ○ CVR-nummer før udbetaling ○ Grænse for at bevilge alene ○ Långiver ○ Hjemmel for lån ○ Hvem der afgør lån ○ Afdelingen, der afgør lån ○ Telefon til den, der afgør lån ○ Klageinstans for lån ○ Regel for afslag på lån ○ Prisen for en plads ○ Besparelse om måneden for en selvforsørgende borger ○ Mindste antal i det åbne bilag ○ Myndighedens navn ○ Myndighedens afdeling ○ Myndighedens telefon ○ Klageinstans ○ Regel for afslag på en plads ○ Hjemmel for en plads ○ Hjemmel for en udskrivning ○ Køber af pladserne ○ Jobcenter i projektet ○ Udbyder af forløbet ○ Aftale mellem de dataansvarlige, underskrevet ○ Konsekvensanalyse (DPIA), dateret ○ Køberens databeskyttelsesrådgiver ○ Jobcentrets databeskyttelsesrådgiver ○ Udbyderens databeskyttelsesrådgiver ○ Så længe gemmes en lukket sag ○ Så længe gemmes opslag ○ Udvalgets navn ○ Brevtekst: Oplysningsbrev ○ Brevtekst: Partshøring ○ Brevtekst: Brev om ny frist ○ Brevtekst: Brev om venteliste ○ Brevtekst: Brev om venteliste efter en fejl ○ Brevtekst: Brev om plads ○ Brevtekst: Brev om at forløbet fortsætter ○ Brevtekst: Afslag ○ Brevtekst: Partshøring om udskrivning ○ Brevtekst: Afgørelse om udskrivning ○ Brevtekst: Partshøring om lån ○ Brevtekst: Brev om ny frist for lånet ○ Brevtekst: Afslag på lån ○ Brevtekst: Låneaftale ○ Brevtekst: Rykker
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > frist
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Frist for svar på … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 28 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} (Et helt tal fra 1 til 365.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > mange
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Frist for svar på … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 28 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} »mange«
        < ⚠ Det forstod jeg ikke som en værdi for den regel. Se øverst, hvordan den skrives.
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value=21 from=2026-11-23 reason="nyt mål for svartid"
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Frist for svar på … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 28 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} »21«
        < Fra hvilken dag? {from} 2026-11-23
        < ⚠ Sagerne beholder det, de er begyndt med, så reglen kan tidligst gælde fra 24. november 2026.
        < Hvorfor? {reason} »nyt mål for svartid«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fra: 1. december
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Frist for svar på ansøgningen
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 21 dage
        < Fra hvilken dag?
        < 1. december 2026
        < Hvorfor?
        < nyt mål for svartid
        < Frist for svar på ansøgningen: 28 dage → 21 dage fra 1. december 2026.
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.
        < Får en borger medhold i en klage, løber den nye frist fra den dag.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Ret en regel
        < Trin 3 af 3
        < Hvorfor spørger du?
        < Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Frist for svar på ansøgningen
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 21 dage
        < Fra hvilken dag?
        < 1. december 2026
        < Hvorfor?
        < nyt mål for svartid
        < Frist for svar på ansøgningen: 28 dage → 21 dage fra 1. december 2026.
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.
        < Får en borger medhold i en klage, løber den nye frist fra den dag.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Ret en regel
        < Foreslået: Frist for svar på ansøgningen: 28 dage → 21 dage fra 1. december 2026.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        > regler
        < # Regler · Mikrolånsforløb Ishøj 2015
        < En administrator foreslår en regel, og en anden administrator eller en leder bekræfter den.
        < Skriv fx »regel pladser« for at ændre en.
        < Venter på en nr. 2
        < Frist for svar på ansøgningen: 28 dage → 21 dage fra 1. december 2026
        < foreslået af Administrator
        < [Tag tilbage]
        < Pladser
        < Pladser
        < 2
        < Hvordan pladserne tæller
        < samtidig
        < Svarfrist på et tilbud om plads
        < 14 dage
        < Forlængelse af et tilbud
        < 14 dage
        < Ventetid, før oplysningerne tjekkes igen
        < 3 måneder
        < Forløb
        < Længde af det opkvalificerende forløb
        < 6 måneder
        < Længde af hovedforløbet
        < 6 måneder
        < Krav før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat, Undervisning: moms, Forretningsplan, Budget og Forsørgelsen i hovedforløbet er afklaret
        < Dage efter skiftet uden begrundelse
        < 14 dage
        < Længste pause
        < 90 dage
        < Startdage
        < den første i enhver måned
        < Forsørgelsesgrundlag
        < Kontanthjælp, Dagpenge, Sygedagpenge, Ledighedsydelse, Fleksløntilskud, Ressourceforløbsydelse (jobafklaring), Revalideringsydelse, Førtidspension, Selvforsørgende, Løn, Andet
        < Frister og påmindelser
        < Frist for svar på ansøgningen
        < 28 dage
        < Frist ved partshøring
        < 14 dage
        < Klagefrist
        < 28 dage
        < Frist for at se på en klage
        < 28 dage
        < Tid til at fortryde
        < 15 minutter
        < Påmindelse før fristen
        < 7 og 2 dage før
        < Påmindelse før en fase slutter
        < 30 og 7 dage før
        < Påmindelse før et tilbud udløber
        < 2 dage før
        < [Lån, myndighed og aftaler] [Ret en regel] [Stop et forsørgelsesgrundlag]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > ret regler
        < Det skal en administrator gøre.
        > bekræft regel
        < Det skal en administrator eller en leder gøre – du selv, ikke for en kollega.
        `,
      );
    }),
  );

  it(
    'ends with a no, or is taken back by who proposed it',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > regel pauselængde
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Længste pause ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 90 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} (Et helt tal fra 1 til 365.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value=60 reason="aftalt på mødet"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Længste pause
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 60 dage
        < Fra hvilken dag?
        < 24. november 2026
        < Hvorfor?
        < aftalt på mødet
        < Længste pause: 90 dage → 60 dage fra 24. november 2026.
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Længste pause: 90 dage → 60 dage fra 24. november 2026.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        > regel pauselængde
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Længste pause ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 90 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} (Et helt tal fra 1 til 365.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value=30 reason="aftalt på mødet"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Længste pause
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 30 dage
        < Fra hvilken dag?
        < 24. november 2026
        < Hvorfor?
        < aftalt på mødet
        < Længste pause: 90 dage → 30 dage fra 24. november 2026.
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Trin 1 af 3
        < ✓ Hvad skal der gælde? 30 … ▾
        < Hvilken regel?
        < Hvilken regel skal være anderledes? {rule} ○ Pladser ○ Hvordan pladserne tæller ○ Svarfrist på et tilbud om plads ○ Forlængelse af et tilbud ○ Ventetid, før oplysningerne tjekkes igen ○ Længde af det opkvalificerende forløb ○ Længde af hovedforløbet ○ Krav før hovedforløbet ○ Dage efter skiftet uden begrundelse ● Længste pause ○ Startdage ○ Nyt forsørgelsesgrundlag ○ Forsørgelsesgrundlag, der stopper ○ Frist for svar på ansøgningen ○ Frist ved partshøring ○ Klagefrist ○ Frist for at se på en klage ○ Tid til at fortryde ○ Påmindelse før fristen ○ Påmindelse før en fase slutter ○ Påmindelse før et tilbud udløber ○ Mindste lån ○ Største lån i alt ○ Rente ○ Højst måneder til første afdrag ○ Højst antal afdrag ○ Frist for svar på en låneansøgning ○ Længste henstand ○ CVR-nummer før udbetaling ○ Grænse for at bevilge alene ○ Långiver ○ Hjemmel for lån ○ Hvem der afgør lån ○ Afdelingen, der afgør lån ○ Telefon til den, der afgør lån ○ Klageinstans for lån ○ Regel for afslag på lån ○ Prisen for en plads ○ Besparelse om måneden for en selvforsørgende borger ○ Mindste antal i det åbne bilag ○ Myndighedens navn ○ Myndighedens afdeling ○ Myndighedens telefon ○ Klageinstans ○ Regel for afslag på en plads ○ Hjemmel for en plads ○ Hjemmel for en udskrivning ○ Køber af pladserne ○ Jobcenter i projektet ○ Udbyder af forløbet ○ Aftale mellem de dataansvarlige, underskrevet ○ Konsekvensanalyse (DPIA), dateret ○ Køberens databeskyttelsesrådgiver ○ Jobcentrets databeskyttelsesrådgiver ○ Udbyderens databeskyttelsesrådgiver ○ Så længe gemmes en lukket sag ○ Så længe gemmes opslag ○ Udvalgets navn ○ Brevtekst: Oplysningsbrev ○ Brevtekst: Partshøring ○ Brevtekst: Brev om ny frist ○ Brevtekst: Brev om venteliste ○ Brevtekst: Brev om venteliste efter en fejl ○ Brevtekst: Brev om plads ○ Brevtekst: Brev om at forløbet fortsætter ○ Brevtekst: Afslag ○ Brevtekst: Partshøring om udskrivning ○ Brevtekst: Afgørelse om udskrivning ○ Brevtekst: Partshøring om lån ○ Brevtekst: Brev om ny frist for lånet ○ Brevtekst: Afslag på lån ○ Brevtekst: Låneaftale ○ Brevtekst: Rykker
        < ⚠ Et forslag om »Længste pause« venter allerede på en nr. 2. Lad det blive bekræftet, eller tag det tilbage: »bekræft regel«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Ret en regel
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > bekræft regel
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Længste pause: 90 dage → 60 dage fra 24. november 2026
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med. Ingen åbne sager er berørt.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Længste pause: 90 dage → 60 dage fra 24. november 2026
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=no
        < # Bekræft en regel
        < Taget tilbage: Længste pause: 90 dage → 60 dage fra 24. november 2026.
        < Reglen er, som den var.
        < [Mine opgaver]
        > regel pauselængde
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Længste pause ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 90 dage
        < Sådan skrives den
        < Et helt tal fra 1 til 365.
        < Den nye værdi {value} (Et helt tal fra 1 til 365.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value=30 reason="aftalt på mødet"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Længste pause
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 30 dage
        < Fra hvilken dag?
        < 24. november 2026
        < Hvorfor?
        < aftalt på mødet
        < Længste pause: 90 dage → 30 dage fra 24. november 2026.
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Længste pause: 90 dage → 30 dage fra 24. november 2026.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < Ny regel
        < Længste pause: 90 dage → 30 dage fra 24. november 2026 – foreslået af Administrator. Bekræft som nr. 2, eller sig nej.
        < [Åbn]
        * open dialog=rule-answer
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Længste pause: 90 dage → 30 dage fra 24. november 2026
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder sager, der bliver oprettet fra den dag. De sager, der er, beholder det, de begyndte med. Ingen åbne sager er berørt.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Længste pause: 90 dage → 30 dage fra 24. november 2026
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=no
        < # Bekræft en regel
        < Ikke bekræftet: Længste pause: 90 dage → 30 dage fra 24. november 2026.
        < Reglen er, som den var.
        < [Mine opgaver]
        > regel pauselængde
        < Det skal en administrator gøre.
        `,
      );
    }),
  );

  it(
    'takes values as each rule wants them',
    withStage(async (stage) => {
      const proposed = async (rule: string, value: string): Promise<string> => {
        await stage.say('admin', `regel ${rule}`);
        await stage.say('admin', `værdi: ${value}`);
        await stage.say('admin', 'begrundelse: aftalt på mødet');
        const heard = await stage.say('admin', 'bekræft');
        return (
          heard.posted
            .flatMap(({ card }) => card?.texts ?? [])
            .find((line) => line.startsWith('Foreslået')) ?? ''
        );
      };
      const said: readonly (readonly [string, string, string])[] = [
        [
          'pladsregel',
          'i alt i hele perioden',
          'Hvordan pladserne tæller: samtidig → i alt i hele perioden fra 23. november 2026',
        ],
        ['krav', 'forretningsplan og budget', 'Forretningsplan og Budget fra 24. november 2026'],
        [
          'holdstart',
          '1/2-27, 1/8-27',
          'den første i enhver måned → 1. februar 2027 og 1. august 2027 fra 23. november 2026',
        ],
        ['påmindelse før fristen', '10 og 3', '7 og 2 dage før → 10 og 3 dage før fra 24. november 2026'],
        ['låneloft', 'fyrre tusind', '50.000 kr. → 40.000 kr. fra 24. november 2026'],
        ['cvr', 'ja', 'nej → ja fra 24. november 2026'],
        ['långiver', 'Køge Kommune', 'Næstved Kommune (eksempel) → Køge Kommune fra 24. november 2026'],
        [
          'nyt forsørgelsesgrundlag',
          'Seniorpension',
          'Nyt forsørgelsesgrundlag: Seniorpension fra 23. november 2026',
        ],
        ['stop forsørgelsesgrundlag', 'Revalideringsydelse', 'Revalideringsydelse fra 23. november 2026'],
      ];
      for (const [rule, value, wanted] of said) {
        const line = await proposed(rule, value);
        assert.ok(line.includes(wanted), `${rule} ${value}: ${line}`);
      }
    }),
  );

  it(
    'is not what somebody means who names a rule of law in the middle of a dialog',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      await stage.say('caseworker', `giv afslag ${number}`);
      await stage.say('caseworker', 'ret regel');
      const said = await stage.say('caseworker', 'regel § 16, stk. 2, i bekendtgørelsen');
      assert.equal(said.posted[0]?.card?.title, `Udkast til afgørelse · ${number}`);
      assert.ok(said.posted[0]?.card?.texts.includes('regel § 16, stk. 2, i bekendtgørelsen'));
    }),
  );

  it(
    'is read by the Erhvervschef, who changes nothing, and by no caseworker',
    withStage(async (stage) => {
      const buttons = async (who: 'admin' | 'director' | 'leader') =>
        cardOf(await stage.say(who, 'regler')).buttons.map(({ title }) => title);
      assert.deepEqual(await buttons('director'), ['Lån, myndighed og aftaler']);
      assert.deepEqual(await buttons('leader'), ['Lån, myndighed og aftaler']);
      assert.deepEqual(await buttons('admin'), [
        'Lån, myndighed og aftaler',
        'Ret en regel',
        'Stop et forsørgelsesgrundlag',
      ]);
      const { texts } = cardOf(await stage.say('caseworker', 'regler'));
      assert.ok(texts.includes('Reglerne er for administratorer, ledere og Erhvervschefen.'));
    }),
  );

  it(
    'takes no letter with something in braces that nothing ever fills, for it could not be sent in any case',
    withStage(async (stage) => {
      await present(stage, 'leader');
      const first = cardOf(await stage.say('admin', 'regel brevtekst: afslag'));
      const next = first.buttons.find(({ verb }) => verb === 'answer');
      const given = { value: 'Kære {navn}\n\nDu fik den {date} {nextFree}', reason: 'kortere brev' };
      const { texts } = cardOf(await stage.press('admin', 'answer', { ...next?.data, ...given }));
      assert.ok(
        texts.some((line) => line.startsWith('Der er ikke noget, der hedder {navn}, i det brev')),
        texts.join('|'),
      );
    }),
  );

  it(
    'changes the text of a letter, which the second person reads whole',
    withStage(async (stage) => {
      await present(stage, 'leader');
      const letter = 'Kære {name}\n\nVi kan ikke tilbyde dig en plads. Skriv til os, hvis du vil klage.';
      const answers = { value: letter, reason: 'kortere brev' };
      const said = await walk(stage, 'admin', 'regel brevtekst: afslag', answers);
      assert.ok(said.texts.includes('Foreslået: Brevtekst: Afslag: ny tekst fra 23. november 2026.'));
      const told = await stage.until(({ summary }) => summary === 'Bekræft som nr. 2');
      assert.ok(
        !JSON.stringify(told.raw).includes('Skriv til os'),
        'a card on a locked phone holds no letter',
      );
      const card = cardOf(await stage.say('leader', 'bekræft regel'));
      assert.ok(card.texts.includes(letter), card.texts.join('|'));
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      const [doc] = await stage.store.read(programmePartition('ishoej-2015'), ['programme']);
      assert.ok(doc);
      const { letters } = bodyOf<ProgrammeBody>(doc).programme;
      assert.deepEqual(letters.refusal?.at(-1), { from: '2026-11-23', value: { da: letter, en: letter } });
    }),
  );

  it(
    'in English',
    withStage(async (stage) => {
      await stage.say('admin', 'sprog en');
      await stage.say('leader', 'sprog en');
      await transcript(
        stage,
        'admin',
        `
        > rule places
        < # Change a rule
        < Step 2 of 3
        < ✓ Which rule? Places ▾
        < What is to hold?
        < Holds now
        < 2
        < How it is written
        < A whole number from 0 to 99.
        < The new value {value} (A whole number from 0 to 99.)
        < From which day? {from} 2026-11-23
        < Why? {reason} (e.g. agreed at the meeting on 3 December)
        < Only what is needed, and nothing of a citizen. Who confirms can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > 1, 1 January, agreed at the meeting
        < # Change a rule
        < Step 3 of 3
        < I have noted: value "1", from "1 January 2027", reason "agreed at the meeting".
        < Check it
        < Which rule?
        < [Change]
        < Which rule is to be different?
        < Places
        < What is to hold?
        < [Change]
        < The new value
        < 1
        < From which day?
        < 1 January 2027
        < Why?
        < agreed at the meeting
        < Places: 2 → 1 from 1 January 2027.
        < Holds for everybody in line for a place. Nobody who has a place loses it.
        < No open case is touched.
        < It holds only when another administrator or a leader has confirmed it.
        < [Propose] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Change a rule
        < Proposed: Places: 2 → 1 from 1 January 2027.
        < The other administrators and the leaders have it among their tasks. It holds when one of them has confirmed.
        < [My tasks]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > tasks
        < # Your tasks
        < Good morning. One thing today, about one minute.
        < With you
        < New rule
        < Places: 2 → 1 from 1 January 2027 – proposed by Administrator. Confirm as no. 2, or say no.
        < [Open]
        * open dialog=rule-answer
        < # Confirm a rule
        < Step 1 of 1
        < Do you agree?
        < Proposal
        < Places: 2 → 1 from 1 January 2027
        < Proposed by
        < Administrator
        < Whom it concerns
        < Holds for everybody in line for a place. Nobody who has a place loses it. No open case is touched.
        < Because
        < agreed at the meeting
        < Which proposal? {proposal} ● Places: 2 → 1 from 1 January 2027
        < Is the rule to hold? {agrees} ○ Confirm as no. 2 ○ I do not agree
        < If you proposed it yourself you can only take it back: answer "I do not agree".
        < [Confirm your answer] [Save for later] [Help] [Cancel]
        * confirm agrees=yes
        < # Confirm a rule
        < Confirmed: Places: 2 → 1 from 1 January 2027.
        < Administrators and leaders are told. Write "rules" to see all of them.
        < [My tasks]
        `,
      );
    }),
  );
});
