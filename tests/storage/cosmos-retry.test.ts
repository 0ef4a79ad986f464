import assert from 'node:assert/strict';
import { faultOf } from '../../storage/cosmos-fault.ts';
import {
  budgetOf,
  retryRead,
  retryWrite,
  type Attempt,
  type Timer,
  type Verdict,
} from '../../storage/cosmos-retry.ts';
import { StoreUnavailable, type CommitResult } from '../../storage/port.ts';

const done: CommitResult = { ok: true, etags: ['new'] };
const lost: CommitResult = { ok: false, conflict: 'head' };

const failure = (code: number | string, more: object = {}): Error =>
  Object.assign(new Error('quotes {"cpr":"010190-9999"}'), { code, ...more });

/** Time that passes only by waiting; keeps the waits. */
const scriptedTimer = (): Timer & { readonly waits: number[] } => {
  const waits: number[] = [];
  return {
    waits,
    now: () => waits.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms) => waits.push(ms),
    random: () => 0.5,
  };
};

/** Answers with the next of the script each time it is asked; an Error is thrown. `unasked` is below 0 when asked too often. */
const scripted = <T>(answers: readonly (T | Error)[]) => {
  let asked = 0;
  const ask = async (): Promise<T> => {
    const answer = answers[asked];
    asked += 1;
    if (answer === undefined) throw new Error('past the end of the script');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, unasked: () => answers.length - asked };
};

const outcomeOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error;
  }
};

const once = (result: CommitResult): Attempt => ({ result, repeated: false });
const repeated = (result: CommitResult): Attempt => ({ result, repeated: true });

const unavailable = (text: string): string => `StoreUnavailable: Cosmos DB ${text}`;
const tooLate = (status: string): string => unavailable(`does not answer in time (${status}).`);
const open = (status: string): string => unavailable(`leaves open whether a change was saved (${status}).`);

describe('what a failed request to Cosmos DB means', () => {
  const fromBatch = Object.assign(new Error('Batch request error: …'), {
    diagnostics: { clientSideRequestStatistics: { gatewayStatistics: [{ statusCode: 429 }] } },
  });
  const table: readonly (readonly [error: unknown, kind: string, status: string])[] = [
    [failure(429, { retryAfterInMs: 7 }), 'not-applied', '429'],
    [failure(449), 'not-applied', '449'],
    [failure('ECONNREFUSED'), 'not-applied', 'ECONNREFUSED'],
    [failure(404, { substatus: 1002 }), 'not-applied', '404/1002'],
    [fromBatch, 'not-applied', '429'],
    [failure(503), 'unclear', '503'],
    [failure(408), 'unclear', '408'],
    [failure(410), 'unclear', '410'],
    [failure('ECONNRESET'), 'unclear', 'ECONNRESET'],
    [failure('ETIMEDOUT'), 'unclear', 'ETIMEDOUT'],
    [new TypeError('reading 010190-9999'), 'unclear', 'TypeError'],
    [failure('quotes {"cpr":"010190-9999"}'), 'unclear', 'no status'],
    [undefined, 'unclear', 'no status'],
    [failure(400), 'refused', '400'],
    [failure(403), 'refused', '403'],
    [failure(404, { substatus: 1003 }), 'refused', '404/1003'],
  ];
  for (const [error, kind, status] of table)
    it(`${status} means ${kind}`, () => {
      const fault = faultOf(error);
      assert.deepEqual([fault.kind, fault.status], [kind, status]);
    });
});

describe('a read from Cosmos DB', () => {
  const table: readonly {
    readonly it: string;
    readonly answers: readonly (string | Error)[];
    readonly gives: string;
    readonly waits: readonly number[];
  }[] = [
    { it: 'answers at once', answers: ['x'], gives: 'x', waits: [] },
    {
      it: 'waits as long as it is told to',
      answers: [failure(429, { retryAfterInMs: 300 }), failure(429, { retryAfterInMs: 5 }), 'x'],
      gives: 'x',
      waits: [300, 5],
    },
    {
      it: 'is repeated after anything that can pass, waiting longer each time',
      answers: [failure(503), failure('ECONNRESET'), failure(408), failure(449), 'x'],
      gives: 'x',
      waits: [20, 40, 80, 160],
    },
    {
      it: 'ends with its time',
      answers: [failure(429, { retryAfterInMs: 600 }), failure(429, { retryAfterInMs: 600 })],
      gives: tooLate('429'),
      waits: [600],
    },
    {
      it: 'is not repeated when refused',
      answers: [failure(403)],
      gives: unavailable('refuses (403).'),
      waits: [],
    },
    {
      it: 'tells a wrong request from a passing fault',
      answers: [failure(400)],
      gives: 'Unusable: Cosmos DB refuses the request (400).',
      waits: [],
    },
  ];
  for (const row of table)
    it(row.it, async () => {
      const timer = scriptedTimer();
      const script = scripted(row.answers);
      assert.equal(await outcomeOf(retryRead(script.ask, budgetOf(1_000, timer))), row.gives);
      assert.deepEqual(timer.waits, row.waits);
      assert.equal(script.unasked(), 0);
    });

  it('gives up a request that gets no answer, and the time of the call', async () => {
    const aborted: boolean[] = [];
    const hang = (signal: AbortSignal) =>
      new Promise<never>(() => signal.addEventListener('abort', () => aborted.push(true)));
    const start = performance.now();
    await assert.rejects(retryRead(hang, budgetOf(120)), StoreUnavailable);
    const took = performance.now() - start;
    assert.ok(took < 500, `${took} ms`);
    assert.ok(aborted.length >= 2);
  });
});

describe('a write to Cosmos DB', () => {
  const table: readonly {
    readonly it: string;
    readonly attempts: readonly (Attempt | Error)[];
    readonly readBacks: readonly (Verdict | Error)[];
    readonly gives: unknown;
  }[] = [
    { it: 'is done', attempts: [once(done)], readBacks: [], gives: done },
    { it: 'conflicts', attempts: [once(lost)], readBacks: [], gives: lost },
    {
      it: 'is repeated where the service has not applied it, and a conflict is then one with others',
      attempts: [failure(429), failure(449), failure('ECONNREFUSED'), once(lost)],
      readBacks: [],
      gives: lost,
    },
    {
      it: 'is not repeated where the service has applied it and the answer was lost',
      attempts: [failure('ECONNRESET')],
      readBacks: [done],
      gives: done,
    },
    {
      it: 'is repeated where an unclear answer turns out to mean "not applied"',
      attempts: [failure(503), once(done)],
      readBacks: ['untouched'],
      gives: done,
    },
    { it: 'conflicts after an unclear answer', attempts: [failure(408)], readBacks: [lost], gives: lost },
    {
      it: 'does not take a conflict with itself for one with others',
      attempts: [failure('TIMEOUT'), once(lost)],
      readBacks: ['untouched', done],
      gives: done,
    },
    {
      it: 'looks twice at a conflict when the SDK sent the request twice',
      attempts: [repeated(lost)],
      readBacks: [done],
      gives: done,
    },
    {
      it: 'is looked for when the SDK sent the request twice and the second was refused a line',
      attempts: [
        failure('ECONNREFUSED', {
          diagnostics: { clientSideRequestStatistics: { retryDiagnostics: { failedAttempts: [{}] } } },
        }),
      ],
      readBacks: [done],
      gives: done,
    },
    {
      it: 'says so when nobody can tell what became of it',
      attempts: [failure(503)],
      readBacks: ['unknown'],
      gives: open('503'),
    },
    {
      it: 'reads back as often as needed',
      attempts: [failure('ECONNRESET')],
      readBacks: [failure('ECONNRESET'), failure(429), done],
      gives: done,
    },
    {
      it: 'is not repeated when refused',
      attempts: [failure(401)],
      readBacks: [],
      gives: unavailable('refuses (401).'),
    },
    {
      it: 'ends with its time',
      attempts: [failure(429, { retryAfterInMs: 2_000 })],
      readBacks: [],
      gives: tooLate('429'),
    },
  ];
  for (const row of table)
    it(row.it, async () => {
      const attempts = scripted(row.attempts);
      const readBacks = scripted(row.readBacks);
      const steps = { attempt: attempts.ask, readBack: readBacks.ask };
      assert.deepEqual(await outcomeOf(retryWrite(steps, budgetOf(1_000, scriptedTimer()))), row.gives);
      assert.deepEqual([attempts.unasked(), readBacks.unasked()], [0, 0]);
    });

  it('has time left to ask what became of it after a request without an answer', async () => {
    const steps = { attempt: () => new Promise<never>(() => undefined), readBack: async () => done };
    assert.deepEqual(await retryWrite(steps, budgetOf(100)), done);
  });
});
