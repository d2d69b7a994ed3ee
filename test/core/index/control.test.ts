import assert from 'node:assert/strict';

import { levelFrom, settingOf, type UserSettings } from '../../../src/core/index/control';
import { defineRule } from '../../../src/core/guidance/rule';
import { Survey } from '../../../src/core/insights/survey';
import { checkRule, TODAY } from '../../support/check-rule';
import { indexOf, searchOf, uriOf } from '../../support/search';

/** A rule that speaks wherever it reads "ouch". */
const ouch = defineRule({
  id: 'pain',
  group: 'data',
  severity: 'warning',
  appliesTo: ['contact', 'profile'],
  summary: 'Somebody is hurt.',
  *check({ text }) {
    for (const { index } of text.matchAll(/ouch/g))
      yield { range: { start: index, end: index + 4 }, message: 'Ouch.', severity: 'info' };
  },
});

const profile = (rules: string) => ({ 'job-search.md': `---\ntype: profile\nrules:\n  ${rules}\n---\n` });

describe('levels', () => {
  it('are five, and off has other names', () => {
    assert.deepEqual(['off', 'FALSE', ' no ', 'Hint', 'error', 'loud', ''].map(levelFrom), [
      'off',
      'off',
      'off',
      'hint',
      'error',
      undefined,
      undefined,
    ]);
  });

  it('of the profile stand over those of the user, options one by one', () => {
    const user: UserSettings = new Map([
      [
        'pain',
        {
          level: 'hint',
          options: new Map([
            ['days', '3'],
            ['words', '9'],
          ]),
        },
      ],
      ['other', { level: 'off', options: new Map() }],
    ]);
    const setting = (rules: string, rule = 'pain') => {
      const { level, options } = settingOf(searchOf(profile(rules)).lookup(), rule, user);
      return { level, options: Object.fromEntries(options) };
    };
    const own = { days: '3', words: '9' };
    assert.deepEqual(setting('else: off'), { level: 'hint', options: own });
    assert.deepEqual(setting('pain: error'), { level: 'error', options: own });
    assert.deepEqual(setting('pain: loud'), { level: 'hint', options: own });
    assert.deepEqual(setting('pain: { days: 5 }'), { level: 'hint', options: { ...own, days: '5' } });
    assert.deepEqual(setting('pain: { severity: off }'), { level: 'off', options: own });
    assert.deepEqual(setting('pain: off', 'other'), { level: 'off', options: {} });
  });

  it('replace the whole ladder of a rule, or silence it', () => {
    const severities = (rules: string, user: UserSettings = new Map()) => {
      const survey = new Survey([ouch], { today: TODAY, user });
      const index = indexOf({ ...profile(rules), 'contacts/a.md': 'ouch' });
      const search = index.searchOf(uriOf('job-search.md'));
      assert.ok(search !== undefined);
      const changed = new Set([...search.all()].map(({ uri }) => uri));
      survey.accept({ search, changed, touched: new Set() });
      for (const uri of survey.work()) void uri;
      return survey.findingsOf(uriOf('contacts/a.md')).map(({ severity }) => severity);
    };
    assert.deepEqual(severities('else: off'), ['info']);
    assert.deepEqual(severities('pain: error'), ['error']);
    assert.deepEqual(severities('pain: off'), []);
    assert.deepEqual(severities('else: off', new Map([['pain', { level: 'off', options: new Map() }]])), []);
    assert.deepEqual(severities('pain: hint', new Map([['pain', { level: 'off', options: new Map() }]])), [
      'hint',
    ]);
  });
});

describe('comments that silence a rule', () => {
  it('reach to the next line, or to the end, or to where it is enabled again', () => {
    checkRule(
      ouch,
      `---
type: contact
---

ouch <!-- job-search-disable pain -->
^^^^ info: Ouch.
ouch
<!-- job-search-enable pain -->
ouch
^^^^ info: Ouch.
<!-- job-search-disable-next-line other pain -- it is only a scratch -->
ouch ouch
ouch
^^^^ info: Ouch.
<!-- job-search-disable -->
ouch
<!-- job-search-enable -->
ouch
^^^^ info: Ouch.
`,
    );
  });

  it('speak of the rules that they name, and a text that looks like one is none', () => {
    checkRule(
      ouch,
      `---
type: contact
---

<!-- job-search-disable other -->
ouch
^^^^ info: Ouch.
\`<!-- job-search-disable -->\`
<!-- job-search-disabled -->
ouch
^^^^ info: Ouch.
`,
    );
  });

  it('are not needed where the note ignores the rule', () => {
    checkRule(ouch, '---\ntype: contact\nignore: [pain]\n---\n\nouch\n');
    checkRule(ouch, '---\ntype: contact\nrole: ouch\nignore: pain\n---\n');
    checkRule(ouch, '---\ntype: contact\nignore: Pain\n---\n\nouch\n');
  });
});
