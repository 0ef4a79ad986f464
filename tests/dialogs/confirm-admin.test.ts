import { walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a new administrator', () => {
  it(
    'takes two people: who proposed, and who finds it among the tasks',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > ret roller
        < # Ret roller
        < Trin 1 af 2
        < Hvem skal have andre roller?
        < Hvem drejer det sig om? {member} ○ Sagsbehandler, Jobcenter Vallensbæk ○ Visitator, Næstved Kommune ○ Coach, Næstved Kommune ○ Bevillingsansvarlig, Næstved Kommune ○ Erhvervschef, Ishøj Kommune ○ Sagsbehandler 2, Jobcenter Vallensbæk ○ Coach 2, Næstved Kommune ○ Økonomimedarbejder, Næstved Kommune ○ Leder i jobcentret, Jobcenter Vallensbæk ○ Coach og bevillingsansvarlig, Næstved Kommune ○ Visitator 2, Næstved Kommune ○ Administrator 2, Ishøj Kommune ○ Bevillingsansvarlig 2, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Erhvervschef
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Erhvervschef, Ishøj Kommune
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ● Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > erhvervschef, administrator
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Erhvervschef, Ishøj Kommune
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ● Erhvervschef ○ Leder ● Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Ret roller
        < Gemt.
        < Bliver administrator, når en anden administrator har bekræftet det.
        < En anden administrator ser det under sine opgaver.
        < [Mine opgaver]
        > bekræft administrator
        < # Bekræft ny administrator
        < Trin 1 af 1
        < Ny administrator
        < Hvem drejer det sig om? {member} ● Erhvervschef, Ishøj Kommune
        < Skal personen kunne tilføje og fjerne medarbejdere? {agrees} ○ Ja ○ Nej
        < [Bekræft som nr. 2] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=yes
        < # Bekræft ny administrator
        < Det skal en anden administrator bekræfte: to personer, aldrig den samme.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > bekræft administrator
        < Det skal en administrator gøre.
        `,
      );
      await stage.say('admin', 'skift administrator 2');
      await transcript(
        stage,
        'admin',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < Ny administrator
        < Erhvervschef skal bekræftes af en anden administrator.
        < [Åbn]
        * open dialog=confirm-admin
        < # Bekræft ny administrator
        < Trin 1 af 1
        < Ny administrator
        < Hvem drejer det sig om? {member} ● Erhvervschef, Ishøj Kommune
        < Skal personen kunne tilføje og fjerne medarbejdere? {agrees} ○ Ja ○ Nej
        < [Bekræft som nr. 2] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=yes
        < # Bekræft ny administrator
        < Gemt.
        < Er nu administrator.
        < [Mine opgaver]
        > bekræft administrator
        < Der er ingen ny administrator at bekræfte.
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > hej
        < # Mikrolån
        < Hej Erhvervschef. Jeg hjælper jer med mikrolånsforløbet.
        < Du er erhvervschef og administrator i Ishøj Kommune.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du beder om at se; din leder ser hver måned ti tilfældige opslag.
        < [Del en erfaring] [Spørg om en orientering] [Medarbejdere] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'leaves somebody who is nothing else without rights meanwhile, and tells them why',
    withStage(async (stage) => {
      await walk(stage, 'admin', 'tilføj medarbejder', {
        personId: 'en-fremmed',
        name: 'Nina',
        organisation: 'ishoej',
        roles: 'admin',
      });
      await transcript(
        stage,
        'stranger',
        `
        > hej
        < # Mikrolån
        < Hej Nina. Jeg hjælper jer med mikrolånsforløbet.
        < Du er medarbejder i Ishøj Kommune. Du kan mere, når en anden administrator har bekræftet dig.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du beder om at se; din leder ser hver måned ti tilfældige opslag.
        < [Mine opgaver]
        > medarbejdere
        < # Medarbejdere
        < Medarbejderne er for administratorer og ledere.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
    }),
  );
});
