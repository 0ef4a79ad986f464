import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Programme } from '../../domain/programme.ts';
import { createProgramme } from '../../bot/set-up/create-programme.ts';
import { markStore } from '../../bot/seed.ts';
import { openStore } from '../../storage/open.ts';
import { inTempFolder } from '../storage/temp-folder.ts';
import { present, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { openStage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

/** A stage on which the programme is as somebody began it who had not agreed on everything. */
const onBegun = (programme: Programme, play: (stage: Stage) => Promise<void>) => () =>
  inTempFolder(async (folder) => {
    const settings = { kind: 'sqlite', folder } as const;
    const store = await openStore(settings);
    await markStore(store, 'demo');
    await createProgramme(store, programme);
    await store.close();
    const stage = await openStage({ store: settings });
    try {
      await play(stage);
    } finally {
      await stage.close();
    }
  });

const { setUp = {}, lending: _, ...demo } = DEMO_PROGRAMME;
const { committee: __, ...without } = setUp;

/** No committee, no DPIA, nothing lent, and no letter of refusal. */
const LACKS: Programme = {
  ...demo,
  setUp: { ...without, agreements: { controllers: [{ from: '2015-09-01', value: '2015-08-20' }] } },
  letters: Object.fromEntries(Object.entries(demo.letters).filter(([kind]) => kind !== 'place')),
};

describe('A conversation about the set-up', () => {
  it(
    'says that all is there, and that nobody else sees it',
    withStage(async (stage) => {
      await transcript(
        stage,
        'admin',
        `
        > opsætning
        < # Opsætning · Mikrolånsforløb Ishøj 2015
        < Projektet er klar til borgere.
        < På plads
        < Køber af pladserne
        < ✓ på plads
        < Jobcenter
        < ✓ på plads
        < Udbyder af forløbet
        < ✓ på plads
        < Afgørende myndighed for plads og udskrivning
        < ✓ på plads
        < Hjemmel for en plads
        < ✓ på plads
        < Hjemmel for en udskrivning
        < ✓ på plads
        < Jeres offentliggjorte frist
        < ✓ på plads
        < Hvordan pladserne tæller
        < ✓ på plads
        < Øvrige regler
        < ✓ på plads
        < Forsørgelsesgrundlag
        < ✓ på plads
        < Lån: långiver, myndighed og klageinstans
        < ✓ på plads
        < Hjemmel for lån
        < ✓ på plads
        < Tekster til brevene
        < ✓ på plads
        < Aftale mellem de dataansvarlige
        < ✓ på plads
        < Konsekvensanalyse (DPIA)
        < ✓ på plads
        < Databeskyttelsesrådgiver hos hver part
        < ✓ på plads
        < Hvor længe sager gemmes
        < ✓ på plads
        < Hvor længe opslag gemmes
        < ✓ på plads
        < Udvalgets navn
        < ✓ på plads
        < To sagsbehandlere
        < ✓ på plads
        < To visitatorer
        < ✓ på plads
        < To bevillingsansvarlige
        < ✓ på plads
        < Kanal til orienteringer
        < ✓ på plads
        < [Regler]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > opsætning
        < # Opsætning · Mikrolånsforløb Ishøj 2015
        < Det skal en administrator gøre.
        `,
      );
    }),
  );

  it(
    'names what is missing, fills it with a card that a second person confirms, and lets nobody in meanwhile',
    onBegun(LACKS, async (stage) => {
      await present(stage, 'admin', 'leader');
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < Projektet er ikke klar endnu – din administrator kan se hvorfor under opsætning.
        `,
      );
      await transcript(
        stage,
        'admin',
        `
        > opsætning
        < # Opsætning · Mikrolånsforløb Ishøj 2015
        < Der mangler 3 ting, før en borger kan begynde.
        < Mangler
        < Tekster til brevene
        < Mangler: Brev om plads. Udfyldes med et regelkort, som en anden bekræfter.
        < [Udfyld]
        < Konsekvensanalyse (DPIA)
        < Mangler. Udfyldes med et regelkort, som en anden bekræfter.
        < [Udfyld]
        < Udvalgets navn
        < Mangler. Udfyldes med et regelkort, som en anden bekræfter.
        < [Udfyld]
        < På plads
        < Køber af pladserne
        < ✓ på plads
        < Jobcenter
        < ✓ på plads
        < Udbyder af forløbet
        < ✓ på plads
        < Afgørende myndighed for plads og udskrivning
        < ✓ på plads
        < Hjemmel for en plads
        < ✓ på plads
        < Hjemmel for en udskrivning
        < ✓ på plads
        < Jeres offentliggjorte frist
        < ✓ på plads
        < Hvordan pladserne tæller
        < ✓ på plads
        < Øvrige regler
        < ✓ på plads
        < Forsørgelsesgrundlag
        < ✓ på plads
        < Lån: långiver, myndighed og klageinstans
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Hjemmel for lån
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Aftale mellem de dataansvarlige
        < ✓ på plads
        < Databeskyttelsesrådgiver hos hver part
        < ✓ på plads
        < Hvor længe sager gemmes
        < ✓ på plads
        < Hvor længe opslag gemmes
        < ✓ på plads
        < To sagsbehandlere
        < ✓ på plads
        < To visitatorer
        < ✓ på plads
        < To bevillingsansvarlige
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Kanal til orienteringer
        < ✓ på plads
        < [Regler]
        * open dialog=rule rule=dpia
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Konsekvensanalyse … ▾
        < Hvad skal der gælde?
        < Sådan skrives den
        < Datoen, den er fra, fx 1. december 2026.
        < Den nye værdi {value} (Datoen, den er fra, fx 1. december 2026.)
        < Fra hvilken dag? {from} 2026-11-23
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="1. november 2026" reason="underskrevet af alle tre"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Konsekvensanalyse (DPIA), dateret
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 1. november 2026
        < Fra hvilken dag?
        < 23. november 2026
        < Hvorfor?
        < underskrevet af alle tre
        < Konsekvensanalyse (DPIA), dateret: 1. november 2026 fra 23. november 2026.
        < Gælder projektet og ingen enkelt sag.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Konsekvensanalyse (DPIA), dateret: 1. november 2026 fra 23. november 2026.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        `,
      );
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      await walk(stage, 'admin', 'regel udvalgets navn', {
        value: 'Beskæftigelsesudvalget',
        reason: 'nyt navn',
      });
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      await transcript(
        stage,
        'admin',
        `
        > opsætning
        < # Opsætning · Mikrolånsforløb Ishøj 2015
        < Der mangler én ting, før en borger kan begynde.
        < Mangler
        < Tekster til brevene
        < Mangler: Brev om plads. Udfyldes med et regelkort, som en anden bekræfter.
        < [Udfyld]
        < På plads
        < Køber af pladserne
        < ✓ på plads
        < Jobcenter
        < ✓ på plads
        < Udbyder af forløbet
        < ✓ på plads
        < Afgørende myndighed for plads og udskrivning
        < ✓ på plads
        < Hjemmel for en plads
        < ✓ på plads
        < Hjemmel for en udskrivning
        < ✓ på plads
        < Jeres offentliggjorte frist
        < ✓ på plads
        < Hvordan pladserne tæller
        < ✓ på plads
        < Øvrige regler
        < ✓ på plads
        < Forsørgelsesgrundlag
        < ✓ på plads
        < Lån: långiver, myndighed og klageinstans
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Hjemmel for lån
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Aftale mellem de dataansvarlige
        < ✓ på plads
        < Konsekvensanalyse (DPIA)
        < ✓ på plads
        < Databeskyttelsesrådgiver hos hver part
        < ✓ på plads
        < Hvor længe sager gemmes
        < ✓ på plads
        < Hvor længe opslag gemmes
        < ✓ på plads
        < Udvalgets navn
        < ✓ på plads
        < To sagsbehandlere
        < ✓ på plads
        < To visitatorer
        < ✓ på plads
        < To bevillingsansvarlige
        < Lukket: der udlånes ikke noget, og det er i orden.
        < Kanal til orienteringer
        < ✓ på plads
        < [Regler]
        `,
      );
    }),
  );

  it(
    'is ready when the last thing is there',
    onBegun({ ...demo, setUp: without }, async (stage) => {
      assert.match((await stage.say('caseworker', 'ny visitation')).posted[0]?.text ?? '', /ikke klar endnu/);
      await walk(stage, 'admin', 'regel udvalgets navn', { value: 'Udvalget', reason: 'nyt navn' });
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      const { posted } = await stage.say('caseworker', 'ny visitation');
      assert.equal(posted[0]?.card?.title, 'Ny visitation');
    }),
  );

  it(
    'wants two people for each decision',
    withStage(async (stage) => {
      await walk(stage, 'admin', 'ret roller', {
        member: '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000031',
        roles: 'coach',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < Projektet er ikke klar endnu – din administrator kan se hvorfor under opsætning.
        `,
      );
      const { posted } = await stage.say('admin', 'opsætning');
      const [, why, title, label, where] = posted[0]?.card?.texts ?? [];
      assert.deepEqual(
        [why, title, label, where],
        [
          'Der mangler én ting, før en borger kan begynde.',
          'Mangler',
          'To visitatorer',
          'Mangler. Tilføj medarbejdere, så mindst to kan gøre det: ellers stopper en ferie eller en inhabilitet det hele.',
        ],
      );
    }),
  );

  it(
    'in English',
    onBegun(LACKS, async (stage) => {
      await stage.say('admin', 'sprog en');
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'admin',
        `
        > set-up
        < # Set-up · Mikrolånsforløb Ishøj 2015
        < Before a citizen can begin 3 things are missing.
        < Missing
        < Texts of the letters
        < Missing: Letter about the place. Filled by a rule card that a second person confirms.
        < [Fill in]
        < Impact assessment (DPIA)
        < Missing. Filled by a rule card that a second person confirms.
        < [Fill in]
        < Name of the committee
        < Missing. Filled by a rule card that a second person confirms.
        < [Fill in]
        < In place
        < Buyer of the places
        < ✓ in place
        < Job centre
        < ✓ in place
        < Provider of the course
        < ✓ in place
        < Deciding authority for places and discharges
        < ✓ in place
        < Legal basis of a place
        < ✓ in place
        < Legal basis of a discharge
        < ✓ in place
        < Your published deadline
        < ✓ in place
        < How the places count
        < ✓ in place
        < Other rules
        < ✓ in place
        < Support bases
        < ✓ in place
        < Loans: lender, authority and complaint body
        < Closed: nothing is lent, and that is all right.
        < Legal basis of loans
        < Closed: nothing is lent, and that is all right.
        < Agreement between the controllers
        < ✓ in place
        < Data protection officer of each party
        < ✓ in place
        < How long cases are kept
        < ✓ in place
        < How long looks are kept
        < ✓ in place
        < Two caseworkers
        < ✓ in place
        < Two visitators
        < ✓ in place
        < Two who decide on loans
        < Closed: nothing is lent, and that is all right.
        < Channel for notices
        < ✓ in place
        < [Rules]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > new referral
        < The programme is not ready yet – your administrator can see why under set-up.
        `,
      );
    }),
  );
});
