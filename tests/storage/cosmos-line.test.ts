import assert from 'node:assert/strict';
import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { faultOf } from '../../storage/cosmos-fault.ts';
import { BEHIND, IN_ONE_PARTITION, LINE_RESET, lineOver, NO_PLAN } from '../../storage/cosmos-line.ts';
import { makeMeter } from '../../storage/meter.ts';

const asked = (): PipelineRequest => createPipelineRequest({ url: 'https://127.0.0.1/' });

const answering = (status: number, headers: Record<string, string>): HttpClient => ({
  sendRequest: (request): Promise<PipelineResponse> =>
    Promise.resolve({ request, status, headers: createHttpHeaders(headers) }),
});

const breaking = (code: string): HttpClient => ({
  sendRequest: () => Promise.reject(Object.assign(new Error('on 010190-9999'), { code })),
});

const PLAN = { 'x-ms-cosmos-is-query-plan-request': 'True' };

const query = (where: string, headers: Record<string, string> = {}): PipelineRequest =>
  createPipelineRequest({
    url: 'https://127.0.0.1/',
    body: JSON.stringify({ query: `SELECT * FROM c WHERE ${where}` }),
    headers: createHttpHeaders(headers),
  });

/** The codes on which the SDK's own retries go by are listed in its retry policies; these are none of them. */
describe('the line to Cosmos DB', () => {
  it('gives back what came', async () => {
    for (const [status, headers] of [
      [200, {}],
      [404, { 'x-ms-substatus': '1003' }],
      [404, {}],
      [410, { 'x-ms-substatus': '1002' }],
    ] as const)
      assert.equal((await lineOver(answering(status, headers)).sendRequest(asked())).status, status);
  });

  it('keeps from the SDK that a replica is behind, and it is asked again', async () => {
    const line = lineOver(answering(404, { 'x-ms-substatus': '1002' }));
    await assert.rejects(line.sendRequest(asked()), { code: BEHIND });
    assert.equal(faultOf(Object.assign(new Error(BEHIND), { code: BEHIND })).kind, 'not-applied');
  });

  it('gives a broken line a name of its own, and leaves open what became of the request', async () => {
    for (const code of ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])
      await assert.rejects(lineOver(breaking(code)).sendRequest(asked()), {
        code: LINE_RESET,
        message: LINE_RESET,
      });
    assert.equal(faultOf(Object.assign(new Error(LINE_RESET), { code: LINE_RESET })).kind, 'unclear');
    await assert.rejects(lineOver(breaking('ECONNREFUSED')).sendRequest(asked()), { code: 'ECONNREFUSED' });
  });

  it('lets no plan of a query over one partition through, until the service does not answer one as it is', async () => {
    const meter = makeMeter();
    await meter.run(async () => {
      let status = 200;
      const line = lineOver({ sendRequest: (request) => answering(status, {}).sendRequest(request) });
      await assert.rejects(line.sendRequest(query(IN_ONE_PARTITION, PLAN)), { code: NO_PLAN });
      assert.equal((await line.sendRequest(query('c.partition > @after', PLAN))).status, 200);
      status = 400;
      await line.sendRequest(query(IN_ONE_PARTITION));
      assert.equal((await line.sendRequest(query(IN_ONE_PARTITION, PLAN))).status, 400);
    });
    assert.equal(meter.cost()?.requests, 3);
    assert.equal(faultOf(Object.assign(new Error(NO_PLAN), { code: NO_PLAN })).kind, 'not-applied');
  });

  it('counts a request that is never answered, and no charge of an odd kind', async () => {
    const meter = makeMeter();
    await meter.run(async () => {
      await assert.rejects(lineOver(breaking('ECONNRESET')).sendRequest(asked()));
      for (const charge of ['10.67', '', 'odd', '-3', 'Infinity'])
        await lineOver(answering(200, { 'x-ms-request-charge': charge })).sendRequest(asked());
      await lineOver(answering(200, {})).sendRequest(asked());
    });
    assert.deepEqual(meter.cost(), { requests: 7, ru: 10.67 });
  });
});
