import { places } from '../../src/simulator/places.ts';
import { closeDemos, type Demo } from './openDemo.ts';
import { isDrawn, paneOf } from './pane.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { beginIncident, emrys, emryssWords, fillLetter, isWholly, lowri, opened, sian, siansWords } from './twoCustomers.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

async function refusesToReply(demo: Demo): Promise<void> {
  await fillLetter(demo);
  await demo.panel.getByRole('button', { name: 'Insert in reply' }).click();
  await demo.panel.getByText('Another message was opened meanwhile. No reply was opened.').waitFor();
  expect(await demo.page.getByRole('form').count()).toBe(0);
}

describe('Where Outlook tells of a message', () => {
  it('late, the panel stays wholly with the one before and then goes wholly to the new one, or to none', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel, select } = demo;
    await page.evaluate(() => window.demo?.behave({ tells: 'held' }));
    await select('emrys-own');
    await isDrawn(demo);
    await isWholly(demo, 'Siân Pugh');
    await page.evaluate(() => window.demo?.release('inOrder'));
    await isWholly(demo, 'Emrys Pugh');
    await select(null);
    await page.evaluate(() => window.demo?.release('inOrder'));
    await panel.locator('[data-status="noMessage"]').waitFor();
    expect(await panel.getByText(emryssWords).count()).toBe(0);
  });

  it('twice, what the person is writing stays under their hands', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel } = demo;
    const facts = panel.getByLabel('Facts');
    await beginIncident(demo, 'She rang ');
    await page.evaluate(() => window.demo?.repeat());
    await page.keyboard.type('three times.');
    await isDrawn(demo);
    expect(await facts.inputValue()).toBe('She rang three times.');
  });

  it('never, whoever comes back to the panel finds it with the message that is open, and what they had begun', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel, select } = demo;
    await beginIncident(demo, 'She rang three times.');
    await page.evaluate(() => window.demo?.behave({ tells: 'never' }));
    for (const comesBack of ['focus', 'visibilitychange'] as const) {
      await select(comesBack === 'focus' ? 'emrys-own' : 'sian-own');
      await paneOf(demo).evaluate((how) => (how === 'focus' ? window : document).dispatchEvent(new Event(how)), comesBack);
      await isWholly(demo, comesBack === 'focus' ? 'Emrys Pugh' : 'Siân Pugh');
    }
    await panel.getByRole('button', { name: 'Carry on' }).click();
    expect(await panel.getByLabel('Facts').inputValue()).toBe('She rang three times.');
  });

  it('never, no reply goes to the one of which it did not tell, and the next one is right', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel, select } = demo;
    await panel.getByRole('button', { name: 'More' }).focus();
    await page.evaluate(() => window.demo?.behave({ tells: 'never' }));
    await select('emrys-own');
    await refusesToReply(demo);
    await page.evaluate(() => window.demo?.behave({ tells: 'at once' }));
    await select('lowri-own');
    await panel.locator('[data-status="none"]').waitFor();
    await panel.getByRole('heading', { level: 1, name: lowri.name }).waitFor();
  });

  it('never, where nothing is selected any more, no reply is opened; where nothing was, nobody is named; and the next one is right', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel, select, panelFaults } = demo;
    await panel.getByRole('button', { name: 'More' }).focus();
    await page.evaluate(() => window.demo?.behave({ tells: 'never' }));
    await select(null);
    await fillLetter(demo);
    await panel.getByRole('button', { name: 'Insert in reply' }).click();
    await panel.getByText('Outlook did not open a reply.').waitFor();
    await panel.getByText('Nothing was sent, and your text is still here.').waitFor();
    expect(await panelFaults()).toEqual([]);
    expect(await page.getByRole('form').count()).toBe(0);
    await page.evaluate(() => window.demo?.behave({ tells: 'at once' }));
    await select('emrys-own');
    await isWholly(demo, 'Emrys Pugh');
    await select(null);
    await panel.locator('[data-status="noMessage"]').waitFor();
    await page.evaluate(() => window.demo?.behave({ tells: 'never' }));
    await select('sian-own');
    await paneOf(demo).evaluate(() => window.dispatchEvent(new Event('focus')));
    await isDrawn(demo);
    expect(await panel.getByText(/Pugh/).count()).toBe(0);
    await page.evaluate(() => window.demo?.behave({ tells: 'at once' }));
    await select('emrys-own');
    await isWholly(demo, 'Emrys Pugh');
  });

  it('after a later one, the panel is wholly with whom it names, and no reply goes to another', async () => {
    const demo = await opened('lowri-own', 'none');
    const { page, panel, select } = demo;
    await panel.getByRole('button', { name: 'More' }).focus();
    await page.evaluate(() => window.demo?.behave({ tells: 'held' }));
    await select('emrys-own');
    await select('sian-own');
    await page.evaluate(() => window.demo?.release('newestFirst'));
    await isWholly(demo, 'Emrys Pugh');
    await refusesToReply(demo);
  });
});

describe('A pinned panel', () => {
  it('that is loaded anew shows the message that is open, and has forgotten whom the person chose', async () => {
    const demo = await opened('webform-1', 'relay');
    const { panel, select } = demo;
    await panel.getByRole('button', { name: sian.address }).click();
    await isWhollyAbout(demo, sian.address);
    await paneOf(demo).evaluate(() => window.location.reload());
    await panel.locator('[data-status="relay"]').waitFor();
    expect(await panel.getByText(siansWords).count()).toBe(0);
    await select('emrys-own');
    await isWholly(demo, 'Emrys Pugh');
  });

  it('that is loaded anew with nothing open names nobody, and with another message open since names its sender', async () => {
    const demo = await opened('sian-own', 'inForce');
    const { page, panel, select } = demo;
    await select(null);
    await panel.locator('[data-status="noMessage"]').waitFor();
    const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('pane.html'));
    await Promise.all([loaded, paneOf(demo).evaluate(() => window.location.reload())]);
    await panel.locator('[data-status="noMessage"]').waitFor();
    expect(await panel.getByText(/Pugh/).count()).toBe(0);
    await select('sian-own');
    await isWholly(demo, 'Siân Pugh');

    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(`${places.officeJs}/**`, async (route) => {
      await released;
      await route.continue();
    });
    await paneOf(demo).evaluate(() => window.location.reload());
    await panel.locator('[data-status="checking"]').waitFor();
    await select('emrys-own');
    release();
    await isWholly(demo, 'Emrys Pugh');
  });

  it('keeps to the mailbox of the message that is open, whatever Outlook says late of the one before', async () => {
    const demo = await opened('lowri-own', 'none');
    const { page, panel, select } = demo;
    await page.evaluate(() => window.demo?.behave({ answersAfter: 1500 }));
    await select('sian-shared');
    await isWholly(demo, 'Siân Pugh');
    await page.evaluate(() => window.demo?.behave({ answersAfter: 0 }));
    await select('sian-own');
    const question = panel.getByRole('group', { name: 'Is this message about it?' });
    await question.waitFor();
    await page.waitForFunction(() => JSON.stringify(window.__hostLog).includes('targetMailbox'));
    await isDrawn(demo);
    expect(await question.count()).toBe(1);
    await select('sian-shared');
    await question.waitFor({ state: 'detached' });
    await isWholly(demo, 'Siân Pugh');
  });

  it('drops what Outlook says late of a message left behind', async () => {
    const { page, panel, select } = await opened('lowri-own', 'none');
    await page.evaluate(() => window.demo?.behave({ answersAfter: 700 }));
    await select('webform-1');
    await panel.locator('[data-status="relay"]').waitFor();
    await select('colleague-1');
    await panel.getByText('Colleagues among themselves').waitFor();
    expect(await panel.getByText(sian.address).count()).toBe(0);
    await select('webform-1');
    await panel.getByRole('button', { name: sian.address }).waitFor();
  });
});

async function isWhollyAbout({ panel }: Demo, address: string): Promise<void> {
  await panel.getByText(`About ${address}, as you chose`).waitFor();
  await panel.getByText(siansWords).waitFor();
}

describe('Whose message it is', () => {
  it('is the customer’s where somebody sent it for them, who is named', async () => {
    const demo = await opened('behalf', 'inForce');
    await isWholly(demo, 'Siân Pugh');
    await demo.panel.getByText(`Sent by ${lowri.name} ${lowri.address} for ${sian.name}`).waitFor();
  });

  it('decides whose answer counts where two customers write in one conversation', async () => {
    const { panel, select } = await opened('sian-own', 'inForce');
    await panel.getByRole('button', { name: 'Something else, or not sure' }).click();
    await panel.locator('[data-status="anotherMatter"]').waitFor();
    await select('emrys-own');
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('group', { name: 'Is this message about it?' }).waitFor();
    await select('sian-own');
    await panel.getByText('You said: something else, or not sure. Reply as usual.').waitFor();
  });

  it('counts for the service of the shared mailbox it lies in, which the history names', async () => {
    const { panel, select } = await opened('sian-own', 'inForce');
    const question = panel.getByRole('group', { name: 'Is this message about it?' });
    await question.waitFor();
    await select('sian-shared');
    await question.waitFor({ state: 'detached' });
    await panel.getByText(siansWords).waitFor();
    await panel.getByText(/Counted in: .*Housing repairs/).waitFor();
  });
});

describe('A reply to all', () => {
  it('asks first where it reaches somebody with an arrangement, and goes out when the person says so', async () => {
    const demo = await opened('to-several', 'none');
    const { page, panel } = demo;
    await fillLetter(demo);
    await panel.getByRole('button', { name: 'Reply to all', exact: true }).click();
    await panel.getByText('Something is agreed with one of the people this would reach. Reply to the sender alone, or look them up first.').waitFor();
    await panel.getByText(emrys.address).waitFor();
    expect(await panel.getByText(emryssWords).count()).toBe(0);
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Reply to all anyway' }).click();
    const reply = page.getByRole('form', { name: 'Reply all' });
    await reply.waitFor();
    expect(await reply.getByRole('textbox', { name: 'Cc' }).inputValue()).toContain(emrys.address);
  });

  it('asks where a recipient could not be checked', async () => {
    const demo = await opened('to-several', 'none');
    demo.simulator.world.setFaults([{ path: 'lists/Cards', skip: 0, share: 1, carryOut: false, status: 503 }]);
    await fillLetter(demo);
    await demo.panel.getByRole('button', { name: 'Reply to all', exact: true }).click();
    await demo.panel.getByText('One of these addresses could not be checked. Reply to the sender alone, or try again.').waitFor();
    expect(await demo.page.getByRole('form').count()).toBe(0);
  });

  it('goes out at once where nobody but colleagues has a copy', async () => {
    const demo = await opened('to-colleagues', 'none');
    await fillLetter(demo);
    await demo.panel.getByRole('button', { name: 'Reply to all', exact: true }).click();
    await demo.page.getByRole('form', { name: 'Reply all' }).waitFor();
  });
});
