import assert from 'node:assert/strict';
import { enrolled, referred, walk } from '../../support/case-steps.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';

describe('»frister«', () => {
  it(
    "shows the job centre's leader what is near or passed, with who has the ball, and what nobody has",
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await referred(first);
      await referred(first, { journalRef: '25/2' });
      for (const who of ['caseworker', 'caseworker2'] as const)
        await walk(first, who, 'jeg er inhabil 002', {});
      const early = await kept.open({ now: '2026-12-13T09:12:00.000Z' });
      await transcript(
        early,
        'leader',
        `
        > frister
        < # Frister
        < Ingen frister er tæt på eller overskredet.
        < Sager uden ansvarlig
        < ML-2026-002 · M.
        < Ingen har sagen – giv den til en kollega
        < [Vis]
        `,
      );
      const stage = await kept.open({ now: '2026-12-14T09:12:00.000Z' });
      await transcript(
        stage,
        'leader',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. To ting i dag, cirka to minutter.
        < 2 frister er tæt på eller overskredet. Skriv »frister«.
        < Hos dig
        < Stikprøve · november 2026
        < 2 opslag venter på dig
        < [Åbn]
        < ML-2026-002 · M.
        < Ingen har sagen – giv den til en kollega
        < [Åbn]
        > overskredne frister
        < # Frister
        < Tæt på eller overskredet
        < ML-2026-002 · M.
        < Fristen er 21. december 2026 – 7 dage endnu. Venter på lederen i jobcentret
        < [Vis]
        < ML-2026-001 · M.
        < Fristen er 21. december 2026 – 7 dage endnu. Venter på Næstved siden 23. november, frist 21. december
        < [Vis]
        < Sager uden ansvarlig
        < ML-2026-002 · M.
        < Ingen har sagen – giv den til en kollega
        < [Vis]
        `,
      );
      const late = await kept.open({ now: '2026-12-22T09:12:00.000Z' });
      await late.say('leader', 'sprog en');
      await transcript(
        late,
        'leader',
        `
        > deadlines
        < # Deadlines
        < Near or passed
        < ML-2026-002 · M.
        < The deadline was 21 December 2026 – passed. Waiting for Næstved since 23 November – was to be decided by 21 December
        < [Show]
        < ML-2026-001 · M.
        < The deadline was 21 December 2026 – passed. Waiting for Næstved since 23 November – was to be decided by 21 December
        < [Show]
        < Cases without anybody responsible
        < ML-2026-002 · M.
        < Nobody has the case – give it to a colleague
        < [Show]
        `,
      );
      for (const who of ['caseworker', 'coach', 'visitator', 'director', 'admin'] as const) {
        const { texts } = cardOf(await late.say(who, 'frister'));
        assert.ok(texts.includes('Fristerne ser lederen på.'), `${who}: ${texts.join(' | ')}`);
      }
    }),
  );

  it(
    "tells the provider's leader how many wait and since when, and no word of any of them",
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await walk(stage, 'admin', 'ret roller', { member: 'Coach 2', roles: 'leader' });
      await transcript(
        stage,
        'coach2',
        `
        > fristerne
        < # Frister
        < Ingen visitationer venter på vurdering.
        `,
      );
      await referred(stage);
      await referred(stage, { journalRef: '25/2' });
      await enrolled(stage, { journalRef: '25/3' });
      await transcript(
        stage,
        'coach2',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < 2 visitationer venter på vurdering, den ældste siden 23. november kl. 10.12.
        > frister i fare
        < # Frister
        < 2 visitationer venter på vurdering, den ældste siden 23. november kl. 10.12.
        `,
      );
    }),
  );
});
