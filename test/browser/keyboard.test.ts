import { aStory, openMessage } from './aStory.ts';
import { eventually } from './eventually.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { paneOf } from './pane.ts';
import { aberllan, tabTo } from './stories.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

/** What has the focus in the panel, or that nothing has. */
const focused = (demo: Demo): Promise<string> =>
  paneOf(demo).evaluate(() => {
    const { activeElement: element } = document;
    return !element || element === document.body ? 'nothing' : `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`;
  });

/** Something in the panel has the focus, also after what had it is gone. */
const focusIsKept = (demo: Demo): Promise<void> => eventually(async () => expect(await focused(demo)).not.toBe('nothing'));

/** Goes on with Tab until something has the focus. Answers with each stop that is not seen to have it, or that stands before the last one. */
async function walkTo(demo: Demo, last: string): Promise<readonly string[]> {
  const pane = paneOf(demo);
  const faults: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await demo.page.keyboard.press('Tab');
    const stop = await pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', isSeen: false, isInOrder: false };
      const look = (): string => {
        const around = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling].filter((each): each is HTMLElement => each instanceof HTMLElement);
        const styles = around.flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)));
        return styles.map(({ outline, border, boxShadow, transform, opacity }) => [outline, border, boxShadow, transform, opacity].join()).join(' | ');
      };
      const marked = window as unknown as { lastStop?: HTMLElement };
      const before = marked.lastStop;
      marked.lastStop = element;
      const [withFocus] = [look()];
      element.blur();
      const without = look();
      element.focus();
      const name = element.getAttribute('aria-label') ?? ('labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ') : '');
      const isInOrder = !before?.isConnected || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      return { name: (name || element.textContent).trim().slice(0, 60), isSeen: withFocus !== without, isInOrder };
    });
    if (!stop.isSeen) faults.push(`not seen to have the focus: ${stop.name}`);
    if (!stop.isInOrder) faults.push(`out of order: ${stop.name}`);
    if (stop.name === last) return faults;
  }
  return [...faults, `not reached: ${last}`];
}

describe('Without a mouse', () => {
  it('an incident is told with all that its behaviours ask, read again, logged and taken back', async () => {
    const demo = await openDemo({ scenario: aStory() });
    await openMessage(demo);
    const { page, panel, simulator } = demo;
    const { keyboard } = page;
    const press = async (key: string): Promise<void> => {
      await keyboard.press(key);
      await focusIsKept(demo);
    };
    const openForm = async (): Promise<void> => {
      await tabTo(page, panel.getByRole('button', { name: 'Log', exact: true }));
      await press('Enter');
      await tabTo(page, panel.getByRole('menuitem', { name: 'Incident', exact: true }));
      await press('Enter');
      await panel.getByRole('heading', { name: 'Log an incident' }).waitFor();
    };
    await openForm();
    const searching = panel.getByRole('searchbox', { name: 'Search what happened' });
    await tabTo(page, searching);
    for (const behaviour of ['Was racist', 'Was physically aggressive']) {
      await keyboard.type(behaviour);
      await tabTo(page, panel.getByRole('checkbox', { name: behaviour, exact: true }));
      await press('Space');
      await tabTo(page, searching, 'Shift+Tab');
      await press('ControlOrMeta+A');
      await press('Delete');
    }
    await panel.getByRole('heading', { name: 'Are you safe now?' }).waitFor();
    await tabTo(page, panel.getByRole('radio', { name: 'Reported to the police' }).or(panel.getByRole('radiogroup').first().getByRole('radio').first()));
    await press('Space');
    await tabTo(page, panel.getByRole('checkbox', { name: 'Something else', exact: true }));
    await press('Space');
    await tabTo(page, panel.getByLabel('What was it about?'));
    await keyboard.type('Accent');
    await tabTo(page, panel.getByLabel('Exact words (optional)'));
    await keyboard.type('Some crude words');
    await tabTo(page, panel.getByRole('button', { name: 'Log incident', exact: true }));
    await press('Enter');
    await panel.getByText('Write what happened').waitFor();
    await focusIsKept(demo);

    await tabTo(page, panel.getByRole('button', { name: 'Back' }).first(), 'Shift+Tab');
    await press('Enter');
    await panel.getByText('Not finished: Incident').waitFor();
    await tabTo(page, panel.getByRole('button', { name: 'Carry on' }));
    await press('Enter');
    await tabTo(page, panel.getByRole('button', { name: 'Show exact words' }));
    await press('Enter');
    expect(await panel.getByLabel('Exact words (optional)').evaluate((field) => field === document.activeElement)).toBe(true);
    await tabTo(page, panel.getByLabel('Facts'), 'Shift+Tab');
    await keyboard.type('She pushed a colleague and mocked her accent.');
    await tabTo(page, panel.getByRole('button', { name: 'Back' }).first(), 'Shift+Tab');
    expect(await walkTo(demo, 'Log incident')).toEqual([]);
    await press('Enter');
    await panel.getByRole('heading', { name: /^Logged as INC-/ }).waitFor();
    await focusIsKept(demo);
    expect([...simulator.world.lists.incidents.items.values()].at(-1)?.fields).toMatchObject({ State: 'submitted', ExactWords: 'Some crude words' });

    await tabTo(page, panel.getByRole('button', { name: 'Undo' }));
    await press('Enter');
    await panel.getByRole('heading', { name: 'Log an incident' }).waitFor();
    await focusIsKept(demo);
    expect(await panel.getByLabel('Facts').inputValue()).toBe('She pushed a colleague and mocked her accent.');
    expect([...simulator.world.lists.incidents.items.values()].at(-1)?.fields).toMatchObject({ State: 'recalled' });
  });

  it('a message is selected, replied to with a template, and logged as an incident', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: aberllan });
    const { keyboard } = page;
    await panel.locator('[data-status="inForce"]').waitFor();
    await tabTo(page, page.getByRole('listbox', { name: 'Inbox' }));
    await keyboard.press('ArrowDown');
    await panel.getByText('Siân Pugh').waitFor({ state: 'detached' });
    await keyboard.press('ArrowUp');
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    await panel.locator('[data-status="inForce"]').waitFor();

    await tabTo(page, panel.getByRole('button', { name: 'Reply with template' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: /We have your message/ }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByLabel('What it is about'));
    await keyboard.type('the fence panel');
    await tabTo(page, panel.getByLabel('What happens next'));
    await keyboard.type('A joiner will fit it.');
    await tabTo(page, panel.getByLabel('Day by which we write again'));
    // The same day whichever way round the browser writes dates.
    await keyboard.type('11112026');
    await tabTo(page, panel.getByRole('button', { name: 'Insert in reply' }));
    await keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: 'Message text' });
    await text.getByText('the fence panel').first().waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Send', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Message sent').waitFor();
    expect(simulator.world.messages()[0]?.body).toContain('11 November 2026');

    await tabTo(page, panel.getByRole('button', { name: 'Back' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: 'Log', exact: true }));
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await tabTo(page, panel.getByRole('menuitem', { name: 'Incident' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox'));
    await keyboard.press('Space');
    await tabTo(page, panel.getByLabel('Facts'));
    await keyboard.type('She wrote three times that we are thieves.');
    await tabTo(page, panel.getByRole('button', { name: 'Log incident' }));
    await keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000010' }).waitFor();
  });

  it('a menu closes on Escape and gives the focus back', async () => {
    const { page, panel } = await openDemo({ scenario: aberllan });
    await panel.locator('[data-status="inForce"]').waitFor();
    const button = panel.getByRole('button', { name: 'Log', exact: true });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await panel.getByRole('menuitem', { name: 'Incident' }).and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('End');
    await panel.getByRole('menuitem', { name: 'Asked for an adjustment' }).and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await button.and(panel.locator(':focus')).waitFor();
    expect(await panel.getByRole('menuitem').count()).toBe(0);
  });

  it('Escape leaves the panel for Outlook', async () => {
    const { page, panel } = await openDemo({ scenario: aberllan });
    await panel.locator('[data-status="inForce"]').waitFor();
    await tabTo(page, panel.getByRole('button', { name: 'Log', exact: true }));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fair Contact' }).and(page.locator(':focus')).waitFor();
  });
});
