import assert from 'node:assert/strict';
import { makeEndpoint } from '../../../bot/people/endpoint.ts';
import { openStage, URL_OF_TEAMS, type Who } from '../../support/stage.ts';

const ELSEWHERE = 'http://127.0.0.1:9/elsewhere';

/** Where notices go once somebody has spoken from elsewhere. */
const endpointAfter = async (who: Who): Promise<string | undefined> => {
  const stage = await openStage();
  try {
    await stage.say('admin', 'hej');
    const moved = stage.activity(who, { type: 'message', text: 'hej', serviceUrl: ELSEWHERE });
    assert.equal((await stage.deliver(moved)).posted.length, 1, 'everybody is answered');
    return await makeEndpoint(stage.store).current();
  } finally {
    await stage.close();
  }
};

describe('the service URL that notices go to', () => {
  it('is the newest one of a member', async () => {
    assert.equal(await endpointAfter('director'), ELSEWHERE);
  });

  it('is not changed by a stranger, who may be of any tenant', async () => {
    assert.equal(await endpointAfter('stranger'), URL_OF_TEAMS);
  });
});
