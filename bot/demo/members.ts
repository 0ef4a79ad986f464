import type { Member, Role } from '../../domain/member.ts';

export const DEMO_TENANT = '00000000-0000-0000-0000-0000000000001';
const OBJECT = '00000000-0000-0000-0000-0000000000';
export const DEMO_FROM = '2015-09-01';

const demo = (suffix: string, name: string, organisation: string, ...roles: Role[]): Member => ({
  tenant: DEMO_TENANT,
  object: `${OBJECT}${suffix}`,
  name,
  organisation,
  roles,
  from: DEMO_FROM,
});

/** The people of the local demo, named by what they do. Whom one can play with »skift«. */
export const DEMO_MEMBERS: readonly Member[] = [
  demo('20', 'Sagsbehandler', 'jobcenter-vallensbaek', 'caseworker'),
  demo('21', 'Visitator', 'naestved', 'visitator'),
  demo('22', 'Coach', 'naestved', 'coach'),
  demo('23', 'Bevillingsansvarlig', 'naestved', 'loan-approver'),
  demo('24', 'Erhvervschef', 'ishoej', 'business-director'),
  demo('25', 'Administrator', 'ishoej', 'admin'),
  demo('26', 'Sagsbehandler 2', 'jobcenter-vallensbaek', 'caseworker'),
  demo('27', 'Coach 2', 'naestved', 'coach'),
  demo('28', 'Økonomimedarbejder', 'naestved', 'finance'),
  demo('29', 'Leder i jobcentret', 'jobcenter-vallensbaek', 'leader'),
  demo('30', 'Coach og bevillingsansvarlig', 'naestved', 'coach', 'loan-approver'),
  demo('31', 'Visitator 2', 'naestved', 'visitator'),
  demo('32', 'Administrator 2', 'ishoej', 'admin'),
  demo('33', 'Bevillingsansvarlig 2', 'naestved', 'loan-approver'),
];
