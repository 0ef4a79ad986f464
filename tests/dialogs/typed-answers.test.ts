import assert from 'node:assert/strict';
import { answersOf, contextOf, placeId, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { DIALOGS, findDialog } from '../../dialogs/index.ts';
import { addDays } from '../../domain/day.ts';
import { everyPlace, typed } from '../support/every-way.ts';
import { begunRun, TODAY } from '../support/fake-lookups.ts';

const flowOf = (id: string) => {
  const flow = findDialog(id);
  assert.ok(flow);
  return flow;
};

const visitation = flowOf('visitation');

/** A run of the visitation after these sentences. */
const after = async (...sentences: readonly string[]): Promise<Run> =>
  sentences.reduce((run, sentence) => typed(visitation, run, sentence).run, await begunRun(visitation));

const TO_IDEA = ['25/1', 'Maria', 'ja'] as const;
const TO_JUSTIFICATION = [...TO_IDEA, 'dagpenge', 'Cykelværksted', 'ja'] as const;
const TO_CRITERIA = [...TO_JUSTIFICATION, 'Har drevet butik før'] as const;

describe('A typed answer', () => {
  it('goes to the field somebody asked to change', async () => {
    const name = await after(...TO_CRITERIA, 'ret borgerens fornavn', 'Peter');
    assert.equal(name.answers['citizenName'], 'Peter');
    assert.deepEqual(name.errors, {});
    const date = await after(...TO_CRITERIA, 'ret hvornår søgte borgeren', 'i går');
    assert.equal(date.answers['applicationDate'], '2026-11-22');
    const twice = await after(...TO_CRITERIA, 'ret journalRef', '25/2', 'ret journalRef', '25/3');
    assert.equal(twice.answers['journalRef'], '25/3');
  });

  it('»ja« goes on where everything is answered, and nothing that was given is lost', async () => {
    const discharge = flowOf('discharge');
    const begun = typed(discharge, await begunRun(discharge), 'grund: fik job').run;
    const back = typed(discharge, begun, 'tilbage').run;
    assert.equal(positionOf(discharge, back, TODAY).kind, 'step');
    const on = typed(discharge, back, 'ja').run;
    assert.deepEqual(on.errors, {});
    assert.notEqual(placeId(positionOf(discharge, on, TODAY)), placeId(positionOf(discharge, back, TODAY)));
    assert.equal(on.answers['date'], TODAY);
  });

  it('»hvorfor« is understood as people ask it, and is no answer', async () => {
    const run = await after('25/1', 'Maria');
    for (const asked of [
      'hvorfor',
      'Hvorfor skal jeg svare på det?',
      'hvorfor vil du vide det',
      'hvorfor spørger du om det?',
    ]) {
      const taken = typed(visitation, run, asked);
      assert.equal(taken.show, 'why', asked);
      assert.deepEqual(taken.run.errors, {}, asked);
    }
  });

  it('»næste« at the end says how to end, as the card stays as it is', async () => {
    const how = 'Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.';
    const summary = await after(...TO_CRITERIA, 'næste');
    assert.equal(positionOf(visitation, summary, TODAY).kind, 'summary');
    const discharge = flowOf('discharge');
    const last = ['grund: fik job', 'ja', 'job'].reduce(
      (run, sentence) => typed(discharge, run, sentence).run,
      await begunRun(discharge),
    );
    for (const [flow, run] of [
      [visitation, summary],
      [discharge, last],
    ] as const) {
      const stayed = typed(flow, run, 'næste');
      assert.deepEqual(
        stayed.notes.map(({ da }) => da),
        [how],
        flow.id,
      );
      assert.equal(stayed.end, undefined);
    }
  });

  it('goes to the field somebody asked to change, also while another one is open', async () => {
    const run = await after('25/1', 'Marie', 'ret citizenName', 'Maria', 'ja');
    assert.equal(run.answers['citizenName'], 'Maria');
    assert.equal(run.answers['consent'], 'yes');
  });

  it('is asked again where the change cannot stand, and then taken', async () => {
    const wrong = await after(...TO_CRITERIA, 'ret applicationDate', 'i morgen');
    assert.deepEqual(Object.keys(wrong.errors), ['applicationDate']);
    const right = typed(visitation, wrong, 'i dag').run;
    assert.deepEqual(right.errors, {});
    assert.equal(right.answers['applicationDate'], TODAY);
  });

  it('never lands in a field that has its answer already, and says so', async () => {
    const back = await after(...TO_IDEA, 'tilbage');
    const taken = typed(visitation, back, 'Peter');
    assert.deepEqual(taken.run.answers, back.answers);
    assert.deepEqual(taken.run.errors, {});
    assert.equal(taken.notes.length, 1);
    assert.ok(!taken.notes[0]?.da.includes('bekræfte'), 'nothing can be confirmed here');
  });

  for (const [sentence, field] of [
    ['Drømmen: cykelværksted i en gammel lade', 'businessIdea'],
    ['Tid: der er tid nok', 'justification'],
    ['Netværk: kender mange', 'justification'],
    ['Ret god til at sælge og regne', 'justification'],
    ['Kl. 10: møde om budgettet', 'justification'],
  ] as const) {
    it(`is the answer it looks like: »${sentence}«`, async () => {
      const run = await after(
        ...(field === 'businessIdea' ? [...TO_IDEA, 'dagpenge'] : TO_JUSTIFICATION),
        sentence,
      );
      assert.equal(run.answers[field], sentence);
      assert.deepEqual(run.errors, {});
    });
  }

  it('about the criteria goes to the note, where it is no rating', async () => {
    const run = await after(...TO_CRITERIA, 'netværk: kender to lokale butikker');
    assert.deepEqual(run.errors, {});
    assert.equal(run.answers['criteriaNote'], 'netværk: kender to lokale butikker');
  });

  it('is skipped where it need not be given', async () => {
    const run = await after(...TO_CRITERIA, 'motivation: hæ?', 'spring over');
    assert.deepEqual(run.errors, {});
    assert.equal(placeId(positionOf(visitation, run, TODAY)), 'summary');
  });

  it('may be as short as »1« and »0«, which are no ratings beyond the scale', async () => {
    for (const raw of ['0', '5', '99', '2,5', 'fem']) {
      const run = await after(...TO_CRITERIA, `motivation: ${raw}`);
      assert.deepEqual(Object.keys(run.errors), ['motivation'], raw);
    }
    assert.equal((await after(...TO_CRITERIA, 'motivation: 4')).answers['motivation'], '4');
  });
});

describe('A default', () => {
  it('is what the person saw, also when the draft is confirmed on another day', async () => {
    const run = await after(...TO_CRITERIA, 'næste');
    const today = answersOf(visitation, run, TODAY);
    assert.deepEqual(answersOf(visitation, run, addDays(TODAY, 9)), today);
  });
});

describe('The example that a field gives', () => {
  for (const flow of DIALOGS)
    it(`can be typed: ${flow.id}`, async () => {
      for (const { run, step } of everyPlace(flow, await begunRun(flow)))
        for (const [id, field] of Object.entries(step?.fields ?? {}))
          for (const example of [field.example.da, field.example.en]) {
            const reading = field.read(example, contextOf(flow, run, TODAY));
            assert.equal(reading.kind, 'one', `${id}: ${example}`);
          }
    });
});
