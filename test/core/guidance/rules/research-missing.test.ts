import assert from 'node:assert/strict';

import { newInterviewNote } from '../../../../src/core/drafts/new-notes';
import { researchMissing } from '../../../../src/core/guidance/rules/research-missing';
import type { Day } from '../../../../src/core/model/day';
import { DEFAULT_FOLDERS } from '../../../../src/core/model/schema';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';
import { TOWARDS_28_NOVEMBER } from '../../../support/talk-scene';

describe('research-missing', () => {
  const interview = (keys = '', body = '') =>
    `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstart: 2026-11-28 10:30\n${keys}---\n${body}`;
  const contact = (body = '', keys = '') =>
    `---\ntype: contact\nname: Maya Okafor\ncompany: "[[Northwind Telecom]]"\n${keys}---\n${body}`;
  const company = (body = '') => `---\ntype: company\nname: Northwind Telecom\n---\n${body}`;
  const seenOn = (today: Day, note = interview(), others: Files = {}) => ({
    files: { 'interviews/a.md': note, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'interviews/a.md',
    today,
  });

  for (const [today, severity] of TOWARDS_28_NOVEMBER) {
    it(`on ${today}, with the meeting on 2026-11-28: ${severity}`, () => {
      assert.equal(severityOn(researchMissing, seenOn(today)), severity);
    });
  }

  it('sits on its heading', () => {
    checkRule(
      researchMissing,
      `---
type: interview
kind: informational
contact: "[[Maya Okafor]]"
start: 2026-11-19 10:30
---

## Research
   ^^^^^^^^ warning: You talk with Maya Okafor tomorrow, and nothing is written under Research yet. Look up their work and Northwind Telecom, and note what you would like to hear more about.

<!-- What did she write? -->
- 
- {{a point in it}}
- [ ] Look at her page

## Questions
`,
      { files: { 'contacts/maya-okafor.md': contact('## Research\n') } },
    );
  });

  it('sits on the day where there is no such heading', () => {
    checkRule(
      researchMissing,
      `---
type: interview
contact: Maya Okafor
start: 2026-11-21
       ^^^^^^^^^^ info: You talk with Maya Okafor in 3 days, and nothing is written under Research yet. Look up what they have done, and note what you would like to hear more about.
---
`,
    );
  });

  const LINE = '\n## Research\n\nCounts the kits that were never opened.\n';
  it('takes what stands with the interview, the contact or the company', () => {
    assert.equal(severityOn(researchMissing, seenOn('2026-11-27', interview('', LINE))), 'none');
    assert.equal(
      severityOn(
        researchMissing,
        seenOn('2026-11-27', interview(), { 'contacts/maya-okafor.md': contact(LINE) }),
      ),
      'none',
    );
    assert.equal(
      severityOn(
        researchMissing,
        seenOn('2026-11-27', interview(), { 'companies/northwind-telecom.md': company(LINE) }),
      ),
      'none',
    );
    assert.equal(
      severityOn(
        researchMissing,
        seenOn('2026-11-27', interview(), { 'companies/northwind-telecom.md': company() }),
      ),
      'warning',
    );
  });

  it('looks at the company of the interview before that of the contact', () => {
    const others = {
      'companies/northwind-telecom.md': company(LINE),
      'companies/halden.md': '---\ntype: company\nname: Halden\n---\n',
    };
    assert.equal(
      severityOn(researchMissing, seenOn('2026-11-27', interview('company: Halden\n'), others)),
      'warning',
    );
  });

  it('is silent where there is nothing to prepare', () => {
    const quiet = [
      interview().replace('informational', 'exploration'),
      interview('status: done\n'),
      interview('status: cancelled\n'),
      interview().replace(/start: .*\n/, ''),
      interview('ignore: [research-missing]\n'),
    ];
    for (const note of quiet)
      assert.equal(severityOn(researchMissing, seenOn('2026-11-27', note)), 'none', note);
    for (const keys of ['do_not_contact: true\n', 'stage: paused\n', 'stage: declined\n']) {
      const others = { 'contacts/maya-okafor.md': contact('', keys) };
      assert.equal(severityOn(researchMissing, seenOn('2026-11-27', interview(), others)), 'none', keys);
    }
  });

  it('counts days on the wall of the one who searches', () => {
    const late = interview('timezone: Pacific/Auckland\n').replace('2026-11-28 10:30', '2026-11-28 08:00');
    const profile = { 'job-search.md': '---\ntype: profile\ntimezone: America/Chicago\n---\n' };
    assert.equal(severityOn(researchMissing, seenOn('2026-11-24', late, profile)), 'info');
    assert.equal(severityOn(researchMissing, seenOn('2026-11-28', late, profile)), 'none');
  });

  it('does not scold for a note that is as it was drafted', () => {
    const known = { name: 'Maya Okafor', linkTarget: 'Maya Okafor' };
    const draft = newInterviewNote({
      kind: 'informational',
      contact: known,
      moment: { day: '2026-11-19', time: '10:30' },
      format: 'video',
      place: 'https://example.com/room',
      today: TODAY,
      folders: DEFAULT_FOLDERS,
      isTaken: () => false,
    });
    const files = { [draft.path]: draft.text, 'contacts/maya-okafor.md': contact() };
    assert.equal(severityOn(researchMissing, { files, path: draft.path }), 'info');
    const ticked = { ...files, [draft.path]: draft.text.replace('- [ ]', '- [x]') };
    assert.equal(severityOn(researchMissing, { files: ticked, path: draft.path }), 'warning');
  });

  it('adds what to look up, once, and before what comes later', () => {
    const note = interview('', '\n## Questions\n\n1. What does a week look like?\n');
    const title = 'Add the questions to look up';
    const files = fixedBy(title, researchMissing, seenOn('2026-11-27', note));
    assert.match(
      files['interviews/a.md'] ?? '',
      /---\n\n## Research\n\n<!-- What has Maya .*\? -->\n- \n[^]*\n\n## Questions\n\n1\. What/,
    );
    assert.deepEqual(fixesIn(researchMissing, { ...seenOn('2026-11-27'), files }), []);
  });

  it('fills a section that is empty', () => {
    const note = interview('', '\n## Research\n\n## Questions\n');
    const files = fixedBy('Add the questions to look up', researchMissing, seenOn('2026-11-27', note));
    assert.match(
      files['interviews/a.md'] ?? '',
      /\n## Research\n\n<!-- What has Maya .*\n- \n[^]*\n\n## Questions\n$/,
    );
  });

  it('writes the line breaks of the note', () => {
    const note = interview('', '\n## Questions\n').replaceAll('\n', '\r\n');
    const files = fixedBy('Add the questions to look up', researchMissing, seenOn('2026-11-27', note));
    assert.doesNotMatch((files['interviews/a.md'] ?? '').replaceAll('\r\n', ''), /[\r\n]/);
  });
});
