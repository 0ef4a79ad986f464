import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a new member', () => {
  it(
    'takes the id that the bot showed, and ends with what to do next',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > tilføj medarbejder
        < # Tilføj medarbejder
        < Trin 1 af 2
        < Hvem er det?
        < Personen, eller det id, jeg har vist dem {personId} (fx tenant-id/objekt-id)
        < Er personen fra en anden kommune, så lad dem skrive »hej« til mig, og skriv det id, de får, i chatten.
        < Hvad hedder personen? {name} (fx Fornavn Efternavn)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer personId=hej name="Coach 3"
        < # Tilføj medarbejder
        < Trin 1 af 2
        < Hvem er det?
        < Personen, eller det id, jeg har vist dem {personId} »hej«
        < ⚠ Det ligner ikke et id. Bed personen skrive »hej« til mig, og indsæt det id, jeg viser.
        < Hvad hedder personen? {name} »Coach 3«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer personId=tenant-i-naestved/objekt-1 name="Coach 3"
        < # Tilføj medarbejder
        < Trin 2 af 2
        < Hvem er det?
        < [Ret]
        < Personen, eller det id, jeg har vist dem
        < tenant-i-naestved/objekt-1
        < Hvad hedder personen?
        < Coach 3
        < Hvor, og som hvad?
        < Hvor arbejder personen? {organisation} ○ Ishøj Kommune ○ Jobcenter Vallensbæk ○ Næstved Kommune
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < Fra hvilken dag? {from} 2026-11-23
        < [Bekræft og tilføj] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Tilføj medarbejder
        < Trin 2 af 2
        < Hvorfor spørger du? · Hvor arbejder personen?
        < Jobcentret, Næstved og Ishøj må hver se noget forskelligt. Hvem ser det? Administratorer og ledere. Andre ser kun navnet, hvor personen har gjort noget.
        < Hvorfor spørger du? · Hvad skal personen kunne her?
        < Rollerne bestemmer, hvad personen må se og gøre i borgernes sager – intet andet gør. Hvem ser det? Administratorer og ledere. Andre ser kun navnet, hvor personen har gjort noget.
        < Hvorfor spørger du? · Fra hvilken dag?
        < Før den dag kan personen ikke se borgernes sager. Hvem ser det? Administratorer og ledere. Andre ser kun navnet, hvor personen har gjort noget.
        < Hvem er det?
        < [Ret]
        < Personen, eller det id, jeg har vist dem
        < tenant-i-naestved/objekt-1
        < Hvad hedder personen?
        < Coach 3
        < Hvor, og som hvad?
        < Hvor arbejder personen? {organisation} ○ Ishøj Kommune ○ Jobcenter Vallensbæk ○ Næstved Kommune
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < Fra hvilken dag? {from} 2026-11-23
        < [Bekræft og tilføj] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm organisation=naestved roles=caseworker
        < # Tilføj medarbejder
        < Trin 2 af 2
        < Hvem er det?
        < [Ret]
        < Personen, eller det id, jeg har vist dem
        < tenant-i-naestved/objekt-1
        < Hvad hedder personen?
        < Coach 3
        < Hvor, og som hvad?
        < Hvor arbejder personen? {organisation} ○ Ishøj Kommune ○ Jobcenter Vallensbæk ● Næstved Kommune
        < Hvad skal personen kunne her? {roles} ● Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < ⚠ Der kan ikke være en sagsbehandler i den organisation. Vælg en anden rolle eller organisation.
        < Fra hvilken dag? {from} 2026-11-23
        < [Bekræft og tilføj] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm roles=coach,visitator from=2026-12-01
        < # Tilføj medarbejder
        < Gemt.
        < Tilføjet fra 1. december 2026 som coach og visitator.
        < Send personen et link til mig, og lad dem skrive »hej«. Skriv »medarbejdere« for at se linket.
        < [Mine opgaver]
        > tilføj medarbejder
        < # Tilføj medarbejder
        < Trin 1 af 2
        < Hvem er det?
        < Personen, eller det id, jeg har vist dem {personId} (fx tenant-id/objekt-id)
        < Er personen fra en anden kommune, så lad dem skrive »hej« til mig, og skriv det id, de får, i chatten.
        < Hvad hedder personen? {name} (fx Fornavn Efternavn)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer personId=tenant-i-naestved/objekt-1
        < # Tilføj medarbejder
        < Trin 1 af 2
        < Hvem er det?
        < Personen, eller det id, jeg har vist dem {personId} »tenant-i-naestved/objekt-1«
        < ⚠ Coach 3 er allerede medarbejder her. Skriv »medarbejdere« for at ændre noget.
        < Hvad hedder personen? {name} (fx Fornavn Efternavn)
        < ⚠ Her mangler et svar. Skriv fx »Fornavn Efternavn«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'begins for administrators alone',
    withStage(async (stage) => {
      await transcript(
        stage,
        'leader',
        `
        > tilføj medarbejder
        < Det skal en administrator gøre.
        > ny medarbejder
        < Det skal en administrator gøre.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > tilføj medarbejder
        < Det skal en administrator gøre.
        `,
      );
    }),
  );
});
