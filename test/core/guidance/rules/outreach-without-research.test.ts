import assert from 'node:assert/strict';

import { outreachWithoutResearch } from '../../../../src/core/guidance/rules/outreach-without-research';
import { checkRule } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('outreach-without-research', () => {
  const letter = (keys = '') =>
    `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\n${keys}---\n\nDear Maya,\n`;
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\ncompany: "[[Northwind Telecom]]"\n${keys}---\n${body}`;
  const company = (body = '') => `---\ntype: company\nname: Northwind Telecom\n---\n${body}`;
  const seen = (others: Files = {}, keys = '') => ({
    files: {
      'letters/a.md': letter(keys),
      'contacts/maya.md': contact(),
      'companies/northwind.md': company(),
      ...others,
    },
    path: 'letters/a.md',
  });
  const severity = (others: Files = {}, keys = '') => severityOn(outreachWithoutResearch, seen(others, keys));
  const RESEARCH = '\n## Research\n\nCounts the kits that were never opened.\n';

  it('sits on the reader', () => {
    checkRule(
      outreachWithoutResearch,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
    ^^^^^^^^^^^^^^^^^ warning: Nothing is written down about Maya Okafor or Northwind Telecom yet. One thing of theirs that you have read makes this letter theirs alone.
status: ready
---
`,
      {
        files: { 'contacts/maya.md': contact('', '\n## Research\n\n<!-- What has Maya written? -->\n- \n') },
      },
    );
    checkRule(
      outreachWithoutResearch,
      `---
type: letter
kind: request
to: Maya Okafor
    ^^^^^^^^^^^ info: Nothing is written down about Maya Okafor yet. One thing of theirs that you have read makes this letter theirs alone.
---
`,
      { files: { 'contacts/maya.md': '---\ntype: contact\nname: Maya Okafor\n---\n' } },
    );
  });

  it('is louder once the letter is ready, and silent once it is sent', () => {
    assert.equal(severity(), 'info');
    assert.equal(severity({}, 'status: draft\n'), 'info');
    assert.equal(severity({}, 'status: ready\n'), 'warning');
    assert.equal(severity({}, 'sent: 2026-11-17\n'), 'none');
    assert.equal(severity({}, 'ignore: outreach-without-research\n'), 'none');
  });

  it('takes what is known, wherever it stands', () => {
    const known: readonly Files[] = [
      { 'contacts/maya.md': contact('', RESEARCH) },
      { 'contacts/maya.md': contact('', RESEARCH.replace('Research', 'Common ground')) },
      { 'contacts/maya.md': contact('found_via: her article\n') },
      { 'companies/northwind.md': company(RESEARCH) },
      { 'companies/northwind.md': company(RESEARCH.replace('Research', 'News')) },
    ];
    for (const files of known) assert.equal(severity(files), 'none', JSON.stringify(files));
    assert.equal(
      severity({ 'contacts/maya.md': contact('', '\n## Log\n\n- 2026-11-02 found her\n') }),
      'info',
    );
    const interview = { 'interviews/b.md': `---\ntype: interview\ncontact: Maya Okafor\n---\n${RESEARCH}` };
    assert.equal(severity(interview), 'info');
    assert.equal(severity(interview, 'interview: "[[b]]"\n'), 'none');
  });

  it('asks nothing about people whom one knows, has met or is to leave alone', () => {
    for (const one of ['friend', 'family', 'colleague', 'mentor', 'counselor'])
      assert.equal(severity({ 'contacts/maya.md': contact(`relationship: ${one}\n`) }), 'none', one);
    for (const keys of ['stage: met\n', 'stage: in-touch\n', 'stage: declined\n', 'do_not_contact: true\n'])
      assert.equal(severity({ 'contacts/maya.md': contact(keys) }), 'none', keys);
    for (const keys of ['relationship: peer\n', 'stage: scheduled\n', 'source: inbound\n'])
      assert.equal(severity({ 'contacts/maya.md': contact(keys) }), 'info', keys);
    const held = { 'interviews/b.md': '---\ntype: interview\ncontact: Maya Okafor\nstatus: done\n---\n' };
    assert.equal(severity(held), 'none');
  });

  it('looks at requests to somebody who has a note', () => {
    const other = { 'letters/a.md': letter().replace('request', 'introduction') };
    assert.equal(severity(other), 'none');
    assert.equal(severity({ 'letters/a.md': letter().replace('Maya Okafor', 'Nobody') }), 'none');
  });

  it('puts the questions into the note of the contact', () => {
    assert.deepEqual(fixesIn(outreachWithoutResearch, seen()), ['Add the questions to look up']);
    const after = fixedBy('Add the questions to look up', outreachWithoutResearch, seen());
    assert.match(
      after['contacts/maya.md'] ?? '',
      /\n## Research\n\n<!-- What has Maya written, said or built/,
    );
    assert.match(after['contacts/maya.md'] ?? '', /What occupies Northwind Telecom and its field/);
    assert.equal(severityOn(outreachWithoutResearch, { ...seen(), files: after }), 'info');
    assert.deepEqual(fixesIn(outreachWithoutResearch, { ...seen(), files: after }), [
      'Open the note of Maya Okafor = jobSearch.openNote contacts/maya.md',
    ]);
    const blank = seen({ 'contacts/maya.md': contact('', '\n## Research\n\n## Log\n') });
    const filled = fixedBy('Add the questions to look up', outreachWithoutResearch, blank);
    assert.match(filled['contacts/maya.md'] ?? '', /## Research\n\n<!-- What[^]*\n## Log\n$/);
  });

  it('asks about the conversation that is meant', () => {
    const interview = (kind: string) => ({
      'interviews/b.md': `---\ntype: interview\nkind: ${kind}\ncontact: Maya Okafor\n---\n`,
    });
    const after = (kind: string) =>
      fixedBy('Add the questions to look up', outreachWithoutResearch, seen(interview(kind)))[
        'contacts/maya.md'
      ];
    assert.match(after('exploratory') ?? '', /Where might you fit in there/);
    assert.match(after('exploration') ?? '', /What has Maya written/);
  });
});
