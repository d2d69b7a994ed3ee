import assert from 'node:assert/strict';

import { asksForAJob } from '../../../../src/core/guidance/rules/asks-for-a-job';
import type { Day } from '../../../../src/core/model/day';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('asks-for-a-job', () => {
  const maya = (keys = '') =>
    `---\ntype: contact\nname: Maya Okafor\ncompany: Northwind Telecom\n${keys}---\n`;
  const letter = (body: string, keys = 'kind: request\n') =>
    `---\ntype: letter\nto: "[[Maya Okafor]]"\n${keys}---\n\nDear Maya,\n\n${body}\n\nMany thanks,\nTeodora Marin\n`;
  const ASK = 'If anything opens up in your team, please keep me in mind.';
  const count = (note: string, files: Files = {}, today: Day = '2026-11-18') =>
    findingsIn(asksForAJob, {
      files: { 'contacts/maya-okafor.md': maya(), ...files, 'notes/a.md': note },
      path: 'notes/a.md',
      today,
    }).length;

  it('sits on the sentence that asks', () => {
    checkRule(
      asksForAJob,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
---

Dear Maya,

Could we talk for twenty minutes? ${ASK}
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This asks Maya Okafor for a job, and an informational talk is not the place. Ask for advice, and let them bring up openings.

Teodora
`,
      { files: { 'contacts/maya-okafor.md': maya() } },
    );
  });

  it('sits on the subject that asks', () => {
    checkRule(
      asksForAJob,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
subject: Application for the post of planner
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This asks Maya Okafor for a job, and an informational talk is not the place. Ask for advice, and let them bring up openings.
---

Dear Maya,

Could we talk for twenty minutes?
`,
      { files: { 'contacts/maya-okafor.md': maya() } },
    );
    assert.equal(count(letter('Thank you.', 'kind: request\nsubject: Twenty minutes on your work\n')), 0);
  });

  it('says what can still be done once the letter is sent, until it is history', () => {
    checkRule(
      asksForAJob,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-11-16
---

Is your team hiring?
^^^^^^^^^^^^^^^^^^^^ info: This asked Maya Okafor for a job. When you talk, say that you are after advice.
`,
      { files: { 'contacts/maya-okafor.md': maya() } },
    );
    assert.equal(count(letter(ASK, 'kind: request\nsent: 2026-07-01\n')), 0);
  });

  it('speaks without the name where the reader has no note', () => {
    checkRule(
      asksForAJob,
      `---
type: letter
kind: request
---

Is your team hiring?
^^^^^^^^^^^^^^^^^^^^ warning: This asks for a job, and an informational talk is not the place. Ask for advice, and let them bring up openings.
`,
    );
  });

  it('reads the opening and the questions of a talk that is still to come', () => {
    const talk = (keys: string, heading = 'Questions') =>
      `---\ntype: interview\ncontact: "[[Maya Okafor]]"\n${keys}---\n\n## ${heading}\n\n1. Is your team hiring?\n`;
    checkRule(
      asksForAJob,
      `---
type: interview
kind: informational
contact: "[[Maya Okafor]]"
start: 2026-11-24 10:00
---

## Opening

I was hoping you might have something for me.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This asks for a job, and Maya Okafor agreed to a talk. Ask for advice, and let them bring up openings.
`,
      { files: { 'contacts/maya-okafor.md': maya() } },
    );
    assert.equal(count(talk('kind: informational\n')), 1);
    assert.equal(count(talk('kind: informational\n', 'Notes')), 0);
    assert.equal(count(talk('kind: job\n')), 0);
    assert.equal(count(talk('kind: exploratory\n')), 0);
    assert.equal(count(talk('kind: informational\ninitiated_by: them\n')), 0);
    assert.equal(count(talk('kind: informational\nstart: 2026-11-10 10:00\n')), 0);
    assert.equal(count(talk('kind: informational\nstatus: done\n')), 0);
  });

  it('lets a letter speak of the job where it may', () => {
    assert.equal(count(letter(ASK)), 1);
    for (const kind of ['cover', 'accept', 'decline']) assert.equal(count(letter(ASK, `kind: ${kind}\n`)), 0);
    const opportunity = 'opportunity: "[[Planner]]"\n';
    assert.equal(count(letter(ASK, `kind: thank-you\n${opportunity}`)), 0);
    assert.equal(count(letter(ASK, `kind: request\n${opportunity}`)), 1);
    assert.equal(count(letter(ASK, `kind: introduction\n${opportunity}`)), 1);
    assert.equal(count(letter(ASK), { 'contacts/maya-okafor.md': maya('source: inbound\n') }), 0);
    const job = { 'interviews/a.md': '---\ntype: interview\nkind: job\ncontact: "[[Maya Okafor]]"\n---\n' };
    assert.equal(count(letter(ASK), job), 0);
  });

  it('reads English only', () => {
    assert.equal(count(letter(ASK, 'kind: request\nlanguage: de\n')), 0);
  });

  it('takes the sentence out, and nothing is left of it', () => {
    const fixed = (body: string) => {
      const path = 'notes/a.md';
      const files = { 'contacts/maya-okafor.md': maya(), [path]: letter(body) };
      return fixedBy('Delete this sentence', asksForAJob, { files, path })[path];
    };
    const kept = 'Could we talk for twenty minutes?';
    assert.equal(fixed(`${kept} ${ASK}`), letter(kept));
    assert.equal(fixed(`${ASK} ${kept}`), letter(kept));
    assert.equal(fixed(`${kept}\n\n${ASK}\n\n${kept}`), letter(`${kept}\n\n${kept}`));
    assert.equal(fixed(`- ${kept}\n- ${ASK}\n- ${kept}`), letter(`- ${kept}\n- ${kept}`));
  });
});
