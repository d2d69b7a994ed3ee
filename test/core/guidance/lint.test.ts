import assert from 'node:assert/strict';

import { lint } from '../../../src/core/guidance/lint';
import { defineRule, type Observation, type Rule } from '../../../src/core/guidance/rule';
import { at } from '../../../src/core/text/range';
import { TODAY } from '../../support/check-rule';
import { noteIn, searchOf } from '../../support/search';

const PATH = 'interviews/a.md';

/** A rule that sees the given things in every interview. */
function ruleThatSees(id: string, ...seen: readonly Observation[]): Rule {
  return defineRule({
    id,
    group: 'data',
    severity: 'warning',
    appliesTo: 'interview',
    summary: 'A rule.',
    check: () => seen,
  });
}

function findings(rules: readonly Rule[], { profile = '', body = '' } = {}) {
  const search = searchOf({
    'job-search.md': `---\ntype: profile\n${profile}---\n`,
    [PATH]: `---\ntype: interview\n---\n${body}`,
  });
  const context = { lookup: search.lookup(), today: TODAY, user: new Map(), known: new Map() } as const;
  return lint(noteIn(search, PATH), rules, context);
}

describe('what the rules find in a note', () => {
  it('comes in the order of its places, and of the rules’ names at one place', () => {
    const late = { range: at(8), message: 'late' };
    const early = { range: at(4), message: 'early' };
    const found = findings([
      ruleThatSees('b', late, early),
      ruleThatSees('c', early),
      ruleThatSees('a', early, late),
    ]);
    assert.deepEqual(
      found.map(({ rule, message }) => `${message} ${rule}`),
      ['early a', 'early b', 'early c', 'late a', 'late b'],
    );
    const same = findings([ruleThatSees('a', { ...early, message: 'one' }, { ...early, message: 'two' })]);
    assert.deepEqual(
      same.map(({ message }) => message),
      ['one', 'two'],
    );
  });

  it('is as severe as somebody set it, else as the rule sees it, else as the rule is', () => {
    const seen = { range: at(4), message: 'seen' };
    const severities = (profile = '') =>
      findings([ruleThatSees('a', seen), ruleThatSees('b', { ...seen, severity: 'hint' })], { profile }).map(
        ({ severity }) => severity,
      );
    assert.deepEqual(severities(), ['warning', 'hint']);
    assert.deepEqual(severities('rules:\n  b: error\n'), ['warning', 'error']);
    assert.deepEqual(severities('rules:\n  a: off\n'), ['hint']);
  });

  it('has no fixes and no other places unless the rule names some', () => {
    const [found] = findings([ruleThatSees('a', { range: at(4), message: 'seen' })]);
    assert.deepEqual(found, {
      rule: 'a',
      severity: 'warning',
      message: 'seen',
      range: at(4),
      fixes: [],
      related: [],
    });
  });

  it('leaves out what the note silences, and rules for other notes', () => {
    const body = '<!-- job-search-disable-next-line a -->\nHere.\n';
    const start = `---\ntype: interview\n---\n${body}`.indexOf('Here');
    const seen = { range: at(start), message: 'seen' };
    const others = { ...ruleThatSees('c', seen), appliesTo: new Set(['letter'] as const) };
    const found = findings([ruleThatSees('a', seen), ruleThatSees('b', seen), others], { body });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['b'],
    );
  });
});

describe('what a rule may ask for', () => {
  const ONE = '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-12\n---\n';
  const OTHER = '---\ntype: interview\ncontact: Dan Reyes\nstart: 2026-11-13\n---\n';
  const search = searchOf({ [PATH]: ONE, 'interviews/b.md': OTHER });

  /** What a rule's question answers, and what is recorded of it. */
  function asked<T>(question: (context: Parameters<Rule['check']>[1]) => T) {
    const recorded: string[] = [];
    let answer: T | undefined;
    const rule: Rule = {
      ...ruleThatSees('a'),
      *check(_, context) {
        answer = question(context);
        yield* [];
      },
    };
    const context = { lookup: search.lookup(), today: TODAY, user: new Map(), known: new Map() } as const;
    const onDay = (one?: Rule) => recorded.push(one?.id ?? 'nobody');
    lint(noteIn(search, PATH), [rule], { ...context, onDay });
    lint(noteIn(search, PATH), [rule], context);
    return { answer, recorded };
  }

  it('is the day, which is recorded with who asked for it', () => {
    assert.deepEqual(
      asked(({ today }) => today),
      { answer: TODAY, recorded: ['a'] },
    );
    assert.deepEqual(asked(() => 'nothing').recorded, []);
  });

  it('is what is to be done about this note, read once, and about others', () => {
    const days = (path: string) =>
      asked(({ followUps }) => followUps(noteIn(search, path)).map(({ due }) => due));
    assert.deepEqual(days(PATH), { answer: ['2026-11-12'], recorded: ['a'] });
    assert.deepEqual(days('interviews/b.md').answer, ['2026-11-13']);
    const twice = asked(({ followUps }) => {
      const note = noteIn(search, PATH);
      return followUps(note) === followUps(note);
    });
    assert.equal(twice.answer, true);
  });
});
