import assert from 'node:assert/strict';
import { standInsFor } from '../../../bot/outbox/stand-in.ts';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../../storage/keys.ts';
import { openStage, type Posted, type Stage } from '../../support/stage.ts';
import { assess, refer } from '../../support/walk-card.ts';

const TODAY = '2026-11-23';
const isTask = ({ summary }: Posted): boolean => summary?.startsWith('Ny visitation til') === true;
const isQuestion = ({ summary }: Posted): boolean => summary?.startsWith('Spørgsmål til jobcentret') === true;
const ask = { decision: 'return', question: 'Har borgeren en branche?' };

describe('a task whose person cannot be reached', () => {
  let stage: Stage;
  let blocked = false;
  beforeEach(async () => {
    blocked = false;
    stage = await openStage({
      connector: ({ conversationId }, { summary }) =>
        blocked && conversationId === 'a:caseworker' && summary?.includes('ML-') === true
          ? { ok: false, status: 403, unclear: false }
          : undefined,
    });
  });
  afterEach(() => stage.close());

  it('is told to the others at the same party who may see the case', async () => {
    await stage.say('leader', 'hej');
    const number = await refer(stage);
    blocked = true;
    await assess(stage, number, ask);
    const told = await stage.until(isQuestion);
    assert.equal(told.conversation, 'a:leader');
    assert.ok(told.summary?.includes(number));
  });

  it('still waits for the person, and goes out when they are back', async () => {
    await stage.say('leader', 'hej');
    const number = await refer(stage);
    blocked = true;
    await assess(stage, number, ask);
    await stage.until(isQuestion);
    blocked = false;
    await stage.say('caseworker', 'hej');
    await stage.until((posted) => isQuestion(posted) && posted.conversation === 'a:caseworker');
    assert.equal(stage.posted.filter(isQuestion).length, 2, 'one each');
  });

  it('that belongs to a unit is held up by nobody: its others are told at once', async () => {
    await stage.say('visitator2', 'hej');
    await refer(stage);
    assert.equal((await stage.until(isTask)).conversation, 'a:visitator2');
  });

  it('is told to nobody who may not see the case, and not where it was only news', async () => {
    const number = await refer(stage);
    await assess(stage, number, ask);
    const [doc] = await stage.store.read(programmePartition(DEMO_PROGRAMME.id), [caseId(number)]);
    assert.ok(doc);
    const subject = bodyOf<CaseBody>(doc);
    const namesFor = (changed: Partial<CaseBody>): readonly string[] =>
      standInsFor({ ...subject, ...changed }, subject.caseworker, DEMO_MEMBERS, DEMO_PROGRAMME, TODAY).map(
        (key) => key.slice(-2),
      );
    assert.deepEqual(namesFor({}), ['29'], 'the leader, and no caseworker of another case');
    assert.deepEqual(namesFor({ status: 'with-provider' }), []);
    assert.deepEqual(namesFor({ status: 'enrolled' }), []);
  });
});
