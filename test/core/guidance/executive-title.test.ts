import assert from 'node:assert/strict';

import { executiveTitle } from '../../../src/core/guidance/executive-title';

describe('the title at the top that a role names', () => {
  const TITLES: readonly (readonly [role: string, title: string | undefined, company?: string])[] = [
    ['CEO', 'chiefExecutive'],
    ['Founder & CEO', 'chiefExecutive'],
    ['Chief Executive Officer and Co-Founder', 'chiefExecutive'],
    ['President and CEO', 'chiefExecutive'],
    ['CEO, EMEA', 'chiefExecutive'],
    ['CEO (former nurse)', undefined],
    ['Founder / designer', 'founder'],
    ['Owner – Northwind', 'owner', 'Northwind'],
    ['CEO of Northwind', 'chiefExecutive', 'Northwind Telecom'],
    ['CEO at Northwind Telecom plc', 'chiefExecutive', 'Northwind Telecom'],
    ['President of the university', 'president', 'Lakes University'],
    ['CEO of Halden', undefined, 'Northwind Telecom'],
    ['Engineer, founder of a bakery', undefined, 'Northwind Telecom'],
    ['Vice President', undefined],
    ['Vice President and General Manager', undefined],
    ['Product owner', undefined],
    ['Founding engineer', undefined],
    ['Assistant to the CEO and founder', undefined],
    ['PA to the founder & CEO', undefined],
    ['Former CEO', undefined],
    ['CEO (until 2021)', undefined],
    ['Partner, ex-CEO', undefined],
    ['President', undefined, 'Calder Rowing Club'],
    ['Nurse manager, president of the nursing chapter', undefined],
    ['Planner', undefined],
    ['', undefined],
  ];
  for (const [role, title, company] of TITLES)
    it(`${JSON.stringify(role)}${company === undefined ? '' : ` at ${company}`}: ${title ?? 'none'}`, () => {
      assert.equal(executiveTitle(role, company), title);
    });
});
