import assert from 'node:assert/strict';
import { ASKED } from '../../../bot/views/can-do.ts';
import { HELP_GROUPS } from '../../../bot/views/help-groups.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { PEOPLE } from '../../support/stage.ts';
import type { Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('»hjælp«', () => {
  it('has every dialog that can be begun and every list that can be asked for in one group', () => {
    const dialogs = DIALOGS.filter(({ follows }) => follows !== true).map(({ id }) => id);
    const views = ASKED.map(({ view }) => view).filter((view) => view !== 'help');
    assert.deepEqual(HELP_GROUPS.flatMap((group) => group.dialogs).toSorted(), dialogs.toSorted());
    assert.deepEqual(HELP_GROUPS.flatMap((group) => group.views).toSorted(), views.toSorted());
  });

  it(
    'says what one may want to do, and behind each the words of this person',
    withStage((stage) =>
      transcript(
        stage,
        'visitator',
        `
        > hjælp
        < # Hvad vil du?
        < Skriv, som du plejer – hele sætninger går også: »svar på visitation i sag 3«.
        < Se, hvordan det står ▾
        < ~ »opgaver« · »sager« · »sag ML-…« · »pladser« · »ikke kopieret«
        < Visitere og afgøre ▾
        < ~ »svar på visitation ML-…« · »fælles afgørelse ML-…«
        < Følge et forløb ▾
        < ~ »notat ML-…« · »projektnotat«
        < Borgerens oplysninger ▾
        < ~ »indsigt ML-…« · »indsigt givet ML-…«
        < Kolleger og ferie ▾
        < ~ »ferie« · »jeg er inhabil ML-…«
        < Undervejs ▾
        < ~ »fortsæt« · »fortryd«
        < ~ Midt i noget: »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere«, »annuller«.
        < ~ På engelsk: »sprog en«.
        < [Del en erfaring] [Mine opgaver]
        `,
      ),
    ),
  );

  it(
    'has few lines in sight, whoever asks',
    withStage(async (stage) => {
      for (const who of Object.keys(PEOPLE) as Who[]) {
        const { raw } = (await stage.say(who, 'hjælp')).posted.at(-1) ?? {};
        const body = (raw as { readonly body: readonly { readonly isVisible?: boolean }[] }).body;
        const inSight = body.filter(({ isVisible }) => isVisible !== false).length - 1;
        assert.ok(inSight <= 9, `${who}: ${inSight}`);
        assert.equal(cardOf(await stage.say(who, 'hjælp')).title, 'Hvad vil du?');
      }
    }),
  );
});
