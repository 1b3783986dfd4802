import { nations } from '../../../src/domain/nation.ts';
import { signposts, signpostTopics, type Signpost, type SignpostTopic } from '../../../src/policy/pack/signposting.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { checkSignposts, signpostLines, signpostsFor } from '../../../src/policy/template/signposting.ts';
import { knownFields } from '../../builders/templates.ts';

const topics = Object.keys(signpostTopics) as SignpostTopic[];
const aSignpost = (parts: Partial<Signpost> = {}): Signpost => ({ topics: ['debt'], name: 'Debt desk', offers: 'free help', nations: ['wales'], telephone: '01632 960 160', ...parts });

describe('the list as supplied', () => {
  test('has nothing wrong', () => {
    expect(checkSignposts(signposts)).toEqual([]);
  });

  test.each(nations.flatMap((nation) => topics.map((topic) => [nation, topic] as const)))('%s has somebody for %s', (nation, topic) => {
    expect(signpostsFor(signposts, nation, [topic]).length).toBeGreaterThan(0);
  });

  test.each([
    ['england', 'Citizens Advice', '0800 144 8848'],
    ['wales', 'Citizens Advice Cymru', '0800 702 2020'],
    ['england', 'National Domestic Abuse Helpline', '0808 2000 247'],
    ['wales', 'Live Fear Free', '0808 80 10 800'],
    ['scotland', 'Samaritans', '116 123'],
    ['england', 'Shelter', '0808 800 4444'],
  ] as const)('%s: %s on %s', (nation, name, telephone) => {
    expect(signpostsFor(signposts, nation)).toContainEqual(expect.objectContaining({ name, telephone }));
  });

  test.each([
    ['wales', 'National Domestic Abuse Helpline'],
    ['england', 'Live Fear Free'],
    ['northernIreland', 'Victim Support'],
  ] as const)('%s is not sent to %s', (nation, name) => {
    expect(signpostsFor(signposts, nation).map((entry) => entry.name)).not.toContain(name);
  });
});

test('those of some topics, in the order of the list', () => {
  const [debt, home, both] = [aSignpost(), aSignpost({ topics: ['housing'], name: 'Homes' }), aSignpost({ topics: ['housing', 'debt'], name: 'Both' })];
  expect(signpostsFor([both, home, debt], 'wales', ['debt'])).toEqual([both, debt]);
  expect(signpostsFor([both, home, debt], 'wales', [])).toEqual([]);
  expect(signpostsFor([both, home, debt], 'wales')).toEqual([both, home, debt]);
  expect(signpostsFor([debt], 'england')).toEqual([]);
});

test('chosen ones fill a gap, one a line', () => {
  const web: Signpost = { topics: ['debt'], name: 'Sums', offers: 'a calculator', nations: ['wales'], url: 'https://sums.example' };
  expect(signpostLines([aSignpost({ url: 'https://debt.example' }), aSignpost(), web])).toBe(
    'Debt desk: free help, ring 01632 960 160, https://debt.example\nDebt desk: free help, ring 01632 960 160\nSums: a calculator, https://sums.example',
  );
  const gap = templates.T02.en.gaps.find(({ name }) => name === 'othersWhoHelp');
  expect(gap).toMatchObject({ kind: 'lines', offers: 'signposts' });
  const chosen = signpostLines(signpostsFor(signposts, 'wales', ['housing', 'mentalHealth']));
  const { missing, text } = fillTemplate(templates.T02.en, { ...samplesOf(templates.T02.en), othersWhoHelp: chosen }, knownFields, []);
  expect(missing).toEqual([]);
  expect(text).toContain('- Shelter Cymru: if you may lose your home, ring 08000 495 495, https://sheltercymru.org.uk\n- Samaritans');
});

test('every problem of an edited list at once, with its place', () => {
  const empty: Signpost = { topics: [], name: ' ', offers: ' ', nations: [] };
  expect(checkSignposts([aSignpost(), empty, aSignpost({ name: 'x'.repeat(201), offers: 'x'.repeat(201), telephone: 'call us', url: 'www.debt.example' })])).toEqual([
    { entry: 1, field: 'topics', reason: 'missing' },
    { entry: 1, field: 'name', reason: 'missing' },
    { entry: 1, field: 'offers', reason: 'missing' },
    { entry: 1, field: 'nations', reason: 'missing' },
    { entry: 1, field: 'telephone', reason: 'noWayToReach' },
    { entry: 2, field: 'name', reason: 'tooLong' },
    { entry: 2, field: 'offers', reason: 'tooLong' },
    { entry: 2, field: 'telephone', reason: 'notANumber' },
    { entry: 2, field: 'url', reason: 'notALink' },
  ]);
});

test.each([
  [{ name: 'x'.repeat(200), offers: 'x'.repeat(200) }, 0],
  [{ telephone: '999' }, 0],
  [{ telephone: '01632 960 160 x' }, 1],
  [{ telephone: 'x 01632' }, 1],
  [{ url: 'http://debt.example' }, 1],
  [{ url: 'https://debt.example now' }, 1],
  [{ url: 'see https://debt.example' }, 1],
])('%j has %i problems', (parts, count) => {
  expect(checkSignposts([aSignpost(parts)])).toHaveLength(count);
});
