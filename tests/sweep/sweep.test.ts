import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { EVALUATION_PARTS } from '../../bot/files/file.ts';
import { startServer } from '../../bot/http/server.ts';
import { makeReach } from '../../bot/people/reach.ts';
import { makeTeams } from '../../bot/teams/adapter.ts';
import { CASE_DIALOGS } from '../../dialogs/index.ts';
import { personKey } from '../../domain/member.ts';
import type { Store } from '../../storage/port.ts';
import { AGAIN } from '../support/share.ts';
import { openStage } from '../support/stage.ts';
import type { Stage, StageOptions } from '../support/stage.ts';
import { CHANNEL } from '../support/stage.ts';
import type { Attempt } from '../bot/outbox/bench.ts';
import { answered, ok, openBench } from '../bot/outbox/bench.ts';
import { makeBag } from './bag.ts';
import { gatherSaid, gatherStore, gatherTemporary, KEPT_ON_PURPOSE } from './gather.ts';
import { markedText, SLIPS } from './marks.ts';
import { OTHERWISE } from './otherwise.ts';
import { evaluate, fetchBook, lookAround, playDialog } from './scenes.ts';

/** Different choices, and with them different ways through the dialogs. */
const PICKS = [0, 1, 2, 3].slice(0, Number(process.env['SWEEPS'] ?? 1));

/** A store that now and then fails with everything it was given in the error. */
const leaky = (store: Store): Store => {
  let calls = 0;
  return {
    ...store,
    async commit(partition, writes) {
      calls += 1;
      if (calls > 40 && calls % 7 === 0) throw new Error(`refused: ${JSON.stringify({ partition, writes })}`);
      return store.commit(partition, writes);
    },
  };
};

/** A connector that fails in every way, the worst with the message in the error. */
const quoting = (): NonNullable<StageOptions['connector']> => {
  let calls = 0;
  return ({ conversationId }, message) => {
    calls += 1;
    if (calls % 11 === 0 && message.card) throw new Error(`refused: ${JSON.stringify(message)}`);
    if (conversationId === CHANNEL && calls % 3 === 0) return { ok: false, status: 413, unclear: false };
    return calls % 5 === 0
      ? { ok: false, status: [400, 403, 500][calls % 3] ?? 500, unclear: false }
      : undefined;
  };
};

describe('Marked citizens through everything the product does', function sweep() {
  this.timeout(300_000);
  const bag = makeBag();
  let folder: string;
  let temporary: string;
  const told = process.env['TMPDIR'];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikrolaan-sweep-'));
    temporary = join(folder, 'tmp');
    await mkdir(temporary);
    process.stdout.write(`  ${AGAIN}\n`);
    process.env['TMPDIR'] = temporary;
  });
  after(async () => {
    if (told === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = told;
    await rm(folder, { recursive: true, force: true });
  });

  /** A product on a store of its own; afterwards everything it left behind is gathered. */
  const play = async (
    name: string,
    act: (stage: Stage) => Promise<unknown>,
    options: StageOptions = {},
  ): Promise<void> => {
    const here = join(folder, name);
    const stage = await openStage({ ...options, store: { kind: 'sqlite', folder: here } });
    try {
      await act(stage);
    } finally {
      await stage.close();
      gatherSaid(bag, stage);
    }
    gatherStore(bag, here);
  };

  for (const [nth, { id }] of CASE_DIALOGS.entries())
    it(`the dialog »${id}«`, async () => {
      let done = 0;
      const named = Object.keys(OTHERWISE[id] ?? {}).map(Number);
      for (const pick of new Set([...PICKS, ...named]))
        await play(`${id}-${pick}`, async (stage) => {
          const carriedOut = await playDialog(stage, id, pick);
          if (carriedOut) done += 1;
          assert.ok(carriedOut || !named.includes(pick), `it was not carried out at choice ${pick}`);
          await lookAround(stage, bag, nth);
        });
      assert.ok(done > 0, 'it was never carried out; figures that fit stand in tests/sweep/figures.ts');
    });

  it('where everything fails, with the data in the errors', async () => {
    for (const [nth, { id }] of CASE_DIALOGS.entries())
      await play(
        `${id}-faults`,
        async (stage) => {
          try {
            await playDialog(stage, id, 0);
          } catch (error) {
            // The deeds before the walk go through the failing store themselves.
            if (!(error instanceof Error && error.message.startsWith('refused: '))) throw error;
          }
          // Others than those who looked at the same dialog where nothing fails.
          await lookAround(stage, bag, nth + 1);
        },
        { wrap: leaky, connector: quoting() },
      );
  });

  it('the card about what was given away in a channel', async () => {
    await play('incident', async (stage) => {
      await stage.say('admin', 'hej');
      await stage.say('caseworker', SLIPS.join(' '), { channel: true });
      return stage.until(({ card }) => card?.title.startsWith('Skal databeskyttelsesrådgiveren') === true);
    });
  });

  it('the weekly line of a week in which something happened', async () => {
    await play('week', async (stage) => assert.ok(await playDialog(stage, 'decision', 0)));
    await play('week', (stage) => stage.until(({ text }) => text?.startsWith('Uge 48:') === true), {
      now: '2026-11-30T09:12:00.000Z',
    });
  });

  it("a month's file in Teams, where its way there fails with the citizen in the error", async () => {
    const reached: string[] = [];
    const upload = async (url: string, file: { readonly name: string }): Promise<boolean> => {
      reached.push(url);
      bag.put('what files are called', file.name);
      if (reached.length > 1) throw new Error(`refused: ${SLIPS.join()} ${url}`);
      return true;
    };
    await play('file', (stage) => fetchBook(stage, bag), { files: { kind: 'consent', upload } });
    assert.ok(reached.length > 1, 'nothing was uploaded');
  });

  it('the evaluation: its cards, and the paper, the annex and the sheet as their bytes', async () => {
    for (const dialog of ['discharge', 'follow-up', 'refusal', 'repayment', 'phase'])
      await play(`evaluation-${dialog}`, (stage) => evaluate(stage, bag, dialog));
  });

  it('a bundle of notices, a correction, and what did not reach the channel', async () => {
    for (const [notices, answer] of [
      [25, () => ok()],
      [2, ({ conversation }: Attempt) => (conversation === CHANNEL ? answered(413) : ok('personal'))],
    ] as const) {
      const bench = await openBench(notices);
      try {
        for (const { object, tenant } of DEMO_MEMBERS)
          await makeReach(bench.store).note(personKey({ object, tenant }), {
            conversation: `a:${object}`,
            serviceUrl: 'http://127.0.0.1:9/c',
          });
        const worker = bench.worker('a', answer, undefined, { bundleAbove: 20 });
        await worker.look();
        await bench.undo(1);
        await worker.look();
        for (const attempt of bench.attempts) bag.put('posted by the outbox', JSON.stringify(attempt));
        const titles = bench.attempts.map(({ title }) => title).join('\n');
        assert.match(titles, notices > 20 ? /^Orientering nr\. 1–25/m : /^Noget er ikke kommet frem$/m);
      } finally {
        await bench.close();
      }
    }
  });

  it('the door for HTTP, with every kind of bad request', async () => {
    const stage = await openStage({ store: { kind: 'sqlite', folder: join(folder, 'http') } });
    const log = (event: string, fields: object = {}): void =>
      bag.put('lines of the log', JSON.stringify({ event, ...fields }));
    const teams = makeTeams({ local: true, log });
    let turn: Parameters<typeof teams.receive>[2] = (activity) => stage.app.receive(activity);
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      log,
      ready: () => Promise.resolve(true),
      handle: ({ authorization, read }) => teams.receive(authorization, read, (incoming) => turn(incoming)),
    });
    const post = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
      const answer = await fetch(
        `http://127.0.0.1:${server.port}/api/messages?${encodeURIComponent(SLIPS[0] ?? '')}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        },
      );
      const said = `${answer.status}\n${JSON.stringify([...answer.headers])}\n${await answer.text()}`;
      bag.put(answer.ok ? 'answers of HTTP' : 'errors of HTTP', said);
    };
    try {
      for (const slip of [...SLIPS, markedText('x')]) {
        const good = stage.activity('caseworker', { type: 'message', text: slip }, { channel: true });
        await post(JSON.stringify(good));
        await post(JSON.stringify(good).slice(1));
        await post(JSON.stringify({ ...good, conversation: slip }));
        await post(JSON.stringify({ ...good, type: 7, from: { id: slip } }));
        await post(JSON.stringify({ ...good, serviceUrl: `https://${encodeURIComponent(slip)}.example` }));
        await post(JSON.stringify({ [slip]: slip }));
        await post(slip, { 'content-type': 'text/plain' });
        await post(slip, { authorization: `Bearer ${encodeURIComponent(slip)}` });
        turn = () => Promise.reject(new Error(slip));
        await post(JSON.stringify(good));
        turn = (activity) => stage.app.receive(activity);
      }
    } finally {
      await server.close();
      await stage.close();
      gatherSaid(bag, stage);
    }
    gatherStore(bag, join(folder, 'http'));
  });

  it('left nothing personal where nothing personal belongs', async () => {
    await gatherTemporary(bag, temporary);
    assert.ok(bag.count(KEPT_ON_PURPOSE) > 100, 'the marks are where they belong');
    assert.ok(bag.count('faults in the log') > 20, 'trouble there was');
    bag.search([
      'posted to a channel',
      'posted by the outbox',
      'answers to presses in a channel',
      'summaries of cards',
      'previews of cards',
      'what files are called',
      'cards of the evaluation',
      ...EVALUATION_PARTS.map((part) => `the evaluation's file: ${part}`),
      'cards about incidents',
      'lines of the log',
      'errors of HTTP',
      'answers of HTTP',
      'the folder for temporary files',
      'ids and tags in the store',
      'every document, for CPR numbers',
      'entries of the event log',
      'deliveries',
      'notices',
      'rooms',
      'heads',
    ]);
  });
});
