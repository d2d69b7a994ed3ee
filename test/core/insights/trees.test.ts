import assert from 'node:assert/strict';

import { contactsTree, GROUPINGS } from '../../../src/core/insights/contacts-tree';
import { followUpsTree } from '../../../src/core/insights/follow-ups-tree';
import { interviewsTree } from '../../../src/core/insights/interviews-tree';
import { wayTo } from '../../../src/core/insights/tree';
import { surveyOf, type Files } from '../../support/search';
import { allNodes, treeText } from '../../support/tree';

const TODAY = '2026-11-18';

const FILES: Files = {
  'contacts/maya-okafor.md':
    '---\ntype: contact\nname: Maya Okafor\nrole: Security Engineer\ncompany: Northwind Telecom\nstage: met\nreferred_by: Dan Reyes\nkeep_in_touch: 6 weeks\ntags: [security]\n---\n',
  'contacts/dan-reyes.md':
    '---\ntype: contact\nname: Dan Reyes\nstage: in-touch\nnext_follow_up: 2026-11-20\ntags: [friends, security]\n---\n\n## Log\n\n- 2026-11-08 call: gave me a name\n',
  'contacts/li-wei.md': '---\ntype: contact\nname: 李伟\nstage: contacted\n---\n',
  'interviews/2026-11-13-maya-okafor.md':
    '---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-13 10:30\n---\n',
  'interviews/2026-11-10-dan-reyes.md':
    '---\ntype: interview\nkind: exploration\ncontact: Dan Reyes\nstatus: done\nstart: 2026-11-10\nthank_you_sent: 2026-11-11\n---\n',
  'interviews/2026-11-19-li-wei.md':
    '---\ntype: interview\nkind: informational\ncontact: 李伟\nstart: 2026-11-19 15:00\nformat: video\n---\n\n## Checklist\n\n### Before\n\n- [x] One\n- [ ] Two\n',
  'interviews/2026-11-16-li-wei.md':
    '---\ntype: interview\nkind: job\ncontact: 李伟\nstart: 2026-11-16\n---\n',
  'letters/2026-11-09-request-li-wei.md':
    '---\ntype: letter\nkind: request\nto: 李伟\nsent: 2026-11-09\nreplied: 2026-11-10\n---\n',
  'opportunities/planner.md': '---\ntype: opportunity\ntitle: Planner\ndeadline: 2026-12-18\n---\n',
};

describe('the trees', () => {
  const survey = surveyOf(FILES, [], TODAY);

  it('show follow-ups by when they are due', () => {
    assert.equal(
      treeText(followUpsTree(survey)),
      `Overdue (2)
  Thank Maya Okafor (met 5 days ago · Northwind Telecom)
  Write down how it went with 李伟 (the meeting was 2 days ago)
Today (1)
  Prepare for 李伟 (tomorrow 15:00 · 1 of 2 ready)
This week (1)
  Follow up with Dan Reyes (last touch 8 days ago)
Later (2)
  Apply for Planner (closes in 4 weeks)
  Check in with Maya Okafor (last touch 5 days ago · Northwind Telecom)
`,
    );
  });

  it('show contacts by stage, the warmest first, with what is below each', () => {
    assert.equal(
      treeText(contactsTree(survey, 'stage')),
      `In touch (1)
  Dan Reyes (8 days ago · next in 2 days)
    Follow up with Dan Reyes (in 2 days)
    2026-11-10 (8 days ago · exploration)
    introduced you to Maya Okafor
Met (1)
  Maya Okafor (Security Engineer · Northwind Telecom · 5 days ago · overdue)
    Thank Maya Okafor (4 days ago)
    2026-11-13 (5 days ago · informational · Northwind Telecom)
    introduced by Dan Reyes
Contacted (1)
  李伟 (8 days ago · overdue)
    Write down how it went with 李伟 (2 days ago)
    2026-11-19 (tomorrow 15:00 · informational)
    2026-11-16 (2 days ago · job)
    Request (answered 8 days ago)
`,
    );
  });

  it('show contacts by tag, each under all of theirs, and those without at the end', () => {
    const groups = contactsTree(survey, 'tag').map((group) => [
      group.label,
      (group.children?.() ?? []).map(({ label }) => label).join(', '),
    ]);
    assert.deepEqual(groups, [
      ['friends', 'Dan Reyes'],
      ['security', 'Dan Reyes, Maya Okafor'],
      ['No tag', '李伟'],
    ]);
  });

  it('show contacts by company and by next follow-up', () => {
    const labels = (grouping: (typeof GROUPINGS)[number]) =>
      contactsTree(survey, grouping).map(({ label }) => label);
    assert.deepEqual(labels('company'), ['Northwind Telecom', 'No company']);
    assert.deepEqual(labels('follow-up'), ['Overdue', 'This week']);
  });

  it('say what a contact becomes in a group, and say nothing for those who have none', () => {
    const survey = surveyOf(FILES, [], TODAY);
    const taken = (grouping: (typeof GROUPINGS)[number]) =>
      contactsTree(survey, grouping).map(({ label, takes, children }) => {
        const [line] = children?.() ?? [];
        assert.deepEqual(line?.takes, takes, label);
        return takes === undefined ? label : Object.values(takes).slice(1).join(' ');
      });
    assert.deepEqual(taken('stage'), ['stage in-touch', 'stage met', 'stage contacted']);
    assert.deepEqual(taken('company'), ['company Northwind Telecom', 'No company']);
    assert.deepEqual(taken('tag'), ['tag friends', 'tag security', 'No tag']);
    assert.ok(contactsTree(survey, 'follow-up').every(({ takes }) => takes === undefined));
    assert.deepEqual(
      contactsTree(survey, 'company').map(({ kinds }) => kinds),
      [['company'], undefined],
    );
  });

  it('show interviews by where they stand, and what is done by kind', () => {
    assert.equal(
      treeText(interviewsTree(survey)),
      `Upcoming (1)
  李伟 (tomorrow 15:00 · informational)
To write up (1)
  李伟 (2 days ago · job)
To thank (1)
  Maya Okafor (5 days ago · informational · Northwind Telecom)
Done (1)
  exploration (1)
    Dan Reyes (8 days ago · exploration)
`,
    );
  });

  it('give every line an id of its own, and words for a screen reader where it can be acted on', () => {
    const trees = [
      followUpsTree(survey),
      interviewsTree(survey),
      ...GROUPINGS.map((grouping) => contactsTree(survey, grouping)),
    ];
    for (const tree of trees) {
      const nodes = [...allNodes(tree)];
      assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
      for (const { kinds, spoken } of nodes) assert.ok(kinds === undefined || (spoken ?? '') !== '');
    }
  });

  it('lead to the own line of every contact and interview, and to that of no other note', () => {
    const trees = [interviewsTree(survey), ...GROUPINGS.map((grouping) => contactsTree(survey, grouping))];
    for (const note of survey.search?.all() ?? []) {
      const ways = trees.map((tree) => wayTo(tree, note));
      const found = ways.filter((way) => way.length > 0);
      assert.equal(
        found.length,
        { interview: 1, contact: GROUPINGS.length }[String(note.type)] ?? 0,
        note.path,
      );
      for (const way of found) {
        assert.equal(way.at(-1)?.target?.note.uri, note.uri);
        for (const [nth, node] of way.entries())
          assert.ok(nth === 0 || way[nth - 1]?.children?.().some(({ id }) => id === node.id));
      }
    }
  });

  it('lead to an interview that was called off', () => {
    const off = surveyOf({ 'interviews/a.md': '---\nstatus: cancelled\n---\n' }, [], TODAY);
    const [note] = off.search?.lookup().all('interview') ?? [];
    assert.ok(note !== undefined);
    assert.deepEqual(
      wayTo(interviewsTree(off), note).map(({ label }) => label),
      ['Called off', 'a'],
    );
  });

  it('say in words what is overdue', () => {
    const thank = [...allNodes(followUpsTree(survey))].find(({ label }) => label === 'Thank Maya Okafor');
    assert.equal(
      thank?.spoken,
      'Thank Maya Okafor, met 5 days ago · Northwind Telecom, Overdue, due Saturday 14 November 2026',
    );
  });

  it('are empty where nothing is', () => {
    const empty = surveyOf({}, [], TODAY);
    assert.deepEqual(
      [...followUpsTree(empty), ...interviewsTree(empty), ...contactsTree(empty, 'stage')],
      [],
    );
  });
});
