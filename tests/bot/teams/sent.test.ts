import assert from 'node:assert/strict';
import { readAnswer, readFailure } from '../../../bot/teams/sent.ts';

const failed = (more: object) => Object.assign(new Error('Karin Hansen'), more);
const answered = (status: number, headers: Readonly<Record<string, string>> = {}, text = '{}') => ({
  status,
  headers,
  text,
});

describe('what a failed request means', () => {
  for (const code of [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'CERT_HAS_EXPIRED',
    'UND_ERR_CONNECT_TIMEOUT',
  ]) {
    it(`${code} arrived nowhere`, () => {
      assert.deepEqual(readFailure(failed({ code }), true), { code, sent: { ok: false, unclear: false } });
    });
  }
  for (const code of ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'AbortError']) {
    it(`${code} is unclear once the request was begun, and nothing before`, () => {
      assert.deepEqual(readFailure(failed({ code }), true).sent, { ok: false, unclear: true });
      assert.deepEqual(readFailure(failed({ code }), false).sent, { ok: false, unclear: false });
    });
  }

  it('a status is an answer', () => {
    assert.deepEqual(readAnswer(answered(403)), { ok: false, status: 403, unclear: false });
  });

  it('an accepted message stays accepted when the answer cannot be read', () => {
    for (const text of ['<html>', '', 'null', '{"id":7}'])
      assert.deepEqual(readAnswer(answered(201, {}, text)), { ok: true, activityId: '' });
    assert.deepEqual(readAnswer(answered(201, {}, '{"id":"a"}')), { ok: true, activityId: 'a' });
  });

  for (const [after, date, seconds] of [
    ['17', undefined, 17],
    ['0', undefined, 0],
    ['Mon, 01 Mar 2027 08:00:30 GMT', 'Mon, 01 Mar 2027 08:00:00 GMT', 30],
    ['Mon, 01 Mar 2027 07:00:00 GMT', 'Mon, 01 Mar 2027 08:00:00 GMT', 0],
    ['Mon, 01 Mar 2027 08:00:30 GMT', undefined, undefined],
    ['soon', undefined, undefined],
    ['-5', undefined, undefined],
  ] as const) {
    it(`Retry-After "${after}"${date === undefined ? '' : ` at ${date}`}: ${seconds} s`, () => {
      const headers = { 'retry-after': after, ...(date !== undefined && { date }) };
      const sent = readAnswer(answered(429, headers));
      assert.equal(sent.ok ? 'accepted' : sent.retryAfterSeconds, seconds);
    });
  }

  it('names a code, never a text', () => {
    assert.equal(readFailure(failed({ code: 'Karin Hansen 010190-1234' }), true).code, 'Error');
    assert.equal(readFailure('Karin Hansen', true).code, 'unknown');
  });
});
