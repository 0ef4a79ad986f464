import assert from 'node:assert/strict';
import { FIELDS } from '../../../bot/log/fields.ts';
import { makeLog } from '../../../bot/log/log.ts';
import type { EventName, Log } from '../../../bot/log/log.ts';

/** What must never be written, whatever field it is put in. */
const HOSTILE: readonly unknown[] = [
  'Karin Hansen',
  'karin@example.dk',
  '010190-1234',
  '0101901234',
  101901234,
  2907851111,
  'Hun har fået det bedre',
  'https://teams.example/29:abc/karin',
  '00000000-0000-0000-0000-000000000020',
  '19:abcdef@thread.tacv2',
  'ML-2026-001',
  'refused: {"citizenName":"Karin"}',
  'TypeError: Karin is not a function',
  'TypeError at /home/karin/010190-1234.ts:12',
  'x'.repeat(200),
  { name: 'Karin' },
  ['Karin'],
  null,
  -1,
  1.555,
  Number.NaN,
  { toJSON: () => 'Karin' },
];

const written = (use: (log: Log) => void): readonly Readonly<Record<string, unknown>>[] => {
  const lines: string[] = [];
  use(makeLog({ write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
};

const silent: Log = () => undefined;

describe('the technical log', () => {
  it('writes one line of JSON with level, time, event and fields, and nothing of the machine', () => {
    const [line] = written((log) =>
      log('turn', { kind: 'text', personal: true, outcome: 'answered', ms: 12 }),
    );
    assert.match(String(line?.['at']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const { at: _, ...rest } = line ?? {};
    assert.deepEqual(rest, {
      level: 'info',
      event: 'turn',
      kind: 'text',
      personal: true,
      outcome: 'answered',
      ms: 12,
    });
  });

  it('says by its level what an operator has to look at', () => {
    const lines = written((log) => {
      log('turn-failed', { fault: 'TooLate at bot/deadline.ts:14' });
      log('send-failed', { code: 'ECONNRESET', status: 0, unclear: true });
      log('crashed');
    });
    assert.deepEqual(
      lines.map(({ level, dropped }) => [level, dropped]),
      [
        ['error', undefined],
        ['warn', undefined],
        ['fatal', undefined],
      ],
    );
  });

  it('drops values of another kind in every field, names the field and never the value', () => {
    for (const name of Object.keys(FIELDS))
      for (const value of HOSTILE) {
        const [line] = written((log) => log('turn', { [name]: value }));
        const { at: _, level: _level, event: _event, ...rest } = line ?? {};
        assert.deepEqual(rest, { dropped: [name] }, `${name}: ${JSON.stringify(value)}`);
      }
  });

  it('counts fields that are not on the list, whose names may be a person’s too', () => {
    const more = { 'Karin Hansen': 1, name: 'Karin', constructor: 'x', ms: 3 };
    const [line] = written((log) => log('turn', more));
    const { at: _, ...rest } = line ?? {};
    assert.deepEqual(rest, { level: 'info', event: 'turn', ms: 3, unknown: 3 });
  });

  it('writes no event that is not on the list', () => {
    for (const event of ['Karin Hansen', 'constructor', '%s %j'])
      assert.deepEqual(
        written((log) => log(event as EventName)).map((line) => [Object.keys(line), line['unknown']]),
        [[['level', 'at', 'unknown'], 1]],
      );
  });

  it('takes no unknown field or word at compile time', () => {
    // @ts-expect-error there is no such field
    silent('turn', { citizenName: 'Karin' });
    // @ts-expect-error there is no such word in the field
    silent('turn', { outcome: 'Karin' });
    // @ts-expect-error there is no such event
    silent('karin');
  });
});
