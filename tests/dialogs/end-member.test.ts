import { present, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about who leaves', () => {
  it(
    'asks who takes the cases over, and hands them over first',
    withStage(async (stage) => {
      await present(stage, 'caseworker2', 'caseworker');
      await referred(stage);
      await transcript(
        stage,
        'admin',
        `
        > medarbejder stopper
        < # Medarbejder stopper
        < Trin 1 af 2
        < Hvem stopper?
        < Hvem drejer det sig om? {member} ○ Sagsbehandler, Jobcenter Vallensbæk ○ Visitator, Næstved Kommune ○ Coach, Næstved Kommune ○ Bevillingsansvarlig, Næstved Kommune ○ Erhvervschef, Ishøj Kommune ○ Administrator, Ishøj Kommune ○ Sagsbehandler 2, Jobcenter Vallensbæk ○ Coach 2, Næstved Kommune ○ Økonomimedarbejder, Næstved Kommune ○ Leder i jobcentret, Jobcenter Vallensbæk ○ Coach og bevillingsansvarlig, Næstved Kommune ○ Visitator 2, Næstved Kommune ○ Administrator 2, Ishøj Kommune ○ Bevillingsansvarlig 2, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer member=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020
        < # Medarbejder stopper
        < Trin 2 af 2
        < Hvem stopper?
        < [Ret]
        < Hvem drejer det sig om?
        < Sagsbehandler, Jobcenter Vallensbæk
        < Hvornår, og hvem tager over?
        < Hvad er den sidste dag? {lastDay} 2026-11-23
        < Hvem tager sagerne over? (valgfrit) {successor} ○ Sagsbehandler 2 ○ Leder i jobcentret
        < Kun nødvendigt, hvis personen har sager. De skifter med det samme.
        < [Bekræft] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Medarbejder stopper
        < Trin 2 af 2
        < Hvem stopper?
        < [Ret]
        < Hvem drejer det sig om?
        < Sagsbehandler, Jobcenter Vallensbæk
        < Hvornår, og hvem tager over?
        < Hvad er den sidste dag? {lastDay} 2026-11-23
        < Hvem tager sagerne over? (valgfrit) {successor} ○ Sagsbehandler 2 ○ Leder i jobcentret
        < ⚠ Personen har en åben sag. Vælg en kollega, der tager over.
        < [Bekræft] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm successor=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000026
        < # Medarbejder stopper
        < Gemt.
        < Sidste dag er 23. november 2026.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        ! Du har overtaget en sag
        < # Du har overtaget en sag
        < ML-2026-001 · M.
        < Den var hos Sagsbehandler.
        < [Åbn]
        > sager
        < # Dine sager
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · frist 21. december
        < [Vis] [Afsluttede]
        `,
      );
    }),
  );

  it(
    'keeps an administrator',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > fjern medarbejder
        < # Medarbejder stopper
        < Trin 1 af 2
        < Hvem stopper?
        < Hvem drejer det sig om? {member} ○ Sagsbehandler, Jobcenter Vallensbæk ○ Visitator, Næstved Kommune ○ Coach, Næstved Kommune ○ Bevillingsansvarlig, Næstved Kommune ○ Erhvervschef, Ishøj Kommune ○ Administrator, Ishøj Kommune ○ Sagsbehandler 2, Jobcenter Vallensbæk ○ Coach 2, Næstved Kommune ○ Økonomimedarbejder, Næstved Kommune ○ Leder i jobcentret, Jobcenter Vallensbæk ○ Coach og bevillingsansvarlig, Næstved Kommune ○ Visitator 2, Næstved Kommune ○ Administrator 2, Ishøj Kommune ○ Bevillingsansvarlig 2, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer member=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000032
        < # Medarbejder stopper
        < Trin 2 af 2
        < Hvem stopper?
        < [Ret]
        < Hvem drejer det sig om?
        < Administrator 2, Ishøj Kommune
        < Hvornår, og hvem tager over?
        < Hvad er den sidste dag? {lastDay} 2026-11-23
        < Hvem tager sagerne over? (valgfrit) {successor} ○ Erhvervschef ○ Administrator
        < Kun nødvendigt, hvis personen har sager. De skifter med det samme.
        < [Bekræft] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Medarbejder stopper
        < Gemt.
        < Sidste dag er 23. november 2026.
        < [Mine opgaver]
        > fjern medarbejder
        < # Medarbejder stopper
        < Trin 1 af 2
        < Hvem stopper?
        < Hvem drejer det sig om? {member} ○ Sagsbehandler, Jobcenter Vallensbæk ○ Visitator, Næstved Kommune ○ Coach, Næstved Kommune ○ Bevillingsansvarlig, Næstved Kommune ○ Erhvervschef, Ishøj Kommune ○ Administrator, Ishøj Kommune ○ Sagsbehandler 2, Jobcenter Vallensbæk ○ Coach 2, Næstved Kommune ○ Økonomimedarbejder, Næstved Kommune ○ Leder i jobcentret, Jobcenter Vallensbæk ○ Coach og bevillingsansvarlig, Næstved Kommune ○ Visitator 2, Næstved Kommune ○ Administrator 2, Ishøj Kommune ○ Bevillingsansvarlig 2, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer member=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000025
        < # Medarbejder stopper
        < Trin 2 af 2
        < Hvem stopper?
        < [Ret]
        < Hvem drejer det sig om?
        < Administrator, Ishøj Kommune
        < Hvornår, og hvem tager over?
        < Hvad er den sidste dag? {lastDay} 2026-11-23
        < Hvem tager sagerne over? (valgfrit) {successor} ○ Erhvervschef ○ Administrator 2
        < Kun nødvendigt, hvis personen har sager. De skifter med det samme.
        < [Bekræft] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Medarbejder stopper
        < Så er der ingen administrator tilbage. Tilføj en ny først, og lad en anden bekræfte.
        < [Mine opgaver]
        `,
      );
    }),
  );
});
