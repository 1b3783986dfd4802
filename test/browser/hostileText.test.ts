import { readFileSync } from 'node:fs';
import { places } from '../../src/simulator/places.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { asItRests, asOneLine } from '../builders/hostileText.ts';
import { aStory, chooseLog, openMessage, openStory } from './aStory.ts';
import { eventually } from './eventually.ts';
import { logged } from './incidentStory.ts';
import { keptDrafts } from './keptHere.ts';
import { closeDemos, type Demo } from './openDemo.ts';
import { openRegister } from './openRegister.ts';

jest.setTimeout(180_000);
afterEach(closeDemos);

/** A tag that would run, a line that would turn round, and letters that run from right to left anyway. */
const tag = `<img src=x onerror="document.title='ran'"><b>bold</b>`;
const turn = '\u202Egnp.exe \u2067שלום';
const plainTurn = 'gnp.exe שלום';
const hostile = `${tag} ${turn}`;
const shown = `${tag} ${plainTurn}`;
const formula = '=HYPERLINK("https://example.org","x")';

const story = (parts: Partial<ScenarioInput> = {}): ScenarioInput => {
  const { messages = [], council, ...rest } = aStory();
  return {
    ...rest,
    council: { ...council, services: [...(council.services ?? []), formula] },
    messages: messages.map((message) =>
      message.id === 'sian-3' ? { ...message, from: { name: hostile, address: 'sian.pugh@example.org' }, subject: `Re: ${hostile}`, body: `<p>Fence ${tag}</p>` } : message,
    ),
    customers: [{ key: 'C-0001', name: hostile, addresses: [{ address: 'sian.pugh@example.org' }] }],
    arrangements: [{
      ref: 'ARR-2026-0001', customer: 'C-0001', services: ['Housing repairs'], matter: turn, terms: ['WRITTEN_ONLY'], doText: [`Reply by e-mail ${hostile}`], dontText: [`Do not ring ${hostile}`],
      contactPoint: { name: hostile, address: 'repairs@aberllan.example', telephone: '01632 960200' }, start: '2026-09-01', end: '2027-02-28', review: '2026-12-14', reason: hostile,
    }],
    adjustments: [{ ref: 'ADJ-2026-0001', customer: 'C-0001', adjustment: 'LARGE_PRINT', instruction: `Large print ${hostile}`, agreedOn: '2026-03-03' }],
    contacts: [{ customer: 'C-0001', method: 'telephone', direction: 'in', at: '2026-11-09T15:10:00+00:00', title: `Rang: ${hostile}`, by: 'aled.rees' }],
    ...parts,
  };
};

/** Where text became something else in a page of ours: an element, a script, or a line that turns round what stands beside it. */
async function became({ page }: Pick<Demo, 'page'>): Promise<readonly string[]> {
  const ours = page.frames().filter((frame) => frame.url().startsWith(places.app));
  const found = await Promise.all(
    ours.map((frame) =>
      frame.evaluate(() => {
        const elements = [...document.querySelectorAll('img[src="x"], b, svg[onload], script:not([src])')].map((element) => `element: ${element.outerHTML.slice(0, 80)}`);
        const turned: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          const parent = node.parentElement;
          if (!parent || parent.closest('textarea, script, style')) continue;
          if (/[\u202A-\u202E\u2066-\u2069]/.test(text)) turned.push(`turns: ${text.slice(0, 80)}`);
          if (!/\p{Script=Hebrew}/u.test(text)) continue;
          let alone = false;
          for (let each: Element | null = parent; each; each = each.parentElement) alone ||= /^(isolate|plaintext)/.test(getComputedStyle(each).unicodeBidi) && each.tagName === 'BDI';
          if (!alone) turned.push(`not kept apart: ${parent.outerHTML.slice(0, 120)}`);
        }
        return [...elements, ...turned, ...(document.title === 'ran' ? ['ran'] : [])];
      }),
    ),
  );
  return [...found.flat(), ...((await page.title()) === 'ran' ? ['ran in the host'] : [])];
}

describe('Hostile text', () => {
  it('of sender, card, history, forms and templates stands in the panel as text, and is logged as it was typed', async () => {
    const demo = await openStory(story());
    const { panel, page, simulator } = demo;
    page.on('dialog', (dialog) => void dialog.accept());
    await panel.getByRole('heading', { name: shown }).waitFor();
    await panel.getByRole('button', { name: `About ${plainTurn}` }).or(panel.getByText(`Reply by e-mail ${shown}`)).first().waitFor();
    expect(await became(demo)).toEqual([]);
    await panel.getByText(`Reply by e-mail ${shown}`).waitFor();
    await panel.getByText(`Rang: ${shown}`).waitFor();
    expect(await became(demo)).toEqual([]);

    await chooseLog(demo, 'Incident');
    await panel.getByText(`Re: ${shown}`).first().waitFor();
    await panel.getByRole('checkbox', { name: 'Was abusive', exact: true }).click();
    const searching = panel.getByRole('searchbox', { name: 'Search what happened' });
    for (const typed of [hostile, '(((', "'\"\\", '\uD83D']) {
      await searching.fill(typed);
      await panel.getByText('Nothing has these words.').waitFor();
    }
    await searching.fill('');
    const megabyte = tag.repeat(20_000);
    await panel.getByLabel('Facts').fill(`She wrote ${hostile}\u0007`);
    await panel.getByLabel('Exact words (optional)').fill(megabyte);
    await panel.getByLabel('Impact (optional)').fill(formula);
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByText('Exact words can have at most 1,000 characters').waitFor();
    expect((await panel.getByLabel('Exact words (optional)').inputValue()).length).toBe(megabyte.length);
    await panel.getByLabel('Exact words (optional)').fill(formula);
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: /^Logged as INC-/ }).waitFor();
    expect(await became(demo)).toEqual([]);
    const row = [...simulator.world.lists.incidents.items.values()].at(-1)?.fields;
    expect(row).toMatchObject({ Facts: asItRests(`She wrote ${hostile}`), ExactWords: formula, Impact: formula, CustomerName: asOneLine(hostile), Subject: asOneLine(`Re: ${hostile}`) });

    await panel.getByRole('button', { name: 'Done' }).click();
    await chooseLog(demo, 'Telephone call');
    const note = panel.getByLabel('Note');
    await note.fill('x'.repeat(200));
    await panel.getByLabel('Matter (optional)').fill(tag.repeat(5));
    await panel.getByRole('button', { name: 'Log telephone call' }).click();
    await panel.getByText('The note can have at most 120 characters').waitFor();
    await panel.getByText('The matter can have at most 120 characters').waitFor();
    expect((await note.inputValue()).length).toBe(200);
    await note.fill(`Said ${turn} ${formula}`);
    await panel.getByLabel('Matter (optional)').fill(hostile);
    await panel.getByRole('button', { name: 'Log telephone call' }).click();
    await panel.getByText(`Said ${plainTurn} ${formula}`).waitFor();
    expect([...simulator.world.lists.contacts.items.values()].at(-1)?.fields).toMatchObject({ Title: asOneLine(`Said ${turn} ${formula}`), Matter: asOneLine(hostile) });
    expect(await became(demo)).toEqual([]);

    await panel.getByRole('button', { name: 'Reply with template' }).click();
    await panel.getByRole('button', { name: /We have your message/ }).click();
    await panel.getByLabel('What it is about').fill('y'.repeat(300));
    await panel.getByText('At most 200 characters').waitFor();
    await panel.getByLabel('What it is about').fill(hostile);
    await panel.getByLabel('What happens next').fill(`${formula}\n${tag}`);
    await panel.getByLabel('Day by which we write again').fill('2026-11-17');
    expect(await became(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Insert in reply' }).click();
    const reply = page.getByRole('textbox', { name: 'Message text' });
    await reply.getByText(shown).first().waitFor();
    expect(await reply.locator('img, b, script').count()).toBe(0);
    expect(await reply.innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await became(demo)).toEqual([]);
  });

  it('is read as text by whoever looks after it: register, channel, list and file', async () => {
    const incident = logged({ facts: `She wrote ${hostile}`, exactWords: `${tag} ${turn}`, impact: formula, service: formula });
    const demo = await openRegister({ as: 'catrin.ellis', item: 'INC-2026-000001', width: 720, scenario: story({ incidents: [incident] }) });
    const { register, page, simulator } = demo;
    await register.getByText(`She wrote ${shown}`).waitFor();
    await register.getByRole('button', { name: 'Show exact words' }).click();
    expect(await became(demo)).toEqual([]);
    const go = (area: string) => register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button', { name: area, exact: true }).click();
    await go('In force');
    await register.getByText(shown).first().waitFor();
    expect(await became(demo)).toEqual([]);
    await register.getByRole('button', { name: 'ARR-2026-0001' }).click();
    await register.getByRole('heading', { name: 'ARR-2026-0001', level: 1 }).waitFor();
    expect(await became(demo)).toEqual([]);
    await register.getByRole('button', { name: 'Share' }).press('Enter');
    await register.getByRole('region', { name: 'Share in a channel' }).waitFor();
    expect(await became(demo)).toEqual([]);
    await go('Customers');
    for (const typed of ["' or 1 eq 1", '" OR *', '\uD83D half', 'x'.repeat(100_000), hostile, tag]) {
      await register.getByLabel('Find a customer').fill(typed);
      await register.getByRole('button', { name: 'Find', exact: true }).click();
    }
    await register.getByRole('button', { name: shown, exact: true }).click();
    await register.getByRole('heading', { name: shown, level: 2 }).waitFor();
    expect(await became(demo)).toEqual([]);
    await go('Reports');
    const saving = page.waitForEvent('download');
    await register.getByRole('button', { name: 'Download as CSV' }).click();
    const lines = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
    expect(lines.filter((line) => /(^|,|")[=+@-]/.test(line))).toEqual([]);
    expect(await became(demo)).toEqual([]);

    await page.goto(simulator.listsUrl('incidents'));
    await page.getByText(shown).or(page.getByText(asOneLine(hostile))).first().waitFor();
    expect(await page.locator('img[src="x"], b').count()).toBe(0);
    expect(await page.title()).not.toBe('ran');
  });
});

describe('A pasted message', () => {
  it('is kept as it was typed, and there again after a reload', async () => {
    const demo = await openStory(story());
    const { panel, page } = demo;
    await chooseLog(demo, 'Incident');
    await panel.getByLabel('Facts').fill(`${hostile}\n${formula}`);
    await eventually(async () => expect(await panel.getByLabel('Facts').inputValue()).toBe(`${hostile}\n${formula}`));
    await keptDrafts(demo, 'incident', 1);
    await page.reload();
    await page.waitForFunction(() => 'demo' in window);
    await openMessage(demo);
    await panel.getByText('Not finished: Incident').waitFor();
    expect(await became(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Carry on' }).click();
    await eventually(async () => expect(await panel.getByLabel('Facts').inputValue()).toBe(`${hostile}\n${formula}`));
    expect(await became(demo)).toEqual([]);
  });
});
