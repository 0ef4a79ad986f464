import type { Checked, SetUpItem } from '../../domain/missing.ts';
import type { LetterKind } from '../../domain/programme.ts';
import { LETTERS } from '../../domain/programme.ts';
import type { RuleKey } from '../../domain/rules/vocabulary.ts';
import { isRuleKey } from '../../domain/rules/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';
import { LETTER_TITLES } from '../letters.ts';
import { RULE } from '../rules/labels.ts';

/** Said to a caseworker, who cannot mend it. */
export const NOT_READY = text(
  'Projektet er ikke klar endnu – din administrator kan se hvorfor under opsætning.',
  'The programme is not ready yet – your administrator can see why under set-up.',
);

/** Where an item can be filled. */
export type WayTo = { readonly rule: RuleKey } | { readonly view: 'members' };

/** What an item is called, and where it is filled. */
interface Item {
  readonly label: Text;
  /** Said where it is missing. */
  readonly where: Text;
  /** The card that fills it. */
  readonly way?: WayTo;
}

const byRule = (rule: RuleKey): Pick<Item, 'where' | 'way'> => ({
  where: text(
    'Udfyldes med et regelkort, som en anden bekræfter.',
    'Filled by a rule card that a second person confirms.',
  ),
  way: { rule },
});

const PEOPLE: Pick<Item, 'where' | 'way'> = {
  where: text(
    'Tilføj medarbejdere, så mindst to kan gøre det: ellers stopper en ferie eller en inhabilitet det hele.',
    'Add members so that at least two can do it, or one holiday or conflict of interest stops everything.',
  ),
  way: { view: 'members' },
};

export const ITEM: Readonly<Record<SetUpItem, Item>> = {
  buyer: { label: text('Køber af pladserne', 'Buyer of the places'), ...byRule('functionBuyer') },
  'job-centre': { label: text('Jobcenter', 'Job centre'), ...byRule('functionJobCentre') },
  provider: { label: text('Udbyder af forløbet', 'Provider of the course'), ...byRule('functionProvider') },
  authority: {
    label: text(
      'Afgørende myndighed for plads og udskrivning',
      'Deciding authority for places and discharges',
    ),
    ...byRule('authorityName'),
  },
  'place-basis': { label: text('Hjemmel for en plads', 'Legal basis of a place'), ...byRule('placeBasis') },
  'discharge-basis': {
    label: text('Hjemmel for en udskrivning', 'Legal basis of a discharge'),
    ...byRule('dischargeBasis'),
  },
  deadline: {
    label: text('Jeres offentliggjorte frist', 'Your published deadline'),
    ...byRule('deadlineDays'),
  },
  'place-rule': { label: text('Hvordan pladserne tæller', 'How the places count'), ...byRule('placeRule') },
  rules: {
    label: text('Øvrige regler', 'Other rules'),
    where: text(
      'Udfyldes med et regelkort: skriv »ret regler«.',
      'Filled by a rule card: write "change rules".',
    ),
    way: { rule: 'places' },
  },
  'support-bases': {
    label: text('Forsørgelsesgrundlag', 'Support bases'),
    ...byRule('addSupportBasis'),
  },
  lending: {
    label: text('Lån: långiver, myndighed og klageinstans', 'Loans: lender, authority and complaint body'),
    ...byRule('loanLender'),
  },
  'loan-basis': { label: text('Hjemmel for lån', 'Legal basis of loans'), ...byRule('loanBasis') },
  letters: {
    label: text('Tekster til brevene', 'Texts of the letters'),
    ...byRule('letter:information'),
  },
  agreement: {
    label: text('Aftale mellem de dataansvarlige', 'Agreement between the controllers'),
    ...byRule('controllersAgreement'),
  },
  dpia: { label: text('Konsekvensanalyse (DPIA)', 'Impact assessment (DPIA)'), ...byRule('dpia') },
  officers: {
    label: text('Databeskyttelsesrådgiver hos hver part', 'Data protection officer of each party'),
    ...byRule('officerBuyer'),
  },
  retention: {
    label: text('Hvor længe sager gemmes', 'How long cases are kept'),
    ...byRule('retentionMonths'),
  },
  'look-retention': {
    label: text('Hvor længe opslag gemmes', 'How long looks are kept'),
    ...byRule('lookMonths'),
  },
  committee: { label: text('Udvalgets navn', 'Name of the committee'), ...byRule('committee') },
  'two-caseworkers': { label: text('To sagsbehandlere', 'Two caseworkers'), ...PEOPLE },
  'two-visitators': { label: text('To visitatorer', 'Two visitators'), ...PEOPLE },
  'two-approvers': { label: text('To bevillingsansvarlige', 'Two who decide on loans'), ...PEOPLE },
  channel: {
    label: text('Kanal til orienteringer', 'Channel for notices'),
    where: text(
      'Skriv »kanal« i den Teams-kanal, hvor Erhvervschefen læser med.',
      'Write "channel" in the Teams channel that the Erhvervschef reads.',
    ),
  },
};

const CLOSED = text(
  'Lukket: der udlånes ikke noget, og det er i orden.',
  'Closed: nothing is lent, and that is all right.',
);

/** »✓«, or what is missing of it and where it is filled. */
export const stateText = (checked: Checked, names: (id: string) => string | undefined): Text => {
  const { item, state, which } = checked;
  if (state === 'there') return text('✓ på plads', '✓ in place');
  if (state === 'closed') return CLOSED;
  const { where } = ITEM[item];
  if (which.length === 0) return text(`Mangler. ${where.da}`, `Missing. ${where.en}`);
  const parts = listText(which.map((id) => partText(checked, id, names(id))));
  return text(`Mangler: ${parts.da}. ${where.da}`, `Missing: ${parts.en}. ${where.en}`);
};

/** The rule that fills a part of an item that has many; a part without one stands in the programme's file. */
const PART_RULE: Readonly<Record<string, RuleKey>> = {
  name: 'authorityName',
  unit: 'authorityUnit',
  phone: 'authorityPhone',
  complaintBody: 'complaintBody',
  lender: 'loanLender',
  decider: 'loanDeciderName',
  'complaint-body': 'loanComplaintBody',
  buyer: 'officerBuyer',
  'job-centre': 'officerJobCentre',
  provider: 'officerProvider',
};

/** The card that fills what is missing first; `functionOf`: what an organisation does in the programme. */
export const wayTo = (
  { item, state, which }: Checked,
  functionOf: (organisation: string) => string | undefined,
): WayTo | undefined => {
  if (state !== 'missing') return undefined;
  const [first] = which;
  if (first === undefined) return ITEM[item].way;
  if (item === 'rules' && isRuleKey(first)) return { rule: first };
  const letter = `letter:${first}`;
  if (item === 'letters' && isRuleKey(letter)) return { rule: letter };
  const rule = PART_RULE[item === 'officers' ? (functionOf(first) ?? '') : first];
  return rule === undefined ? undefined : { rule };
};

const PART: Readonly<Record<string, Text>> = {
  name: text('navn', 'name'),
  unit: text('afdeling', 'unit'),
  phone: text('telefon', 'phone'),
  complaintBody: text('klageinstans', 'complaint body'),
  lender: text('långiver', 'lender'),
  decider: text('afgørende myndighed', 'deciding authority'),
  'complaint-body': text('klageinstans', 'complaint body'),
};

/** What a part is called: of the authority and of lending, a rule, a letter; of an organisation its `name`. */
export const partText = ({ item }: Checked, id: string, name: string | undefined): Text => {
  if (item === 'letters')
    return LETTERS.some((kind) => kind === id) ? LETTER_TITLES[id as LetterKind] : same(id);
  if (item === 'rules' && isRuleKey(id)) return RULE[id];
  return PART[id] ?? same(name ?? id);
};
