import assert from 'node:assert/strict';

import { openingWithoutInformational } from '../../../../src/core/guidance/rules/opening-without-informational';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

const rule = openingWithoutInformational;
const contact = (name: string, keys = '') =>
  `---\ntype: contact\nname: ${name}\ncompany: Northwind\n${keys}---\n`;
const talk = (keys: string) => `---\ntype: interview\n${keys}---\n`;

describe('opening-without-informational', () => {
  const maya: Files = { 'contacts/maya.md': contact('Maya Okafor') };
  const dan: Files = { 'contacts/dan.md': contact('Dan Reyes', 'relationship: hiring-manager\n') };
  const northwind: Files = { 'companies/northwind.md': '---\nname: Northwind\n---\n' };

  describe('before a job interview', () => {
    const job = talk('kind: job\ncontact: "[[Dan Reyes]]"\nstart: 2026-11-24 10:00\n');
    const seen = (files: Files, text = job) => ({
      files: { ...dan, ...files, 'interviews/job.md': text },
      path: 'interviews/job.md',
    });
    const count = (files: Files, text?: string) => findingsIn(rule, seen(files, text)).length;

    it('names the company', () => {
      checkRule(
        rule,
        `---
type: interview
kind: job
      ^^^ hint: You have not asked anybody at Northwind about the work before this interview. An insider outside the panel can tell you what they look for.
company: Northwind
start: 2026-11-24
---
`,
      );
    });

    it('plans a talk with somebody outside the panel, else with the company', () => {
      const ada = { 'contacts/ada.md': contact('Ada', 'stage: declined\n') };
      assert.deepEqual(fixesIn(rule, seen({ ...ada, ...maya, ...northwind })), [
        'Ask Maya Okafor for a talk = jobSearch.draftLetter contacts/maya.md request',
        'Plan a talk with Maya Okafor = jobSearch.newInterview contacts/maya.md informational',
      ]);
      assert.deepEqual(fixesIn(rule, seen({ ...ada, ...northwind })), [
        'Plan an informational interview there = jobSearch.newInterview companies/northwind.md informational',
      ]);
      assert.deepEqual(fixesIn(rule, seen(ada)), []);
      const former = {
        'contacts/eve.md': contact('Eve').replace('company:', 'former_companies:'),
        'contacts/fay.md': contact('Fay', 'stage: paused\n'),
        'contacts/hal.md': contact('Hal', 'relationship: hr\n'),
      };
      assert.deepEqual(fixesIn(rule, seen(former)), []);
      const panel = talk('kind: job\ncontact: ["[[Dan Reyes]]", Maya Okafor]\nstart: 2026-11-24 10:00\n');
      assert.deepEqual(fixesIn(rule, seen(maya, panel)), []);
    });

    it('is content with a talk there, held or planned', () => {
      const withMaya = (keys: string) => ({
        ...maya,
        'interviews/1.md': talk(`contact: "[[Maya Okafor]]"\n${keys}`),
      });
      assert.equal(count(withMaya('kind: informational\nstatus: done\n')), 0);
      assert.equal(count(withMaya('kind: exploratory\n')), 0);
      assert.equal(count(withMaya('status: done\n')), 0);
      assert.equal(count({ ...withMaya('kind: informational\n'), ...northwind }), 0);
      assert.equal(count(withMaya('kind: informational\nstatus: cancelled\n')), 1);
      assert.equal(count(withMaya('kind: informational\nstatus: no-show\n')), 1);
      assert.equal(count(withMaya('kind: exploration\nstatus: done\n')), 1);
      assert.equal(count(withMaya('kind: job\nstatus: done\n')), 1);
      assert.equal(count(withMaya('kind: informational\ncompany: Elsewhere\n')), 1);
    });

    it('wants three days', () => {
      const on = (start: string) => count({}, job.replace('2026-11-24', start));
      assert.equal(on('2026-11-21'), 1);
      assert.equal(on('2026-11-20'), 0);
      assert.equal(on('2026-11-12'), 0);
      assert.equal(count({}, job.replace('start: 2026-11-24 10:00\n', '')), 0);
    });

    it('speaks of job interviews that are still to come, at a company', () => {
      assert.equal(count({}, job.replace('kind: job', 'kind: exploratory')), 0);
      assert.equal(count({}, job.replace('kind: job', 'kind: job\nstatus: cancelled')), 0);
      assert.equal(count({}, job.replace('Dan Reyes', 'Somebody Else')), 0);
    });
  });

  describe('before applying', () => {
    const lead = (keys = 'status: saved\n') =>
      `---\ntype: opportunity\ntitle: Planner\ncompany: Northwind\n${keys}---\n`;
    const count = (files: Files, text = lead()) =>
      findingsIn(rule, { files: { ...files, 'opportunities/a.md': text }, path: 'opportunities/a.md' })
        .length;

    it('names who works there', () => {
      checkRule(
        rule,
        `---
type: opportunity
title: Planner
company: Northwind
status: saved
        ^^^^^ hint: Maya Okafor works at Northwind. A talk there first tells you more than the advertisement.
---
`,
        { files: { ...dan, ...maya } },
      );
      checkRule(
        rule,
        `---
type: opportunity
title: Planner
       ^^^^^^^ hint: Maya Okafor works at Northwind. A talk there first tells you more than the advertisement.
company: Northwind
---
`,
        { files: { ...dan, ...maya } },
      );
    });

    const fixes = (text: string) => {
      const files = { ...maya, ...northwind, 'opportunities/a.md': text };
      return fixesIn(rule, { files, path: 'opportunities/a.md' });
    };
    const talks = [
      'Ask Maya Okafor for a talk = jobSearch.draftLetter contacts/maya.md request',
      'Plan a talk with Maya Okafor = jobSearch.newInterview contacts/maya.md informational',
    ];

    it('asks them for a talk, or plans it', () => {
      assert.deepEqual(fixes(lead()), talks);
    });

    it('drafts the application where the deadline leaves no room for a talk', () => {
      const cover = 'Draft the cover letter = jobSearch.draftLetter opportunities/a.md cover';
      assert.deepEqual(fixes(lead('deadline: 2026-11-20\n')), [...talks, cover]);
      assert.deepEqual(fixes(lead('deadline: 2026-11-21\n')), talks);
    });

    it('needs an insider who does not choose, and no talk there', () => {
      assert.equal(count({}), 0);
      assert.equal(count(dan), 0);
      assert.equal(count({ 'contacts/maya.md': contact('Maya', 'stage: paused\n') }), 0);
      assert.equal(count({ ...maya, 'interviews/1.md': talk('kind: informational\ncontact: Li\n') }), 1);
      assert.equal(
        count({ ...maya, 'interviews/1.md': talk('kind: informational\ncontact: Maya Okafor\n') }),
        0,
      );
      assert.equal(
        count({ ...maya, 'interviews/1.md': talk('kind: informational\ncompany: Northwind\n') }),
        0,
      );
    });

    it('speaks until one has applied, or the deadline is past', () => {
      assert.equal(count(maya, lead('status: applied\n')), 0);
      assert.equal(count(maya, lead('status: withdrawn\n')), 0);
      assert.equal(count(maya, lead('deadline: 2026-11-18\n')), 1);
      assert.equal(count(maya, lead('deadline: 2026-11-17\n')), 0);
    });
  });
});
