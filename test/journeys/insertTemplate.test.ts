import type { OpenMessage } from '../../src/domain/sender.ts';
import { insertTemplate } from '../../src/journeys/insertTemplate.ts';
import { fillTemplate } from '../../src/policy/template/fillTemplate.ts';
import { samplesOf } from '../../src/policy/template/lintedVersions.ts';
import type { Outside } from '../../src/ports/outside.ts';
import { aMessage } from '../builders/messages.ts';
import { aTemplate, knownFields } from '../builders/templates.ts';

/** A host that only opens replies, and remembers them. */
function aHost(): { readonly host: Outside['host']; readonly opened: readonly string[] } {
  const opened: string[] = [];
  const insertReply = async (_to: OpenMessage, html: string) => {
    opened.push(html);
    return { ok: true, value: undefined } as const;
  };
  return { host: { insertReply } as unknown as Outside['host'], opened };
}

const filled = (parts: Parameters<typeof aTemplate>[0], values = samplesOf(aTemplate())) => fillTemplate(aTemplate(parts), values, knownFields, []);

it('opens a reply with the whole text', async () => {
  const { host, opened } = aHost();
  const letter = filled({});
  expect(await insertTemplate({ host }, aMessage(), letter)).toEqual({ kind: 'inserted' });
  expect(opened).toEqual([letter.html]);
});

it('opens nothing while a gap is open', async () => {
  const { host, opened } = aHost();
  expect(await insertTemplate({ host }, aMessage(), filled({}, {}))).toMatchObject({ kind: 'incomplete', missing: ['What it is about', 'What happens, one thing a line', 'Day by which we answer'] });
  expect(opened).toEqual([]);
});

it('opens nothing where a translation is not approved, and no other language in its place', async () => {
  const { host, opened } = aHost();
  expect(await insertTemplate({ host }, aMessage(), filled({ language: 'cy', status: 'unapproved' }))).toEqual({ kind: 'refused', reason: 'needsTranslation' });
  expect(opened).toEqual([]);
});
