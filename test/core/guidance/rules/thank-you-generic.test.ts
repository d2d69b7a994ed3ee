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

  describe('knows which talk it thanks for', () => {
    const talk = (keys: string, notes: string) =>
      `---\ntype: interview\n${keys}---\n\n## Notes\n\n${notes}\n`;
    const held = 'contact: "[[maya]]"\nstatus: done\nstart: 2026-11-16\n';
    const BODY = 'Thank you for the rosters.';
    const among = (others: Files, keys = '', to = 'to: "[[maya]]"\n') => {
      const all = { ...files(BODY, { keys }), ...others };
      const text = (all[PATH] ?? '').replace('to: "[[maya]]"\n', to);
      return findingsIn(thankYouGeneric, { files: { ...all, [PATH]: text }, path: PATH });
    };

    it('the one that it names', () => {
      const others = { 'interviews/other.md': talk(held, 'Bees.') };
      assert.equal(among(others, 'interview: "[[interviews/other]]"\n').length, 1);
      assert.equal(among(others, 'interview: "[[interviews/talk]]"\n').length, 0);
      const nobody = among(others, 'interview: "[[interviews/other]]"\n', '');
      assert.match(nobody[0]?.message ?? '', /that Maya Okafor said/);
    });

    it('the only one that took place', () => {
      const planned = talk('contact: "[[maya]]"\nstatus: scheduled\nstart: 2026-11-24\n', '');
      const bees = { 'interviews/talk.md': talk(held, 'Bees.') };
      assert.equal(among({ ...bees, 'interviews/next.md': planned }).length, 1);
      assert.equal(among({ ...bees, 'interviews/other.md': talk(held, 'Bees.') }).length, 0);
      assert.equal(among({ 'interviews/talk.md': planned }).length, 0);
    });

    it('none where it goes to nobody', () => {
      assert.equal(among({ 'interviews/talk.md': talk(held, 'Bees.') }, '', '').length, 0);
      const alone = { 'interviews/other.md': talk('status: done\nstart: 2026-11-16\n', 'Bees.') };
      assert.equal(
        among(alone, 'interview: "[[interviews/other]]"\n', '')[0]?.message,
        'This could have been written to anybody. Name one thing that was said, and what you will do with it.',
      );
    });
  });

  it('is of no matter to other letters', () => {
    const other = { ...files('Thank you for it all.') };
    for (const kind of ['kind: follow-up\n', '']) {
      const text = (other[PATH] ?? '').replace('kind: thank-you\n', kind);
      assert.deepEqual(findingsIn(thankYouGeneric, { files: { ...other, [PATH]: text }, path: PATH }), []);
    }
  });

  it('hears nothing in the names of those who talk, whoever writes them down', () => {
    const profile = { 'job-search.md': '---\ntype: profile\nname: Ana Jorgensen\n---\n' };
    const maya = '---\ntype: contact\nname: Maya Okafor\naliases: [Mimi]\ncompany: Northwind Telecom\n---\n';
    const said = (body: string, notes: string) =>
      findingsIn(thankYouGeneric, {
        files: { ...files(body, { notes }), ...profile, 'contacts/maya.md': maya },
        path: PATH,
      }).length;
    const NOTES = 'Jorgensen, Okafor, Mimi and Northwind Telecom have rosters.';
    for (const name of ['Jorgensen', 'Okafor', 'Mimi', 'Northwind', 'Northwind Telecom'])
      assert.equal(said(`Thank you, ${name}.`, NOTES), 1);
    assert.equal(said('Thank you for telecom.', NOTES), 1);
    assert.equal(said('Thank you for telecom.', 'Telecom has rosters.'), 0);
  });

  it('hears the subject and quotations, and neither headings nor the salutation', () => {
    assert.equal(count('Thank you.', { keys: 'subject: Your rosters\n' }), 0);
    assert.equal(count('Thank you for the bees.', { notes: 'She said “keep bees”, and drew rosters.' }), 0);
    assert.equal(count('Thank you for the bees.', { notes: 'Rosters.\n\n### Bees\n\nMore.' }), 1);
    assert.equal(count('Thank you for the bees.', { notes: 'Rosters.\n\nTask #7 bees.' }), 0);
    const greeting = { ...files('Thank you for it all.') };
    const text = (greeting[PATH] ?? '').replace('Dear Maya,', 'Dear Roster friend,');
    assert.equal(findingsIn(thankYouGeneric, { files: { ...greeting, [PATH]: text }, path: PATH }).length, 1);
    const bare = (greeting[PATH] ?? '').replace('Dear Maya,\n\nThank you for it all.', 'Rosters.');
    assert.equal(findingsIn(thankYouGeneric, { files: { ...greeting, [PATH]: bare }, path: PATH }).length, 0);
  });

  it('lists five things at most, each on its line, and first of all fixes', () => {
    const notes = ['Bees.', 'Good.', 'A [[hive]] -- *of* oak.', 'Rosters.', 'Drums.', 'Chess.', 'Tulips.'];
    const seen = {
      files: files('Thank you for your time yesterday.', { notes: `- ${notes.join('\n- ')}` }),
      path: PATH,
    };
    const after = fixedBy('List what you talked about', thankYouGeneric, seen)[PATH] ?? '';
    assert.deepEqual(after.match(/^- .*$/gm), [
      '- Bees.',
      '- A hive – of oak.',
      '- Rosters.',
      '- Drums.',
      '- Chess.',
    ]);
    assert.equal(findingsIn(thankYouGeneric, seen)[0]?.fixes[0]?.preferred, true);
  });
});
