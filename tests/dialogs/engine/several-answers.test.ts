import assert from 'node:assert/strict';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { sayAnswered } from '../../../dialogs/engine/take-noted.ts';
import { findDialog } from '../../../dialogs/index.ts';
import { typedAtDoor } from '../../support/at-the-door.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const flowOf = (id: string) => {
  const flow = findDialog(id);
  assert.ok(flow);
  return flow;
};

const visitation = flowOf('visitation');
const decision = flowOf('decision');

interface Heard {
  readonly run: Run;
  readonly place: string;
  /** Everything that is said beside the card. */
  readonly said: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

/** What becomes of the last of these sentences. */
const after = async (flow: typeof visitation, ...sentences: readonly string[]): Promise<Heard> => {
  let run = await begunRun(flow);
  let said: readonly string[] = [];
  for (const sentence of sentences) {
    const taken = typedAtDoor(flow, run, sentence);
    run = taken.run;
    said = [...taken.notes, ...sayAnswered(flow, run, taken.answered ?? [], TODAY)].map(({ da }) => da);
  }
  const errors = Object.fromEntries(Object.entries(run.errors).map(([id, { da }]) => [id, da]));
  return { run, place: placeId(positionOf(flow, run, TODAY)), said, errors };
};

const TO_CITIZEN = ['25/1'] as const;
const TO_IDEA = [...TO_CITIZEN, 'Maria, ja'] as const;
const TO_RECOMMENDATION = [...TO_IDEA, 'dagpenge', 'Cykelværksted'] as const;
const TO_JUSTIFICATION = [...TO_RECOMMENDATION, 'ja'] as const;

describe('Several named answers in one message', () => {
  for (const [how, sentence] of [
    ['on lines', 'fornavn: Maria\nsamtykke: ja'],
    ['on lines of Windows', 'fornavn: Maria\r\nsamtykke: ja\r\n'],
    ['in a list', '- fornavn: Maria\n- samtykke: ja'],
    ['after semicolons', 'fornavn: Maria; samtykke: ja'],
    ['after commas', 'fornavn: Maria, samtykke: ja'],
    ['by their ids', 'citizenName: Maria\nconsent: yes'],
    ['the first without its name', 'Maria\nsamtykke: ja'],
    ['on lines of any kind', 'fornavn: Maria\u2028samtykke: ja'],
    ['with a typing error in a name', 'fornavn: Maria, samtyke: ja'],
  ] as const) {
    it(`are taken ${how}`, async () => {
      const { run, place, said, errors } = await after(visitation, ...TO_CITIZEN, sentence);
      assert.equal(run.answers['citizenName'], 'Maria');
      assert.equal(run.answers['consent'], 'yes');
      assert.deepEqual(errors, {});
      assert.equal(place, 'idea');
      assert.deepEqual(said, ['Jeg har noteret: fornavn »Maria«, samtykke »Ja«.']);
    });
  }

  it('for steps ahead lead to the first step that lacks something', async () => {
    const { run, place } = await after(
      visitation,
      'sagsnummer: 25/1\nfornavn: Maria\nsamtykke: ja\nidé: Cykelværksted\nindstilling: ja\nbegrundelse: Kan selv',
    );
    assert.equal(place, 'idea');
    assert.deepEqual(run.trail, ['application', 'citizen']);
    const { place: later } = await after(visitation, 'fornavn: Maria\nsamtykke: ja');
    assert.equal(later, 'application');
  });

  it('leave the steps that may be left out to be seen', async () => {
    const { run, place } = await after(
      visitation,
      'sagsnummer: 25/1\nfornavn: Maria\nsamtykke: ja\nforsørgelse: dagpenge\nidé: Café\nindstilling: ja\nbegrundelse: Kan selv',
    );
    assert.equal(place, 'criteria');
    assert.ok(!('motivation' in run.answers));
  });

  it('store what is understood, and show the rest at its field as it was typed', async () => {
    const { run, place, said, errors } = await after(
      visitation,
      ...TO_CITIZEN,
      'fornavn: Maria\nsamtykke: måske\ndato for samtykke: i overmorgen',
    );
    assert.equal(run.answers['citizenName'], 'Maria');
    assert.deepEqual(Object.keys(errors), ['consent', 'consentDate']);
    assert.deepEqual(run.typed, { consent: 'måske', consentDate: '2026-11-25' });
    assert.equal(place, 'citizen');
    assert.deepEqual(said, ['Jeg har noteret: fornavn »Maria«.']);
  });

  it('say what is wrong where the field is not in sight', async () => {
    const { place, said } = await after(visitation, 'forsørgelse: månen\nfornavn: Maria');
    assert.equal(place, 'application');
    assert.deepEqual(said, [
      'Jeg har noteret: fornavn »Maria«.',
      'forsørgelse: Det forstod jeg ikke. Svar fx »Kontanthjælp«, »Dagpenge«, »Sygedagpenge« … Resten står på listen.',
    ]);
  });

  it('may open a step for each other, in any order', async () => {
    for (const sentence of ['svar: ja\nstartdato: 1. marts', 'startdato: 1. marts\nsvar: ja']) {
      const { run, place, errors } = await after(decision, sentence);
      assert.deepEqual(errors, {});
      assert.equal(run.answers['decision'], 'approve');
      assert.equal(run.answers['startDate'], '2027-03-01');
      assert.deepEqual(run.trail, ['answer'], 'the step that confirms has not been seen yet');
      assert.equal(place, 'place');
    }
  });

  it('for a step that the others do not lead to are said not to be noted', async () => {
    const { run, said } = await after(decision, 'startdato: 1. marts\nsvar: nej');
    assert.equal(run.answers['decision'], 'reject');
    assert.ok(!('startDate' in run.answers));
    assert.deepEqual(said.slice(0, 1), ['»startdato« hører ikke til med de svar, så det er ikke noteret.']);
  });

  it('find the field of that name on the way that is taken', async () => {
    const { run } = await after(
      decision,
      'svar: nej\nbegrundelse: ikke tid nu\noplysninger: samtale, den 3. marts',
    );
    assert.equal(run.answers['considerations'], 'ikke tid nu');
    assert.equal(run.answers['facts'], 'samtale, den 3. marts');
  });

  it('put several answers right at the summary, and stay there', async () => {
    const sentences = [...TO_JUSTIFICATION, 'Kan selv', 'næste', 'fornavn: Peter; idé: Café'];
    const { run, place } = await after(visitation, ...sentences);
    assert.equal(place, 'summary');
    assert.equal(run.answers['citizenName'], 'Peter');
    assert.equal(run.answers['businessIdea'], 'Café');
  });

  it('keep no CPR number, and say so once', async () => {
    const { run, said } = await after(
      visitation,
      ...TO_CITIZEN,
      'fornavn: Maria 010190-1234; idé: Café til 020290-1234',
    );
    assert.ok(!/0101|0202/.test(JSON.stringify(run)));
    assert.equal(said.filter((line) => line.startsWith('Skriv ikke CPR')).length, 1);
  });

  it('say at the field alone what it says about a CPR number', async () => {
    const { run, said, errors } = await after(visitation, 'sagsnummer: 010190-1234\nfornavn: Maria');
    assert.deepEqual(said, ['Jeg har noteret: fornavn »Maria«.']);
    assert.match(errors['journalRef'] ?? '', /^Skriv ikke CPR/);
    assert.ok(!JSON.stringify(run).includes('0101'));
  });

  it('read back the answers that stand, and only the beginning of a long one', async () => {
    const all = [...TO_JUSTIFICATION, 'Kan selv', 'næste'];
    const { said } = await after(
      visitation,
      ...all,
      `fornavn: ${'Maria '.repeat(40)}\nidé: ${'Cykelværksted '.repeat(40)}`,
    );
    assert.deepEqual(said, [
      'Jeg har noteret: idé »Cykelværksted Cykelværksted Cykelværksted Cykelværksted Cyke…«.',
    ]);
  });

  it('say what is wrong at a row of a grid, too', async () => {
    const { run, errors } = await after(visitation, ...TO_CITIZEN, 'fornavn: Maria\ntid: om aftenen');
    assert.equal(run.answers['citizenName'], 'Maria');
    assert.deepEqual(Object.keys(errors), ['time']);
  });

  it('say what could not be placed', async () => {
    const all = [...TO_IDEA, 'tilbage', 'mundtligt eller skriftligt: skriftligt', 'tilbage'];
    const { run, said } = await after(visitation, ...all, 'hallo der\nfornavn: Peter');
    assert.equal(run.answers['citizenName'], 'Peter');
    assert.deepEqual(said.slice(0, 1), [
      'Det her kunne jeg ikke placere: »hallo der«. Skriv feltets navn foran.',
    ]);
  });
});

describe('A text of sentences', () => {
  for (const sentence of [
    'Cykelværksted, udlejning, og måske café',
    'Cykelværksted\nmed udlejning\n\nog café',
    'Cykelværksted; udlejning',
    'Netværk: kender mange, tid: om sommeren',
    'Planen er klar\nNetværk: kender mange',
    'Drømmen: et værksted, pris: 25.000',
  ]) {
    it(`is one answer: »${sentence.replaceAll('\n', ' ⏎ ')}«`, async () => {
      const { run, errors, said } = await after(visitation, ...TO_IDEA, 'dagpenge', sentence);
      assert.equal(run.answers['businessIdea'], sentence);
      assert.deepEqual(errors, {});
      assert.deepEqual(said, []);
    });
  }

  it('writes over no other text that happens to be named in it', async () => {
    for (const sentence of ['Hun har budget, idé: god', 'Hun har budget\nidé: god']) {
      const { run } = await after(visitation, ...TO_JUSTIFICATION, sentence);
      assert.equal(run.answers['justification'], sentence);
      assert.equal(run.answers['businessIdea'], 'Cykelværksted');
    }
  });

  it('ends at a line that names another answer, where that has none yet', async () => {
    const lines = await after(visitation, ...TO_IDEA, 'dagpenge', 'Café\nbegrundelse: kan selv');
    assert.equal(lines.run.answers['businessIdea'], 'Café');
    assert.equal(lines.run.answers['justification'], 'kan selv');
    const commas = await after(visitation, ...TO_IDEA, 'dagpenge', 'Café, begrundelse: kan selv');
    assert.equal(commas.run.answers['businessIdea'], 'Café, begrundelse: kan selv');
  });

  for (const sentence of [
    'idé: Café, netværket: stærkt',
    'idé: Café\nsamtyke: fra udlejer',
    'idé: Café\nbegrundelsen: kan selv',
  ]) {
    it(`goes on over what is only nearly a name: »${sentence.replaceAll('\n', ' ⏎ ')}«`, async () => {
      const { run } = await after(visitation, ...TO_IDEA, sentence);
      assert.equal(run.answers['businessIdea'], sentence.slice(5));
    });
  }

  it('ends where a name is nearly one and the answer is plain', async () => {
    const { run } = await after(visitation, ...TO_CITIZEN, 'idé: Café\nsamtyke: ja');
    assert.deepEqual([run.answers['businessIdea'], run.answers['consent']], ['Café', 'yes']);
  });

  it('ends where another answer is named', async () => {
    const { run } = await after(
      visitation,
      ...TO_IDEA,
      'idé: Cykelværksted, med café; og udlejning\nforsørgelse: dagpenge',
    );
    assert.equal(run.answers['businessIdea'], 'Cykelværksted, med café; og udlejning');
    assert.equal(run.answers['supportBasis'], 'dagpenge');
  });

  it('goes on over a name whose field cannot read what follows', async () => {
    const { run, errors } = await after(visitation, ...TO_IDEA, 'idé: Café, samtykke: fra udlejer');
    assert.equal(run.answers['businessIdea'], 'Café, samtykke: fra udlejer');
    assert.deepEqual(errors, {});
  });

  it('that answers the only question there is stays whole', async () => {
    const sentence = 'ja, tirsdag, onsdag; og torsdag\nfredag: måske';
    const { run } = await after(flowOf('reply'), sentence);
    assert.equal(run.answers['answer'], sentence);
  });
});

describe('Several answers in the order of the card', () => {
  const citizen = {
    'Maria, ja': { citizenName: 'Maria', consent: 'yes' },
    'Maria, ja, mundtligt, i dag': { citizenName: 'Maria', consent: 'yes', consentForm: 'oral' },
    'Maria, ja, skriftligt, i går': { consentForm: 'written', consentDate: '2026-11-22' },
    'Maria,ja,skriftligt': { citizenName: 'Maria', consentForm: 'written' },
    'Maria, ja, i går': { consentForm: 'oral', consentDate: '2026-11-22' },
    'Maria\nja\nskriftligt': { citizenName: 'Maria', consentForm: 'written' },
    'Maria; ja': { citizenName: 'Maria', consent: 'yes' },
    'Maria\nja, skriftligt': { citizenName: 'Maria', consentForm: 'written' },
    'Maria, ja, ja': { citizenName: 'Maria', consent: 'yes' },
    'Hansen, Maria, ja': { citizenName: 'Hansen, Maria', consent: 'yes' },
  };
  for (const [sentence, expected] of Object.entries(citizen)) {
    it(`are taken: »${sentence.replaceAll('\n', ' ⏎ ')}«`, async () => {
      const { run, place, errors } = await after(visitation, ...TO_CITIZEN, sentence);
      assert.deepEqual({ ...run.answers, ...expected }, run.answers);
      assert.deepEqual(errors, {});
      assert.equal(place, 'idea');
    });
  }

  it('are said back in words', async () => {
    const { said } = await after(visitation, 'i går, 25/012345');
    assert.deepEqual(said, ['Jeg har noteret: ansøgningsdato »22. november 2026«, sagsnummer »25/012345«.']);
  });

  it('show at its field what cannot stand', async () => {
    const { run, place, errors, said } = await after(visitation, ...TO_CITIZEN, 'Maria, nej');
    assert.equal(run.answers['citizenName'], 'Maria');
    assert.match(errors['consent'] ?? '', /^Så sender jeg ikke noget/);
    assert.equal(place, 'citizen');
    assert.deepEqual(said, ['Jeg har noteret: fornavn »Maria«.']);
  });

  for (const [what, sentence] of [
    ['could be one text', 'Hansen, Maria'],
    ['are out of order', 'Maria, skriftligt, ja'],
    ['leave a gap that must be filled', 'Maria, i går, mundtligt'],
  ] as const) {
    it(`are one text where they ${what}: »${sentence}«`, async () => {
      const { run, said } = await after(visitation, ...TO_CITIZEN, sentence);
      assert.equal(run.answers['citizenName'], sentence);
      assert.ok(!('consent' in run.answers));
      assert.deepEqual(said, []);
    });
  }

  it('are not read before the question, where they could not stand there', async () => {
    // Without its year the day would be one gone by, which can stand.
    const { run } = await after(visitation, '25/12-2026, 25/2');
    assert.equal(run.answers['journalRef'], '25/12-2026, 25/2');
  });

  it('are no reason to cut up what one question takes whole', async () => {
    const { run } = await after(visitation, ...TO_RECOMMENDATION, 'ja, med støtte');
    assert.equal(run.answers['recommendation'], 'suitable-with-support');
    assert.ok(!('justification' in run.answers));
  });

  it('on lines may end in a text of sentences, and commas do not make one', async () => {
    const lines = await after(visitation, ...TO_RECOMMENDATION, 'Ja, med støtte\nKan selv, har budget');
    assert.equal(lines.run.answers['recommendation'], 'suitable-with-support');
    assert.equal(lines.run.answers['justification'], 'Kan selv, har budget');
    const more = await after(visitation, ...TO_RECOMMENDATION, 'Ja\nKan selv\nHar budget');
    assert.equal(more.run.answers['justification'], 'Kan selv\nHar budget');
    const commas = await after(visitation, ...TO_IDEA, 'dagpenge, cykelværksted');
    assert.ok(!('businessIdea' in commas.run.answers));
    assert.deepEqual(commas.run.typed, { supportBasis: 'dagpenge, cykelværksted' });
  });

  it('never turn a reservation into a yes with a reason', async () => {
    const { run } = await after(visitation, ...TO_RECOMMENDATION, 'ja\nmen kun med meget støtte');
    assert.ok(!('recommendation' in run.answers));
    assert.deepEqual(run.typed, { recommendation: 'ja\nmen kun med meget støtte' });
  });

  it('go to a grid only in its own words', async () => {
    const toCriteria = [...TO_JUSTIFICATION, 'Kan selv'];
    const rated = await after(visitation, ...toCriteria, '4, 3, på vej');
    const { motivation, idea, skills } = rated.run.answers;
    assert.deepEqual([motivation, idea, skills], ['4', '3', '2']);
    const said = await after(visitation, ...toCriteria, 'god til at sælge, stærk økonomi');
    assert.equal(said.run.answers['criteriaNote'], 'god til at sælge, stærk økonomi');
    assert.equal(said.run.answers['motivation'], 'unknown');
  });

  it('go to the fields that have no answer yet', async () => {
    const { run } = await after(visitation, ...TO_CITIZEN, 'Maria', 'ja, skriftligt');
    const { citizenName, consent, consentForm } = run.answers;
    assert.deepEqual([citizenName, consent, consentForm], ['Maria', 'yes', 'written']);
  });

  it('may stand before named ones', async () => {
    const { run, place } = await after(visitation, ...TO_CITIZEN, 'Maria, ja\nforsørgelse: dagpenge');
    const { citizenName, consent, supportBasis } = run.answers;
    assert.deepEqual([citizenName, consent, supportBasis], ['Maria', 'yes', 'dagpenge']);
    assert.equal(place, 'idea');
  });

  it('are not read back where there is only one', async () => {
    const { said } = await after(visitation, ...TO_CITIZEN, 'Maria', 'ja, tak');
    assert.deepEqual(said, []);
  });

  it('do not answer more than the one field somebody asked to change', async () => {
    const { run } = await after(visitation, ...TO_CITIZEN, 'Maria', 'ret fornavn', 'Peter, ja');
    assert.equal(run.answers['citizenName'], 'Peter, ja');
    assert.ok(!('consent' in run.answers));
    const wrong = ['Maria', 'ret fornavn', 'x'.repeat(150), 'Peter, ja'];
    const mended = await after(visitation, ...TO_CITIZEN, ...wrong);
    assert.equal(mended.run.answers['citizenName'], 'Peter, ja');
  });
});

describe('A very long message', () => {
  for (const [what, sentence] of [
    ['of names', 'fornavn: a; samtykke: b, '.repeat(2000)],
    ['of colons', 'aa:,bb:;cc:\n'.repeat(3000)],
    ['of commas', 'ja, '.repeat(10_000)],
    ['of lines', 'ja\n'.repeat(10_000)],
  ] as const) {
    it(`${what} is read in no time`, async () => {
      const run = (await after(visitation, ...TO_CITIZEN)).run;
      const before = performance.now();
      typedAtDoor(visitation, run, sentence);
      assert.ok(performance.now() - before < 400, `${performance.now() - before} ms`);
    });
  }
});
