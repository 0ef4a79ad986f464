import assert from 'node:assert/strict';
import { makeReach } from '../../../bot/people/reach.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { rulesAt } from '../../../domain/programme.ts';
import { caseTags } from '../../../domain/case-tags.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { caseId, programmePartition, remindersDeliveryId } from '../../../storage/keys.ts';
import { StoreUnavailable, type Store, type Write } from '../../../storage/port.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { answered, ok, type Worker } from './bench.ts';
import { keyOf, openOffice, STAFF, type Office, type Staff } from './office.ts';

const PARTITION = programmePartition(PROGRAMME);
const MINUTE = 60_000;

/** What the store of a dead process answers. */
const gone = (): Promise<never> => Promise.reject(new StoreUnavailable('dead'));

describe('reminders', () => {
  let office: Office;
  afterEach(() => office.close());

  const enrol = async (start: string): Promise<string> => {
    const number = await office.refers('caseworker', '2027-03-01');
    await office.does('visitator', {
      type: 'approve',
      case: number,
      startDate: start,
      coach: keyOf('coach'),
    });
    return number;
  };
  /** Monday 1 March 2027, and a citizen in a course since that day; Easter Monday is 29 March. */
  const open = async (...silent: readonly Staff[]): Promise<string> => {
    office = await openOffice('2027-03-01T11:00:00.000Z');
    const people = Object.keys(STAFF) as Staff[];
    await office.speaks(...people.filter((who) => !silent.includes(who)));
    return enrol('2027-03-01');
  };
  const worker = (name = 'a', through?: (store: Store) => Store): Worker =>
    office.worker(name, () => ok(), through);
  const texts = (): readonly string[] =>
    office.cards().map(({ who, when, lines }) => [when, who, ...lines].join(' | '));
  const plan = (number: string, nextDate: string): Promise<string> =>
    office.does('coach', {
      type: 'log-activities',
      cases: [number],
      activityTypes: ['guidance'],
      date: '2027-03-02',
      minutes: 60,
      attendance: {},
      share: false,
      nextDate,
    });
  const record = (number: string): Promise<string> =>
    office.does('coach', {
      type: 'record-status',
      case: number,
      status: 'on-track',
      progress: {},
      nextSteps: 'Mere',
    });
  const stateOf = async (day: string, who: Staff): Promise<string | undefined> => {
    const id = remindersDeliveryId(day, keyOf(who));
    const [doc] = await office.store.read(PARTITION, [id]);
    return doc && bodyOf<DeliveryBody>(doc).state;
  };
  /** Who had a card on a day. */
  const hadOne = (day: string): readonly string[] =>
    office
      .cards()
      .filter(({ when }) => when.startsWith(day))
      .map(({ who }) => who)
      .toSorted();
  /** Looks every quarter of a minute until a card is out; how long that took, in milliseconds. */
  const untilCard = async (one: Worker): Promise<number> => {
    const from = office.now();
    const had = office.cards().length;
    while (office.cards().length === had && office.now() - from < 10 * MINUTE) {
      office.pass(15_000);
      await one.look();
    }
    return office.now() - from;
  };

  it('come as one card in the morning, each line with its button', async () => {
    const number = await open();
    const one = worker();
    await office.at('2027-03-02 12:00', one);
    await plan(number, '2027-04-05');
    await office.at('2027-04-05 23:00', one);
    assert.deepEqual(texts(), [], 'out of hours');
    await office.at('2027-04-06 07:59', one);
    assert.deepEqual(texts(), []);
    await office.at('2027-04-06 08:00', one);
    assert.deepEqual(texts(), [
      `2027-04-06 08:00 | coach | Godmorgen. To ting i dag, cirka tre minutter. | ${number} · Z.K. | ` +
        `Månedsstatus – den skulle være skrevet 1. april 2027. | ${number} · Z.K. | ` +
        'Den planlagte samtale 5. april 2027: log den, eller blev den ikke til noget?',
    ]);
    const [card] = office.cards();
    assert.deepEqual(
      card?.buttons.map(({ title, verb, data }) => [title, verb, data]),
      [
        ['Skriv status', 'open', { dialog: 'status', case: number }],
        ['Notér aktivitet', 'open', { dialog: 'activity', case: number }],
        ['Blev ikke til noget', 'not-held', { case: number, date: '2027-04-05' }],
      ],
    );
    assert.deepEqual(await office.reminders(), [
      `session ${number} 2027-04-05 (2027-04-06) coach: 2027-04-06`,
      `status ${number} 2027-04-01 (2027-04-01) coach: 2027-04-06`,
    ]);
    await office.at('2027-04-06 15:00', one);
    await office.at('2027-04-07 09:00', one);
    assert.equal(texts().length, 1);
  });

  for (const who of ['coach', 'caseworker'] as const)
    it(`come to everybody else where the card of the ${who} cannot be written, and to them once it can`, async () => {
      await open();
      let refused = true;
      // Both are to hear that the phase ends in two weeks.
      const id = remindersDeliveryId('2027-08-17', keyOf(who));
      const one = worker('a', (store) => ({
        ...store,
        commit: (partition, writes) =>
          refused && writes.some((write) => write.id === id)
            ? Promise.reject(new RangeError('no store takes it'))
            : store.commit(partition, writes),
      }));
      await office.at('2027-08-17 09:00', one);
      const both = ['caseworker', 'coach'];
      assert.deepEqual(
        hadOne('2027-08-17'),
        both.filter((other) => other !== who),
      );
      refused = false;
      await office.at('2027-08-17 10:00', one);
      assert.deepEqual(hadOne('2027-08-17'), both);
    });

  it('come once from several processes, and not again after a restart', async () => {
    await open();
    const both = [worker('a'), worker('b')];
    for (const moment of ['2027-04-01 08:00', '2027-04-01 09:00', '2027-04-02 08:00'])
      await office.at(moment, ...both);
    await Promise.all(both.map(({ dispatcher }) => dispatcher.stop()));
    const third = worker('c');
    await office.at('2027-04-02 10:00', third);
    await office.at('2027-04-05 10:00', third);
    assert.equal(texts().length, 1);
  });

  it('come at once for who had no card today, else on the next working day', async () => {
    const number = await open();
    const one = worker();
    await office.at('2027-03-30 08:30', one);
    // Paused since 25 March and back on the 30th: the status of 1 April is now due on the 6th.
    await office.does('coach', { type: 'pause', case: number, date: '2027-03-25', reason: 'holiday' });
    await office.does('coach', { type: 'resume', case: number, date: '2027-03-30' });
    const late = await office.refers('caseworker2', '2027-03-03');
    await office.at('2027-03-30 10:00', one);
    // The deadline is tomorrow: its two days are over, and both visitators hear of it.
    assert.deepEqual(
      office.cards().map(({ when, who, lines }) => [when, who, lines[2]]),
      ['visitator', 'visitator2'].map((who) => [
        '2027-03-30 10:00',
        who,
        'Fristen er 31. marts 2027 – 1 dag endnu.',
      ]),
    );
    await office.refers('caseworker2', '2027-03-02');
    await office.at('2027-03-30 11:00', one);
    assert.equal(texts().length, 2);
    await office.at('2027-03-31 08:00', one);
    assert.deepEqual(
      office
        .cards()
        .slice(2)
        .map(({ who, lines }) => [who, lines.at(-1)]),
      ['visitator', 'visitator2'].map((who) => [who, 'Fristen var 30. marts 2027 – overskredet.']),
    );
    assert.ok(late);
  });

  it('come the next morning to who took something over', async () => {
    const number = await open();
    const one = worker();
    await office.at('2027-04-01 08:00', one);
    const { does } = office;
    const to = keyOf('coach2');
    await does('coach', { type: 'hand-over', cases: [number], post: 'coach', to, reason: 'Ferie' });
    await office.at('2027-04-01 10:00', one);
    assert.equal(texts().length, 1);
    await office.at('2027-04-02 08:00', one);
    assert.deepEqual(
      office.cards().map(({ when, who }) => [when, who]),
      [
        ['2027-04-01 08:00', 'coach'],
        ['2027-04-02 08:00', 'coach2'],
      ],
    );
  });

  it('leave out what is settled by then, and are left out where nothing is left', async () => {
    const number = await open();
    const busy = office.worker('a', () => answered(429, 600));
    await office.at('2027-04-01 08:00', busy);
    assert.equal(await stateOf('2027-04-01', 'coach'), 'waiting');
    await record(number);
    await office.at('2027-04-01 10:00', busy);
    assert.equal(await stateOf('2027-04-01', 'coach'), 'over');
    assert.equal(office.cards().length, 1, 'the one that was refused');
  });

  it('never come after 16: what could not leave stands on the next morning’s card', async () => {
    await open();
    let deaf = true;
    const one = office.worker('a', () => (deaf ? answered(503) : ok()));
    await office.at('2027-04-01 15:55', one);
    assert.equal(texts().length, 1);
    deaf = false;
    await office.at('2027-04-01 16:00', one);
    await office.at('2027-04-02 07:59', one);
    assert.equal(texts().length, 1);
    await office.at('2027-04-02 08:00', one);
    await office.at('2027-04-02 09:00', one);
    assert.deepEqual(
      office
        .cards()
        .slice(1)
        .map(({ when, lines }) => [when, lines.at(-1)]),
      [['2027-04-02 08:00', 'Månedsstatus – den skulle være skrevet 1. april 2027.']],
    );
    assert.equal(await stateOf('2027-04-01', 'coach'), 'over');
  });

  it('whose arrival nobody knows come once more, and say so', async () => {
    await open();
    let drops = true;
    const one = office.worker('a', () => (drops ? { ok: false, unclear: true } : ok()));
    await office.at('2027-04-01 15:59', one);
    drops = false;
    await office.at('2027-04-02 08:00', one);
    assert.deepEqual(
      office.cards().map(({ lines }) => lines[1]),
      ['ML-2027-001 · Z.K.', 'Måske har du fået noget af det her før.'],
    );
  });

  it('are one card for somebody who was not there for months, not five', async () => {
    await open('coach');
    const one = worker();
    for (const month of ['04-01', '05-03', '06-01', '07-01', '08-02'])
      await office.at(`2027-${month} 08:00`, one);
    assert.deepEqual(
      (await office.reminders()).filter((line) => line.startsWith('status')).map((line) => line.slice(-5)),
      ['04-01', '05-03', '06-01', '07-01', '08-02'],
    );
    assert.equal(await stateOf('2027-08-02', 'coach'), 'parked');
    await office.at('2027-08-04 10:00', one);
    await makeReach(office.store).note(keyOf('coach'), {
      conversation: 'a:coach',
      serviceUrl: 'http://127.0.0.1:9/connector',
    });
    await one.dispatcher.spoke(keyOf('coach'), true);
    await office.quiet();
    await office.at('2027-08-04 10:01', one);
    await office.at('2027-08-05 10:00', one);
    assert.deepEqual(
      texts().filter((text) => text.includes('coach')),
      [
        '2027-08-04 10:00 | coach | Godmorgen. To ting i dag, cirka fem minutter. | ML-2027-001 · Z.K. | ' +
          'Månedsstatus – den skulle være skrevet 1. august 2027. | ML-2027-001 · Z.K. | ' +
          'Det opkvalificerende forløb slutter 31. august 2027 – 27 dage endnu.',
      ],
    );
  });

  it('take over the card of somebody who was not there, whenever meanwhile they speak', async () => {
    for (let nth = 1; ; nth += 1) {
      if (nth > 1) await office.close();
      await plan(await open('coach'), '2027-04-05');
      let looks = Number.NEGATIVE_INFINITY;
      const another = worker('b');
      const one = worker('a', (store) => ({
        ...store,
        async list(...given) {
          const docs = await store.list(...given);
          if (/^delivery:(waiting|parked)/.test(given[1])) looks += 1;
          if (looks !== nth) return docs;
          await office.speaks('coach');
          await another.dispatcher.spoke(keyOf('coach'), true);
          return docs;
        },
      }));
      await office.at('2027-04-01 08:00', one);
      assert.equal(await stateOf('2027-04-01', 'coach'), 'parked');
      looks = 0;
      await office.at('2027-04-06 08:00', one);
      if (looks < nth) return assert.ok(nth > 3, `the sender looked ${looks} times`);
      await office.at('2027-04-06 08:01', one);
      assert.equal(await stateOf('2027-04-01', 'coach'), 'over', `after look ${nth}`);
      assert.match(texts().join('\n'), /^[^\n]* To ting i dag, [^\n]*$/, `after look ${nth}`);
    }
  });

  it('are caught up after a standstill, in one card and within two minutes', async () => {
    const number = await open();
    const first = worker();
    await office.at('2027-03-02 12:00', first);
    await plan(number, '2027-03-31');
    await first.dispatcher.stop();
    // Nobody there for four months: longer than is looked back otherwise.
    await office.at('2027-07-02 12:00');
    assert.ok((await untilCard(worker('b'))) <= 2 * MINUTE);
    assert.deepEqual(
      (await office.reminders()).map((line) => line.replace(` ${number}`, '')),
      [
        'session 2027-03-31 (2027-04-01) coach: 2027-07-02',
        'status 2027-04-01 (2027-04-01) coach: 2027-07-02',
        'status 2027-05-01 (2027-05-01) coach: 2027-07-02',
        'status 2027-06-01 (2027-06-01) coach: 2027-07-02',
        'status 2027-07-01 (2027-07-01) coach: 2027-07-02',
      ],
    );
    assert.deepEqual(texts().length, 1);
    assert.match(texts()[0] ?? '', /^2027-07-02 12:00 \| coach \| Goddag\. To ting i dag, /);
  });

  /** So many cases like one, written as they are: nobody did anything. */
  const copies = async (
    number: string,
    count: number,
    change: (subject: CaseBody) => CaseBody,
  ): Promise<void> => {
    const [doc] = await office.store.read(PARTITION, [caseId(number)]);
    assert.ok(doc);
    const rules = rulesAt(DEMO_PROGRAMME, '2027-03-01');
    const writes = Array.from({ length: count }, (_, index): Write => {
      const subject = change({ ...bodyOf<CaseBody>(doc), number: `ML-2027-${1000 + index}` });
      return { op: 'create', id: caseId(subject.number), tags: caseTags(subject, rules), body: subject };
    });
    for (let from = 0; from < count; from += 100)
      await office.store.commit(PARTITION, writes.slice(from, from + 100));
  };

  it('of more than one transaction takes go on the next day, and the card says how many', async () => {
    const number = await open();
    await copies(number, 100, (subject) => ({ ...subject, planned: '2027-03-31' }));
    const one = worker();
    await office.at('2027-04-01 08:00', one);
    assert.equal((await office.reminders()).length, 90);
    assert.equal(office.cards()[0]?.lines[0], 'Godmorgen. 90 ting i dag, cirka 90 minutter.');
    assert.equal(office.cards()[0]?.lines.at(-1), '… og 78 til under opgaver.');
    await office.at('2027-04-02 08:00', one);
    await office.at('2027-04-05 08:00', one);
    assert.equal((await office.reminders()).length, 201, 'each session and each status once');
  });

  it('cost the same with two thousand closed cases as with none, and next to nothing on a quiet day', async () => {
    const number = await open();
    const seen = { requests: 0, docs: 0 };
    const one = worker('a', (store) => ({
      ...store,
      async read(...given) {
        const docs = await store.read(...given);
        if (given[0] === PARTITION) seen.requests += 1;
        return docs;
      },
      async list(...given) {
        const docs = await store.list(...given);
        if (given[0] === PARTITION) seen.requests += 1;
        seen.docs += given[1].startsWith('due:') ? docs.length : 0;
        return docs;
      },
    }));
    const cost = async (moment: string): Promise<string> => {
      Object.assign(seen, { requests: 0, docs: 0 });
      await office.at(moment, one);
      return `${seen.requests} requests, ${seen.docs} cases`;
    };
    await office.at('2027-03-01 13:00', one);
    const morning = await cost('2027-03-02 08:00');
    const quiet = await cost('2027-03-02 09:00');
    await copies(number, 2_000, (subject) => ({
      ...subject,
      status: 'discharged',
      ending: { date: '2026-01-01', phase: 'main', early: false, notice: 1 },
      followUps: [{ months: 12, date: '2027-01-04' }],
    }));
    assert.equal(await cost('2027-03-03 08:00'), morning);
    assert.equal(await cost('2027-03-03 09:00'), quiet);
    const night = await cost('2027-03-03 20:00');
    assert.equal(Number(quiet.split(' ')[0]) - Number(night.split(' ')[0]), 1, `${quiet}; at night ${night}`);
    assert.ok(quiet.endsWith(' 0 cases'), quiet);
  });

  for (const [when, applied] of [
    ['before', false],
    ['after', true],
  ] as const) {
    it(`are neither lost nor doubled where the process dies ${when} they are written`, async () => {
      await open();
      await office.at('2027-04-01 08:00');
      let dead = false;
      const dying = worker('a', (store) => ({
        ...store,
        read: (...given) => (dead ? gone() : store.read(...given)),
        list: (...given) => (dead ? gone() : store.list(...given)),
        async commit(partition, writes) {
          const isCard = writes.some(({ id }) => id.startsWith('delivery:reminders'));
          if (isCard && applied && !dead) await store.commit(partition, writes);
          dead ||= isCard;
          return dead ? gone() : store.commit(partition, writes);
        },
      }));
      await dying.look();
      assert.equal((await office.reminders()).length, applied ? 1 : 0);
      assert.deepEqual(texts(), []);
      const took = await untilCard(worker('b'));
      assert.ok(took <= 90_000, `${took} ms`);
      assert.equal(texts().length, 1);
      assert.equal((await office.reminders()).length, 1);
    });
  }

  it('of who was paused before writing them are not written beside the heir’s', async () => {
    await open();
    await office.at('2027-04-01 08:00');
    let sleeps = true;
    const bed = Promise.withResolvers<void>();
    const asleep = Promise.withResolvers<void>();
    const paused = worker('a', (store) => ({
      ...store,
      async commit(partition, writes) {
        if (sleeps && writes.some(({ id }) => id.startsWith('delivery:reminders'))) {
          sleeps = false;
          asleep.resolve();
          await bed.promise;
        }
        return store.commit(partition, writes);
      },
    }));
    paused.dispatcher.start();
    await asleep.promise;
    // Its lease runs out, and another one takes over.
    office.pass(31_000);
    const heir = worker('b');
    heir.dispatcher.start();
    while (texts().length === 0)
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    const before = await office.reminders();
    bed.resolve();
    await office.at('2027-04-01 09:00', paused, heir);
    assert.deepEqual(await office.reminders(), before);
    assert.equal(texts().length, 1);
  });
});
