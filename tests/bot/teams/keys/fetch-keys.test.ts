import assert from 'node:assert/strict';
import { fetchKeys } from '../../../../bot/teams/keys/fetch-keys.ts';
import { readKeys, readMetadata } from '../../../../bot/teams/keys/key-list.ts';
import { startKeyServer, type KeyServer, type Manner } from '../key-server.ts';

const MANNERS: readonly Manner[] = ['error', 'garbage', 'empty', 'unusable', 'elsewhere', 'endless', 'cut'];

const named = (list?: readonly string[]) =>
  readMetadata({ jwks_uri: 'x', id_token_signing_alg_values_supported: list }).algorithms;

describe('the list of keys', () => {
  let server: KeyServer;
  before(async () => {
    server = await startKeyServer();
  });
  after(() => server.close());
  afterEach(() => server.behave('well'));

  const fetched = (signal = AbortSignal.timeout(2_000)) => fetchKeys(server.url, signal);

  it('has the keys that can be used, each with its channels, and of two with one name the first', async () => {
    const keys = await fetched();
    assert.deepEqual(
      [...keys].map(([kid, { endorsements, algorithms }]) => [kid, endorsements, algorithms]),
      [
        ['test-key', ['msteams'], ['RS256']],
        ['webchat-key', ['webchat', 'directline'], ['RS256']],
        ['unendorsed-key', [], ['RS256']],
        ['listed-twice', ['msteams'], ['RS256']],
      ],
    );
    const first = keys.get('listed-twice')?.key.export({ format: 'jwk' })['n'];
    assert.equal(first, server.publicOf('listed-twice').export({ format: 'jwk' })['n']);
  });

  it('comes with the time at its server, to the second', async () => {
    const said: number[] = [];
    await fetchKeys(server.url, AbortSignal.timeout(2_000), (at) => said.push(at));
    assert.equal(said.length, 1);
    const ahead = Date.now() - (said[0] ?? 0);
    assert.ok(ahead >= 0 && ahead < 5_000, String(ahead));
  });

  for (const manner of MANNERS) {
    it(`is none where the server answers like this: ${manner}`, async () => {
      server.behave(manner);
      await assert.rejects(fetched());
      assert.equal(server.strayed(), 0, 'nobody is followed elsewhere');
    });
  }

  it('is given up where it is longer than any list, before anybody is out of patience', async () => {
    server.behave('endless');
    await assert.rejects(fetched(), RangeError);
  });

  it('is given up when the signal says so', async () => {
    server.behave('silent');
    const from = Date.now();
    await assert.rejects(fetched(AbortSignal.timeout(50)), { name: 'TimeoutError' });
    assert.ok(Date.now() - from < 1_000);
  });

  it('is not fetched from where anybody may answer for an address with TLS', async () => {
    const given = globalThis.fetch;
    const seen: string[] = [];
    globalThis.fetch = async (url) => {
      seen.push(url instanceof Request ? url.url : url.toString());
      return Response.json({ jwks_uri: 'http://127.0.0.1:9/keys' });
    };
    try {
      await assert.rejects(
        fetchKeys('https://keys.example/metadata', AbortSignal.timeout(1_000)),
        RangeError,
      );
    } finally {
      globalThis.fetch = given;
    }
    assert.deepEqual(seen, ['https://keys.example/metadata']);
  });

  it('names the ways of signing its server names, of those of its kind of keys', () => {
    assert.deepEqual(named(['RS512', 'ES256', 'none', 'RS256', 'HS256']), ['RS256', 'RS512']);
    assert.deepEqual(named(), ['RS256']);
    const jwk = { ...server.publicOf().export({ format: 'jwk' }), kid: 'a' };
    assert.throws(() => readKeys({ keys: [jwk] }, named(['none'])), RangeError);
  });
});
