import assert from 'node:assert/strict';

import { rules } from '../../../src/core/guidance/rules';
import { TODAY } from '../../support/check-rule';
import { surveyOf, uriOf } from '../../support/search';

function fixed(text: string, path = 'interviews/a.md'): string | undefined {
  return surveyOf({ [path]: text }, rules, TODAY).fixedText(uriOf(path));
}

describe('the text after all fixes that need no judgement', () => {
  it('is mended, also where one fix makes the next possible', () => {
    assert.equal(
      fixed(
        '---\ntype: interview\nkind: informational\nstatsu: cancel\nduraton: half an hour\n---\nWords.\n',
      ),
      '---\ntype: interview\nkind: informational\nstatus: cancelled\nduration: 30m\n---\nWords.\n',
    );
  });

  it('is not there where nothing is sure', () => {
    assert.equal(fixed('---\ntype: interview\nkind: informational\nstart: 2026-11-12\n---\n'), undefined);
    assert.equal(fixed('---\ntype: interview\nfit: 3 or 4\n---\n'), undefined);
    assert.equal(fixed('---\ntype: contact\nignore: link-broken\n---\n', 'contacts/a.md'), undefined);
  });

  it('leaves alone what a note silences', () => {
    assert.equal(fixed('---\ntype: interview\nstatus: cancel\nignore: field-invalid\n---\n'), undefined);
  });

  it('keeps what cannot be made together for the next round', () => {
    assert.equal(
      fixed('---\ntype: interview\nkind: informational\nstaus: done\nstats: done\n---\n'),
      '---\ntype: interview\nkind: informational\nstatus: done\nstats: done\n---\n',
    );
  });
});
