import { referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about other roles', () => {
  it(
    'shows the ones of today, and takes several in one sentence',
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
        > Coach 2
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Coach 2, Næstved Kommune
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ● Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > coach og visitator
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Coach 2, Næstved Kommune
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ● Visitator ● Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Ret roller
        < Gemt.
        < Roller: coach og visitator.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'leaves nobody’s cases without somebody',
    withStage(async (stage) => {
      await referred(stage);
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
        * answer member=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Sagsbehandler, Jobcenter Vallensbæk
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ● Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ○ Leder ○ Administrator
        < En ny administrator skal bekræftes af en anden administrator.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm roles=leader
        < # Ret roller
        < Trin 2 af 2
        < Hvem skal have andre roller?
        < [Ret]
        < Hvem drejer det sig om?
        < Sagsbehandler, Jobcenter Vallensbæk
        < Hvilke roller?
        < Hvad skal personen kunne her? {roles} ○ Sagsbehandler ○ Visitator ○ Coach ○ Bevillingsansvarlig ○ Økonomimedarbejder ○ Erhvervschef ● Leder ○ Administrator
        < ⚠ Personen har en åben sag i en rolle, du tager væk. Overdrag først: »overdrag«.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );
});
