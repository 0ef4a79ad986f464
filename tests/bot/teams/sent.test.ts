import assert from 'node:assert/strict';
import { readFailure } from '../../../bot/teams/sent.ts';

const failed = (more: object) => Object.assign(new Error('Karin Hansen'), more);
const answered = (statusCode: number, headers: Readonly<Record<string, string>> = {}) =>
  failed({ statusCode, response: { headers: new Headers(headers) } });

describe('what a failed request means', () => {
  for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'CERT_HAS_EXPIRED']) {
    it(`${code} arrived nowhere`, () => {
      assert.deepEqual(readFailure(failed({ code }), true), { code, sent: { ok: false, unclear: false } });
    });
  }
  for (const code of ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'PARSE_ERROR', 'REQUEST_SEND_ERROR']) {
    it(`${code} is unclear once the request was begun, and nothing before`, () => {
      assert.deepEqual(readFailure(failed({ code }), true).sent, { ok: false, unclear: true });
      assert.deepEqual(readFailure(failed({ code }), false).sent, { ok: false, unclear: false });
    });
  }

  it('a status is an answer, unless it is that of a token server before the request was begun', () => {
    assert.deepEqual(readFailure(answered(403), true).sent, { ok: false, status: 403, unclear: false });
    assert.deepEqual(readFailure(answered(401), false).sent, { ok: false, unclear: false });
  });

  it('an accepted message stays accepted when the answer cannot be read', () => {
    assert.deepEqual(readFailure(answered(201), true).sent, { ok: true, activityId: '' });
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
      const headers = { 'Retry-After': after, ...(date !== undefined && { Date: date }) };
      const { sent } = readFailure(answered(429, headers), true);
      assert.equal(sent.ok ? 'accepted' : sent.retryAfterSeconds, seconds);
    });
  }

  it('names a code, never a text', () => {
    assert.equal(readFailure(failed({ code: 'Karin Hansen 010190-1234' }), true).code, 'Error');
    assert.equal(readFailure('Karin Hansen', true).code, 'unknown');
  });
});
