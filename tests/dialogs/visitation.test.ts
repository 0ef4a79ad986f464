import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a new visitation', () => {
  it(
    'sends a citizen who is suitable, from the first word to the receipt',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        * answer journalRef=25/012345
        * answer citizenName=Maria consent=yes consentForm=written
        * answer supportBasis=dagpenge businessIdea="Cykelværksted med udlejning"
        * answer recommendation=suitable justification="Har drevet butik før"
        * answer
        * confirm
        `,
      ),
    ),
  );

  it(
    'sends one who is suitable with support, criteria and the citizen’s own words',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > henvis
        * answer applicationDate=2026-11-16 journalRef=25/2
        * answer citizenName="Anne-Marie Holm" consent=yes consentDate=2026-11-20
        * answer supportBasis=sygedagpenge businessIdea=Frisør
        * answer recommendation=suitable-with-support justification="Kan, med mentor" citizenView="Vil gerne i gang"
        * answer motivation=4 health=2 criteriaNote="Overskud: to dage om ugen"
        * confirm
        `,
      ),
    ),
  );

  it(
    'keeps one who is not suitable at the job centre',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        * answer journalRef=25/1
        * answer citizenName=Maria consent=yes
        * answer supportBasis=dagpenge businessIdea=Cykelværksted
        * answer recommendation=not-suitable justification="Ikke tid nu"
        * answer
        * answer
        * confirm
        * view
        `,
      ),
    ),
  );

  it(
    'lets the provider be heard about one who is not suitable',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        * answer journalRef=25/1
        * answer citizenName=Maria consent=yes
        * answer supportBasis=dagpenge businessIdea=Cykelværksted
        * answer recommendation=not-suitable justification="Ikke tid nu"
        * answer hearProvider=yes
        * answer
        * confirm
        `,
      ),
    ),
  );

  it(
    'keeps a draft where the citizen does not want it yet, and goes on with it later',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        * answer journalRef=25/1
        * answer citizenName=Maria consent=no
        * later
        > opgaver
        > fortsæt
        * answer consent=yes
        `,
      ),
    ),
  );

  it(
    'takes every answer typed',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        > 25/012345
        > Maria
        > ja tak
        > dagpenge
        > Cykelværksted med udlejning
        > ja, med støtte
        > Har drevet butik før
        > næste
        > ja
        `,
      ),
    ),
  );

  it(
    'takes typing errors, asks again and lets itself be put right',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny vistation
        > ny visitation
        > applicationDate: på fredag
        > applicationDate: i går
        > 010190-1234
        > 25/1
        > Marie
        > ja, men først til marts
        > ja
        > fornavn: Maria
        > syge dagpnge
        > hvorfor
        > Frisør
        > måske
        > ja med støtte
        > tilbage
        > vis
        > næste
        > Kan selv
        > tilbage
        > ret jeres sagsnummer
        > senere
        > fortsæt
        > bekræft
        > annuller
        `,
      ),
    ),
  );
});
