import { describe, expect, it } from 'vitest';
import { everyPin, readEnvironment } from '../../../scripts/programs/environment';

/** Takes what the library and single tasks want; gives every package as cargo is asked for it. */
const pinsOf = (packages: readonly string[], also: Readonly<Record<string, readonly string[]>>) =>
  everyPin(readEnvironment(JSON.stringify({ rust: '1.95', packages, also, reason: 'It is made up.' }))).map(
    ({ name, features, defaults }) => [name, features, defaults],
  );

describe('every package of an environment', () => {
  it('is named once, what tasks need in addition behind what all need', () => {
    expect(pinsOf(['made-up@1.2.3'], { leave: ['made-more@0.4.0', 'made-up@1.2.3'] })).toEqual([
      ['made-up', [], true],
      ['made-more', [], true],
    ]);
  });

  it('has the features that any task wants of it: all stand in one project', () => {
    const core = 'made-core@1.2.3 --no-default-features --features';
    expect(
      pinsOf(['made-up@1.2.3'], {
        'custom-gradient': [`${core} one,two`],
        'two-devices': [`${core} two,three`],
      }),
    ).toEqual([
      ['made-up', [], true],
      ['made-core', ['one', 'two', 'three'], false],
    ]);
    expect(pinsOf(['made-core@1.2.3'], { leave: [`${core} one`] })).toEqual([['made-core', ['one'], true]]);
  });
});
