import assert from 'node:assert/strict';

import { contactPicks } from '../../../src/core/insights/contact-picks';
import { surveyOf } from '../../support/search';

describe('contactPicks', () => {
  const survey = surveyOf(
    {
      'contacts/ana.md': '---\nname: Ana Lima\n---\n',
      'contacts/zoe.md': '---\nname: Zoë Blum\n---\n',
      'contacts/maya.md':
        '---\nname: Maya Okafor\nrole: Product Lead\ncompany: Northwind\nnext_follow_up: 2026-11-20\n---\n## Log\n- 2026-11-11 call: a first talk\n',
      'contacts/dan.md': '---\nname: Dan Reyes\n---\n',
      'letters/to-dan.md': '---\nkind: request\nto: Dan Reyes\nsent: 2026-11-16\n---\n',
      'contacts/chidi.md': '---\nname: Chidi Nwosu\n---\n',
      'interviews/with-chidi.md': '---\nkind: informational\ncontact: Chidi Nwosu\nstart: 2026-11-20\n---\n',
      'contacts/tyler.md': '---\nname: Tyler Brandt\nstage: declined\n---\n## Log\n- 2026-11-17 email: no\n',
    },
    [],
    '2026-11-18',
  );

  it('puts those first with whom something was or is to be, and those last who want no word', () => {
    assert.deepEqual(
      contactPicks(survey).map(({ contact }) => contact.name),
      ['Chidi Nwosu', 'Dan Reyes', 'Maya Okafor', 'Ana Lima', 'Zoë Blum', 'Tyler Brandt'],
    );
  });

  it('knows what else they can be found by', () => {
    const [known] = contactPicks(
      surveyOf(
        {
          'contacts/maya.md':
            '---\nname: Maya Okafor\naliases: [May]\nformer_companies: ["[[Acme]]", Umbra]\nemail: [m@x.example, n@x.example]\nphone: +49 30\nlinkedin: linkedin.com/in/maya\ntags: ["#radio"]\nreferred_by: Dan\n---\n## Log\n- 2026-11-11 call: of trams\n',
          'contacts/dan.md': '---\nname: Dan Reyes\naliases: [Dan]\nstage: declined\n---\n',
        },
        [],
        '2026-11-18',
      ),
    );
    assert.deepEqual(known?.also(), [
      'May',
      'formerly Acme',
      'formerly Umbra',
      'm@x.example',
      'n@x.example',
      '+49 30',
      'linkedin.com/in/maya',
      '#radio',
      'referred by Dan Reyes',
      '2026-11-11 call: of trams',
    ]);
  });

  it('says where they work, and where one stands with them', () => {
    const [maya] = contactPicks(survey).filter(({ contact }) => contact.name === 'Maya Okafor');
    assert.equal(maya?.work, 'Product Lead · Northwind');
    assert.equal(maya.state, 'last touch 7 days ago · next: Follow up with Maya Okafor, in 2 days');
    const [ana] = contactPicks(survey).filter(({ contact }) => contact.name === 'Ana Lima');
    assert.deepEqual([ana?.work, ana?.state], ['', 'no touch yet']);
  });
});
