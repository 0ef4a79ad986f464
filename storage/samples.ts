import type { Month } from '../domain/day.ts';
import type { Sample } from '../domain/sample.ts';
import { isOpen } from '../domain/sample.ts';
import { byText } from '../domain/order.ts';
import type { ErasedBody, LookBody, SampleBody } from './documents/looks.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import { lookIndexPartition, looksPartition, openSamplesOf, sampleId, samplesIn, samplesOf } from './keys.ts';
import type { Store } from './port.ts';
import { StoreUnavailable } from './port.ts';

const tagsOf = (sample: Sample): readonly string[] => [
  samplesOf(sample.organisation),
  samplesIn(sample.month),
  ...(isOpen(sample) ? [openSamplesOf(sample.organisation)] : []),
];

const sampleIn = (body: SampleBody | ErasedBody | undefined): Sample | undefined => {
  if (!body || 'erased' in body) return undefined;
  const { v: _, ...sample } = body;
  return sample;
};

/** False where it was drawn before: the first one stays. */
export const createSample = async (store: Store, programme: string, sample: Sample): Promise<boolean> => {
  const body: SampleBody = { v: 1, ...sample };
  const { organisation, month } = sample;
  const result = await store.commit(lookIndexPartition(programme), [
    { op: 'create', id: sampleId(organisation, month), tags: tagsOf(sample), body },
  ]);
  return result.ok;
};

/** The samples of an organisation, oldest first; `open`: only those its leader has something to do with. */
export const listSamples = async (
  store: Store,
  programme: string,
  organisation: string,
  open = false,
): Promise<readonly Sample[]> => {
  const tag = open ? openSamplesOf(organisation) : samplesOf(organisation);
  const docs = await store.list(lookIndexPartition(programme), tag);
  return docs
    .flatMap((doc) => sampleIn(bodyOf<SampleBody>(doc)) ?? [])
    .toSorted((a, b) => byText(a.month, b.month));
};

/** What was drawn for an organisation of the looks of a Danish month; `undefined` where nothing was, or it is erased. */
export const readSample = async (
  store: Store,
  programme: string,
  organisation: string,
  month: Month,
): Promise<Sample | undefined> => {
  const [doc] = await store.read(lookIndexPartition(programme), [sampleId(organisation, month)]);
  return sampleIn(maybeBody<SampleBody | ErasedBody>(doc));
};

/** The looks that were drawn, line by line. */
export const readDrawn = async (
  store: Store,
  programme: string,
  { month, lines }: Sample,
): Promise<readonly (LookBody | undefined)[]> => {
  const docs = await store.read(
    looksPartition(programme, month),
    lines.map(({ look }) => look),
  );
  return docs.map((doc) => maybeBody<LookBody>(doc));
};

const TRIES = 10;

/**
 * Changes a sample as it stands; what two leaders do at the same moment is done one after the other. `change` gives
 * back the very same sample where there is nothing to do. `undefined` where there is no such sample.
 */
export const changeSample = async (
  store: Store,
  programme: string,
  [organisation, month]: readonly [organisation: string, month: Month],
  change: (sample: Sample) => Sample,
): Promise<Sample | undefined> => {
  const partition = lookIndexPartition(programme);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [doc] = await store.read(partition, [sampleId(organisation, month)]);
    const before = sampleIn(maybeBody<SampleBody | ErasedBody>(doc));
    if (!doc || !before) return undefined;
    const after = change(before);
    if (after === before) return before;
    const body: SampleBody = { v: 1, ...after };
    const result = await store.commit(partition, [
      { op: 'replace', id: doc.id, ifMatch: doc.etag, tags: tagsOf(after), body },
    ]);
    if (result.ok) return after;
  }
  throw new StoreUnavailable('Others kept changing the sample; try again');
};
