import { DEMO_FROM, DEMO_TENANT } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { enlist } from '../../../bot/people/enlist.ts';
import { createProgramme } from '../../../bot/set-up/create-programme.ts';
import type { Store } from '../../../storage/port.ts';

const JOB_CENTRE = 'jobcenter-solroed';
const OBJECT = 'karin-i-solroed';

/** What of an activity says that it comes from a caseworker of another job centre. */
export const BY_ANOTHER = {
  from: { id: '29:karin', aadObjectId: OBJECT },
  conversation: { id: 'a:karin', conversationType: 'personal', tenantId: DEMO_TENANT },
};

/** Another programme with its own job centre, and somebody who works there. */
export const withAnother = async (store: Store): Promise<void> => {
  const functions = [{ from: DEMO_FROM, value: 'job-centre' as const }];
  await createProgramme(store, {
    ...DEMO_PROGRAMME,
    id: 'solroed-2026',
    prefix: 'SR',
    organisations: [{ id: JOB_CENTRE, name: 'Jobcenter Solrød', functions }],
  });
  const karin = { tenant: DEMO_TENANT, object: OBJECT, name: 'Karin', organisation: JOB_CENTRE };
  await enlist(store, [{ ...karin, roles: ['caseworker'], from: DEMO_FROM }], `${DEMO_FROM}T00:00:00.000Z`);
};
