import assert from 'node:assert/strict';

import { thankYouGeneric } from '../../../../src/core/guidance/rules/thank-you-generic';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('thank-you-generic', () => {
  const PATH = 'letters/a.md';
  const files = (
    body: string,
    { notes = '- Night rosters are drawn by hand. Only 3 of 112 depots differ.', keys = '' } = {},
  ): Files => ({
    [PATH]: `---\ntype: letter\nkind: thank-you\nto: "[[maya]]"\n${keys}---\n\nDear Maya,\n\n${body}\n\nAna\n`,
    'contacts/maya.md': '---\ntype: contact\nname: Maya Okafor\ncompany: Northwind Telecom\n---\n',
    'interviews/talk.md': `---\ntype: interview\ncontact: "[[maya]]"\nstatus: done\nstart: 2026-11-16\n---\n\n## Notes\n\n${notes}\n`,
  });
  const count = (body: string, scene: Parameters<typeof files>[1] = {}) =>
    findingsIn(thankYouGeneric, { files: files(body, scene), path: PATH }).length;

  it('says what is missing', () => {
    const { [PATH]: text = '', ...others } = files('Thank you for your time yesterday.');
    const drawn = text.replace(
      'type: letter\n',
      'type: letter\n      ^^^^^^ info: This could have been written to anybody. Name one thing that Maya Okafor said, and what you will do with it.\n',
    );
    checkRule(thankYouGeneric, drawn, { path: PATH, files: others });
  });

  const SPECIFIC = [
    'I keep thinking of those rosters.',
    'Rostering by night is on my mind, thank you.',
    '112! I told everybody.',
    'I have looked up “A Roster for All”.',
  ];
  for (const body of SPECIFIC) {
    it(`hears the talk in “${body}”`, () => {
      assert.equal(count(body), 0);
    });
  }

  it('hears nothing in names and common words', () => {
    assert.equal(
      count('Thank you, Maya, and all at Northwind Telecom, for the good talk about your work.'),
      1,
    );
    assert.equal(count('Thank you. {{Something about the rosters}}'), 1);
  });

  it('is silent where nothing is noted, and where the letter has gone', () => {
    assert.equal(count('Thank you for it all.'), 1);
    assert.equal(count('Thank you for it all.', { notes: '<!-- What was said? -->' }), 0);
    assert.equal(count('Thank you for it all.', { keys: 'sent: 2026-11-17\n' }), 0);
  });

  it('lists what was talked about, once', () => {
    const seen = { files: files('Thank you for your time yesterday.'), path: PATH };
    const after = fixedBy('List what you talked about', thankYouGeneric, seen);
    assert.match(
      after[PATH] ?? '',
      /Thank you for your time yesterday\.\n\n<!-- What you talked about:\n- Night rosters are drawn by hand\.\n- Only 3 of 112 depots differ\.\n-->\n\nAna\n$/,
    );
    assert.deepEqual(fixesIn(thankYouGeneric, { files: after, path: PATH }), []);
  });
});
