import assert from 'node:assert/strict';
import { makePace } from '../../../bot/outbox/pace.ts';
import { kept, PER_APP, PER_CONVERSATION, waitFor, withTime } from '../../../bot/outbox/rate-window.ts';

const WINDOWS = kept(PER_CONVERSATION);

/** When `count` requests that are all ready now would be made, one look after the other. */
const timesOf = (count: number): readonly number[] => {
  let times: readonly number[] = [];
  const made: number[] = [];
  for (let now = 0; made.length < count; now += Math.max(0, waitFor(WINDOWS, times, now))) {
    if (waitFor(WINDOWS, times, now) > 0) continue;
    times = withTime(WINDOWS, times, now);
    made.push(now);
  }
  return made;
};

describe('the rate windows of Teams', () => {
  it('are kept at 80 %', () => {
    assert.deepEqual(
      WINDOWS.map(({ most }) => most),
      [5, 6, 48, 1_440],
    );
    assert.deepEqual(
      kept(PER_APP).map(({ most }) => most),
      [24],
    );
  });

  it('let five go at once, a sixth after a second and 48 in half a minute', () => {
    const times = timesOf(50);
    assert.deepEqual(times.slice(0, 8), [0, 0, 0, 0, 0, 1_000, 2_000, 2_000]);
    assert.ok((times[48] ?? 0) >= 30_000);
  });

  it('are never exceeded, whichever stretch one looks at', () => {
    const times = timesOf(3_000);
    for (const { ms, most } of PER_CONVERSATION) {
      const worst = Math.max(
        ...times.map((start) => times.filter((time) => time >= start && time < start + ms).length),
      );
      assert.ok(worst <= most * 0.8, `${worst} in ${ms} ms`);
    }
  });

  it('count what another process sent before', () => {
    const pace = makePace();
    for (let nth = 0; nth < 5; nth += 1) pace.note('c', 900);
    assert.equal(pace.wait('c', 1_000), 900);
    assert.equal(pace.wait('d', 1_000), 0, 'another conversation has its own');
    pace.forget();
    assert.equal(pace.wait('c', 1_000), 0);
  });

  it('are learned anew, and what a conversation has asked for is still known', () => {
    const pace = makePace();
    pace.rest('c', 3_000);
    pace.forget();
    assert.equal(pace.wait('c', 1_000), 2_000);
    assert.equal(pace.resting('c', 1_000), 2_000);
  });

  it('hold for all conversations together too', () => {
    const pace = makePace();
    for (let nth = 0; nth < 24; nth += 1) pace.note(`c${nth}`, 0);
    assert.equal(pace.wait('one more', 400), 600);
  });

  it('wait as long as a conversation was asked to rest', () => {
    const pace = makePace();
    pace.rest('c', 5_000);
    pace.rest('c', 3_000);
    assert.equal(pace.wait('c', 1_000), 4_000);
    assert.equal(pace.wait('d', 1_000), 0);
  });
});
