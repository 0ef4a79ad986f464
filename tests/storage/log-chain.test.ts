import assert from 'node:assert/strict';
import type { CaseBody, NoticeBody } from '../../storage/documents/programme.ts';
import type { LogEntry, PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, noticeId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
import { hashOfValue } from '../../storage/ledger.ts';
import type { Store } from '../../storage/port.ts';
import { headOf, logOf } from './programme-store.ts';
import { playInto } from './random-log.ts';
import { withoutEntry } from './forge.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const ENTRIES = 50;

const withLog = (
  use: (store: Store, played: Awaited<ReturnType<typeof playInto>>) => Promise<void>,
): Promise<void> =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      await use(store, await playInto(store, ENTRIES));
    }),
  );

/** The memory of the rules was fed with the log, which has no personal values. */
const plain = (subject: CaseBody | Omit<CaseBody, 'v'>) => ({ ...subject, personal: {} });

describe('the event log', () => {
  it('is one chain, as long as the head says, over random commands', () =>
    withLog(async (store, { programme }) => {
      const [log, head] = [await logOf(store, programme), await headOf(store, programme)];
      assert.deepEqual(
        log.map(({ seq }) => seq),
        Array.from({ length: ENTRIES }, (_, index) => index + 1),
      );
      assert.equal(head.seq, ENTRIES);
      assert.equal(head.hash, log.at(-1)?.hash);
      assert.equal(firstBreak(log, head), undefined);
    }));

  it('and the documents say what the rules say', () =>
    withLog(async (store, { programme, memory }) => {
      // How far notices were rewritten and cases changed are the store's own counts, held against them in
      // tests/bot/held.test.ts and standing-cases.test.ts.
      const {
        v: _,
        hash: _hash,
        rewritten: _count,
        changed: _cases,
        ...head
      } = await headOf(store, programme);
      const { hash: _mine, ...expected } = memory.head;
      assert.deepEqual(head, expected);
      const partition = programmePartition(programme);
      for (const [number, subject] of memory.cases) {
        const [doc] = await store.read(partition, [caseId(number)]);
        assert.deepEqual(doc && plain(bodyOf<CaseBody>(doc)), { v: 1, ...plain(subject) });
      }
      for (const [number, notice] of memory.notices) {
        const [doc] = await store.read(partition, [noticeId(number)]);
        assert.deepEqual(doc && bodyOf<NoticeBody>(doc), { v: 1, ...notice });
      }
    }));

  it('ends where its head says, and nowhere else', () =>
    withLog(async (store, { programme }) => {
      const [log, head] = [await logOf(store, programme), await headOf(store, programme)];
      const forged: LogEntry = { ...(log[0] ?? assert.fail()), seq: ENTRIES + 1 };
      assert.equal(firstBreak([...log, forged], head), ENTRIES + 1);
      assert.equal(firstBreak(log, { ...head, seq: ENTRIES + 1 }), ENTRIES + 1);
      assert.equal(firstBreak([], head), 1);
      assert.equal(firstBreak(...withoutEntry(log, 20, head)), 21);
    }));

  it('proves every personal value while it is there, and stays whole when it is erased', () =>
    withLog(async (store, { programme }) => {
      const partition = programmePartition(programme);
      const log = await logOf(store, programme);
      let proved = 0;
      for (const { seq, personal, events } of log) {
        const numbers = [...new Set(events.flatMap((event) => ('case' in event ? event.case : [])))];
        const names: string[] = [];
        for (const number of numbers) {
          const id = `personal:${number}:${seq}`;
          const [doc] = await store.read(partition, [id]);
          if (!doc) continue;
          for (const [field, { salt, value }] of Object.entries(bodyOf<PersonalBody>(doc).values)) {
            // With several cases in one entry each value says whose it is.
            const name = numbers.length > 1 ? `${number}/${field}` : field;
            assert.equal(hashOfValue(salt, value), personal[name], name);
            names.push(name);
            proved += 1;
          }
          const body: PersonalBody = { v: 1, values: {} };
          const erased = await store.commit(partition, [{ op: 'replace', id, ifMatch: doc.etag, body }]);
          assert.equal(erased.ok, true);
        }
        // What is about no case has its words elsewhere.
        if (numbers.length > 0) assert.deepEqual(names.toSorted(), Object.keys(personal).toSorted());
      }
      assert.ok(proved > 50, `only ${proved} values`);
      assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);
    }));
});
