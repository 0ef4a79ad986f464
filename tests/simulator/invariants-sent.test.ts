import assert from 'node:assert/strict';
import { change, commit, enrolled, entry, PERSON } from './broken.ts';
import { post } from './broken-talk.ts';
import { makeDisk } from './disk.ts';
import { ends, finds } from './ends.ts';
import { leaseIsExclusive, staleSendersWriteNothing } from './invariants/fence.ts';
import { eventsAreNotices } from './invariants/notices.ts';
import { atMostOneCopy, retryAfterIsKept } from './invariants/posts.ts';
import { oneReminderEach } from './invariants/reminders.ts';
import { restsAreHandedOn } from './invariants/rests.ts';

const fence = (number: number) => ({ id: 'fence', body: { fence: number } });
const lease = (holder: string, number: number, until: number) => ({ holder, fence: number, until });

describe('Every invariant of the simulator about what leaves by itself finds what breaks it', () => {
  const disk = makeDisk();

  it('an enrolment without its notice, and a notice that is never heard', async () => {
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 2)] }))),
      /notice 2 of entry 1 follows 0/,
    );
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }))),
      /left no notice 1/,
    );
    const notice = { id: 'notice:1', body: { case: 'ML-1' } };
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }), notice)),
      /no card for notice 1/,
    );
    const watch = eventsAreNotices(disk);
    const card = { id: 'delivery:notice:1', body: {} };
    assert.equal(watch.commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }), notice, card)), undefined);
    finds(await ends(watch), /notice 1 has no card/);
  });

  it('a third post, one too soon, a copy that does not say so, and one before Retry-After', () => {
    const [early, soon, unmarked] = [atMostOneCopy(), atMostOneCopy(), atMostOneCopy()];
    for (const at of [0, 70_000]) early.post?.(post('delivery:task:1:a', at));
    finds(early.post?.(post('delivery:task:1:a', 140_000)), /posted 3 times/);
    soon.post?.(post('delivery:task:1:a', 0));
    finds(soon.post?.(post('delivery:task:1:a', 5_000)), /again after 5000 ms/);
    unmarked.post?.(post('delivery:notice:1', 0));
    finds(unmarked.post?.(post('delivery:notice:1', 70_000)), /does not say so/);
    const rests = retryAfterIsKept();
    rests.post?.({ ...post('delivery:notice:1', 0), accepted: false, status: 429, retryAfterMs: 3_000 });
    finds(rests.post?.(post('delivery:notice:2', 1_000)), /2000 ms too early/);
  });

  it('a card that is begun after it was written down that its conversation rests, and posted before that is over', () => {
    const watch = restsAreHandedOn();
    const tried = { at: 0, conversation: post('', 0).conversation };
    const wrote = (at: number, process: string, body: object) =>
      watch.commit?.({
        ...change(
          'programme:ishoej-2015',
          [fence(1), { id: 'delivery:notice:1', body: { tried, ...body } }],
          [],
        ),
        at,
        process,
      });
    wrote(500, 'P2', { state: 'sending' });
    wrote(1_000, 'P1', { state: 'waiting', restUntil: 4_000 });
    const posted = (at: number) => watch.post?.({ ...post('delivery:notice:2', at), process: 'P2' });
    assert.equal(posted(1_100), undefined, 'it was on its way');
    wrote(2_000, 'P2', { state: 'sending' });
    finds(posted(3_000), /1000 ms too early/);
    assert.equal(posted(4_000), undefined);
  });

  it('a write under an old fence, one without any, and a lease that was taken', () => {
    const sent = {
      id: 'delivery:notice:1',
      body: { what: { kind: 'notice' }, state: 'sent', attempts: 1, fence: 1 },
    };
    const was = { what: { kind: 'notice' }, state: 'sending', attempts: 1, fence: 1 };
    const watch = staleSendersWriteNothing(disk);
    finds(watch.commit?.(change('programme:ishoej-2015', [sent], [was])), /sent without a fence/);
    assert.equal(watch.commit?.(change('programme:ishoej-2015', [fence(2)], [undefined])), undefined);
    finds(
      watch.commit?.(change('programme:ishoej-2015', [fence(2), sent], [undefined, was])),
      /as holder 1, and 2 had begun/,
    );
    finds(watch.commit?.(change('programme:ishoej-2015', [fence(1)], [undefined])), /fence 1 after 2/);
    const taken = change(
      'system',
      [{ id: 'lease:outbox', body: lease('b', 2, 60_000) }],
      [lease('a', 1, 30_000)],
    );
    finds(leaseIsExclusive().commit?.(taken), /30000 ms early/);
    const twin = change('system', [{ id: 'lease:outbox', body: lease('b', 1, 60_000) }], [lease('a', 1, 0)]);
    finds(leaseIsExclusive().commit?.(twin), /number 1 after 1/);
  });

  it('a second reminder, and one on no card', () => {
    const watch = oneReminderEach(disk);
    const reminder = {
      kind: 'deadline',
      case: 'ML-1',
      on: '2026-12-18',
      remindOn: '2026-12-11',
      to: PERSON,
      card: 'c',
    };
    const card = { id: 'c', body: { what: { kind: 'reminders', items: [reminder] } } };
    const at = (id: string, ...others: readonly { readonly id: string; readonly body: unknown }[]) =>
      change('programme:ishoej-2015', [{ id: `reminder:${id}`, body: reminder }, ...others], []);
    finds(oneReminderEach(disk).commit?.(at('1')), /on no card/);
    assert.equal(watch.commit?.(at('1', card)), undefined);
    finds(watch.commit?.(at('2', card)), /a second reminder/);
  });
});
