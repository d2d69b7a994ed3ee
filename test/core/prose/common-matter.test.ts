import assert from 'node:assert/strict';

import { isEmptyMatter, matterOf, shareMatter } from '../../../src/core/prose/common-matter';

describe('what two texts have in common', () => {
  const share = (one: string, other: string, except: readonly string[] = []) =>
    shareMatter(matterOf(one, except), matterOf(other));

  const SHARED: readonly (readonly [one: string, other: string])[] = [
    ['rosters by hand', 'I keep thinking of that roster'],
    ['She would automate it.', 'where automation stops'],
    ['get certified', 'my certificate'],
    ['in Gdansk', 'in Gdańsk'],
    ['organising harbours', 'an organized harbor'],
    ['shift work', 'the nightshift'],
    ['112 bridges', 'all 112 of them'],
    ['9 hotels', 'nine hotels'],
    ['They sold it.', 'selling it'],
    ['UX comes first', 'more UX'],
  ];
  for (const [one, other] of SHARED) {
    it(`is something for “${one}” and “${other}”`, () => {
      assert.ok(share(one, other));
    });
  }

  const NOT_SHARED: readonly (readonly [one: string, other: string])[] = [
    ['good meeting, helpful advice on her company', 'Thank you for the helpful advice and a good meeting'],
    ['half an hour, 30 minutes', 'for 30 minutes'],
    ['It takes 2 people.', 'the two people'],
    ['interpreters', 'the international fair'],
  ];
  for (const [one, other] of NOT_SHARED) {
    it(`is nothing for “${one}” and “${other}”`, () => {
      assert.ok(!share(one, other));
    });
  }

  it('is not a name that both must hold', () => {
    assert.ok(share('Okafor on masts', 'Dear Ms. Okafor'));
    assert.ok(!share('Okafor on masts', 'Dear Ms. Okafor', ['okafor']));
  });

  it('is nothing where nothing telling is said', () => {
    assert.ok(isEmptyMatter(matterOf('Thank you for your time, and for all the help.')));
    assert.ok(!isEmptyMatter(matterOf('bees')));
  });
});
