import assert from 'node:assert/strict';
import type { LogEntry } from '../../storage/documents/log.ts';
import { commit, enrolled, entry, PERSON } from './broken.ts';
import { DIRTY, loanCase, seated } from './broken-stores.ts';
import { makeDisk } from './disk.ts';
import { ends, finds } from './ends.ts';
import { chainHolds, hashOf } from './invariants/chain.ts';
import { nothingIsLeft } from './invariants/delivered.ts';
import { nobodyHoldsBothKeys } from './invariants/keys.ts';
import { loansAddUp } from './invariants/loans.ts';
import { placesHold } from './invariants/places.ts';
import { commandsAreWhole, storeIsSound } from './invariants/whole.ts';
import { makeWatches } from './watches.ts';
import type { Committed } from './watch.ts';

const happened = (seq: number, type: string, actor = PERSON): Committed =>
  commit(entry({ seq, actor, events: [{ type, case: 'ML-1', data: {} } as never] }));

describe('Every invariant of the simulator about what is stored finds what breaks it', () => {
  const disk = makeDisk();

  it('a gap, a broken link, a changed entry, an entry without its head', () => {
    finds(chainHolds(disk).commit?.(commit(entry({ seq: 2 }))), /entry 2 follows 0/);
    finds(chainHolds(disk).commit?.(commit(entry({ prevHash: 'x' }))), /not linked/);
    finds(chainHolds(disk).commit?.(commit(entry({ hash: 'x' }))), /not what its hash says/);
    const whole = entry({});
    finds(chainHolds(disk).commit?.(commit({ ...whole, hash: hashOf(whole) })), /without its head/);
  });

  it('half a command', () => {
    const broken: LogEntry = entry({ personal: { note: 'abc' } });
    finds(commandsAreWhole().commit?.(commit(broken)), /without its note/);
    finds(
      commandsAreWhole().commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }))),
      /did not change ML-1/,
    );
  });

  it('more people than places', () => {
    const full = seated(1);
    const watch = placesHold(full);
    const [one, two] = ['ML-1', 'ML-2'].map((number, index) =>
      commit(entry({ seq: index + 1, events: [enrolled(number, index + 1)] }), {
        id: 'head',
        body: { places: [{ case: number }] },
      }),
    );
    assert.equal(one && watch.commit?.(one), undefined);
    finds(two && watch.commit?.(two), /2 have one of 1 places/);
  });

  it('both keys in one hand', () => {
    const watch = nobodyHoldsBothKeys(disk);
    assert.equal(watch.commit?.(happened(1, 'referred')), undefined);
    finds(watch.commit?.(happened(2, 'assessed')), /na gave both keys of ML-1/);
  });

  it('both keys in one party, though not where one organisation is both', () => {
    const watch = nobodyHoldsBothKeys(seated(1));
    assert.equal(watch.commit?.(happened(1, 'referred')), undefined);
    finds(watch.commit?.(happened(2, 'assessed', 'dk:bo')), /one party gave both keys of ML-1/);
    const both = nobodyHoldsBothKeys(seated(1, 'jobcenter-vallensbaek'));
    assert.equal(both.commit?.(happened(1, 'referred')), undefined);
    assert.equal(both.commit?.(happened(2, 'assessed', 'dk:bo')), undefined);
    finds(both.commit?.(happened(3, 'assessed')), /na gave both keys of ML-1/);
  });

  it('a balance that the log does not tell', () => {
    const { disk: lent, commit: paid } = loanCase();
    finds(loansAddUp(lent).commit?.(paid), /is owed 1000, by the log 600/);
  });

  it('a card that is left, and a store that is not sound', async () => {
    const left = makeDisk();
    left.commit('programme:ishoej-2015', DIRTY.waiting, 'm');
    finds(await ends(nothingIsLeft(), left), /1 left: delivery:notice:1 is waiting/);
    finds(await ends(storeIsSound(), DIRTY.unsound()), /programme:ishoej-2015: /);
  });

  it('and there is no other', () => {
    assert.equal(makeWatches(seated(1)).length, 22);
  });
});
