import assert from 'node:assert/strict';

import { faultWords } from '../../../src/core/text/fault-words';

const SECRET = 'Maya Okafor <maya@northwind.example>\n    at Northwind (salary.md:1:1)\nstatus: offer';

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('what a log says of a fault', () => {
  it('is its kind and where in the program it happened', () => {
    const [first, second] = faultWords(new RangeError('x')).split('\n');
    assert.equal(first, 'RangeError');
    assert.match(second ?? '', /^ {4}at .+:\d+:\d+\)?$/);
  });

  it('is nothing of what its message says, though that may look like a place', () => {
    const faults = [
      new Error(SECRET),
      thrown(() => JSON.parse(SECRET)),
      thrown(() => decodeURIComponent(`%${SECRET}`)),
      Object.assign(new Error(SECRET), { name: SECRET }),
      new Error('outer', { cause: new Error(SECRET) }),
      SECRET,
      { message: SECRET },
      undefined,
    ];
    for (const fault of faults)
      assert.doesNotMatch(faultWords(fault), /Maya|northwind|offer|salary/i, String(fault));
  });

  it('is the places as other browsers write them', () => {
    const fault = Object.assign(new Error('Okafor'), {
      stack: 'open@https://a.example/dist/x.js:1:20\nMaya@1',
    });
    assert.equal(faultWords(fault), 'Error\nopen@https://a.example/dist/x.js:1:20');
  });

  it('is the places, whatever stands before them', () => {
    const place = '    at open (x.js:1:20)';
    const told = (message: string, stack: string | undefined, name = 'TypeError') =>
      faultWords(Object.assign(new Error(message), { name, stack }));
    assert.equal(told(SECRET, `TypeError: ${SECRET}\n${place}`), `TypeError\n${place}`);
    assert.equal(told(SECRET, `Error: ${SECRET}\n${place}`), `TypeError\n${place}`);
    assert.equal(told('open', `TypeError: open\n${place}`), `TypeError\n${place}`);
    assert.equal(told('', `TypeError\n${place}`), `TypeError\n${place}`);
    assert.equal(told(SECRET, `Error: ${SECRET}\n${place}`, SECRET), `Error\n${place}`);
    assert.equal(told('x', undefined), 'TypeError');
  });
});
