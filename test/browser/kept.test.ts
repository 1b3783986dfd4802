import { chooseLog, chooseMore, logIncident, openStory, reopen } from './aStory.ts';
import { eventually } from './eventually.ts';
import { addToKept, kept, keptDrafts } from './keptHere.ts';
import { closeDemos, type Demo } from './openDemo.ts';
import { paneOf } from './pane.ts';
import { faultsInEveryScheme } from './schemes.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

const refused = { method: 'POST', path: 'lists/Incidents', status: 400 };
const rows = ({ simulator }: Demo, list: 'incidents' | 'contacts') => [...simulator.world.lists[list].items.values()].map(({ fields }) => fields);

/** Besides the device index, which comes and goes by itself. */
const keptNames = async (demo: Demo, without?: string) => (await kept(demo, without)).map(({ name }) => name).filter((name) => !name.startsWith('index '));

describe('What somebody has begun', () => {
  it('is there again after the pane was reloaded, and is gone when it is discarded', async () => {
    const demo = await openStory();
    const { panel } = demo;
    await chooseLog(demo, 'Incident');
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await addToKept(demo, 'incident', () => panel.getByLabel('Facts').fill('She wrote that we are thieves.'));
    await reopen(demo);
    await panel.getByText('Not finished: Incident, about Siân Pugh.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Carry on' }).click();
    await eventually(async () => expect(await panel.getByLabel('Facts').inputValue()).toBe('She wrote that we are thieves.'));
    expect(await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().isChecked()).toBe(true);
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('button', { name: 'Discard' }).click();
    await eventually(async () => expect(await keptNames(demo)).toEqual(['key']));
    await reopen(demo);
    // What was kept is read back by then.
    await panel.getByText(/in 30 days$/).first().waitFor();
    expect(await panel.getByText(/Not finished/).count()).toBe(0);
  });

  it('is not kept where storage is blocked: that is said before anybody types', async () => {
    const demo = await openStory();
    await demo.page.context().addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await reopen(demo);
    await chooseLog(demo, 'Incident');
    await demo.panel.getByText('This device does not let us keep what you type.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await demo.panel.getByRole('button', { name: 'Back' }).click();
    await chooseMore(demo, /^Waiting to be sent$/);
    await demo.panel.getByText('This device does not say what it keeps for us.').waitFor();
    expect(await demo.panel.getByText(/Nothing waits/).count()).toBe(0);
    expect(await demo.panelFaults()).toEqual([]);
  });
});

describe('On a device that keeps nothing', () => {
  const blocked = (): void => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  };
  /** As where there is no room: the browser gives up each transaction that writes. Its own quota can be set for pages that stand alone only. */
  const full = (): void => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  };

  it.each(['blocked', 'full'] as const)('because storage is %s, an incident is logged all the same, and nothing typed is lost where it is not', async (why) => {
    const demo = await openStory();
    const { panel, page, simulator } = demo;
    await page.context().addInitScript(why === 'blocked' ? blocked : full);
    await reopen(demo);
    await chooseLog(demo, 'Incident');
    await panel.getByText('This device does not let us keep what you type.').waitFor();
    simulator.world.setFaults([{ method: 'POST', path: 'lists/Incidents', skip: 0, share: 1, carryOut: false, lose: 'before' }]);
    await panel.getByRole('checkbox', { name: 'Was abusive', exact: true }).click();
    await panel.getByLabel('Facts').fill('She wrote that we are thieves.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByText(/^This device does not let us keep anything\. .*It is in this panel only\. Do not close the panel/).waitFor();
    await panel.getByRole('heading', { name: 'In this panel only, not sent yet' }).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    simulator.world.setFaults([]);
    // It is sent again after a pause of its own.
    await panel.getByRole('heading', { name: /^Logged as INC-/ }).waitFor({ timeout: 60_000 });
    expect(rows(demo, 'incidents')).toMatchObject([{ Facts: 'She wrote that we are thieves.' }]);
  });

  it('a contact waits in the panel, is said to, and goes by itself', async () => {
    const demo = await openStory();
    const { panel, page, simulator } = demo;
    await page.context().addInitScript(blocked);
    await reopen(demo);
    await chooseLog(demo, 'Telephone call');
    simulator.world.setFaults([{ method: 'POST', path: 'lists/Contacts', skip: 0, share: 1, carryOut: false, lose: 'before' }]);
    await panel.getByLabel('Note').fill('Rang about the fence');
    await panel.getByRole('button', { name: 'Log telephone call' }).click();
    await panel.getByText(/^This device does not let us keep anything\. It is in this panel only\./).waitFor();
    expect(await panel.getByText('Kept on this device, not sent yet.').count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    simulator.world.setFaults([]);
    await panel.getByText('Sent: 1 contact.').waitFor({ timeout: 60_000 });
    expect(rows(demo, 'contacts').at(-1)).toMatchObject({ Title: 'Rang about the fence' });
  });

  it('any more since somebody began to type, says so while they type', async () => {
    const demo = await openStory();
    const { panel } = demo;
    await chooseLog(demo, 'Incident');
    await panel.getByLabel('Facts').fill('She wrote');
    await keptDrafts(demo, 'incident', 1);
    expect(await panel.getByText('This device does not let us keep what you type.').count()).toBe(0);
    await paneOf(demo).evaluate(full);
    await panel.getByLabel('Facts').fill('She wrote that we are thieves.');
    await panel.getByText('This device does not let us keep what you type.').waitFor();
    expect(await panel.getByLabel('Facts').inputValue()).toBe('She wrote that we are thieves.');
  });
});

describe('What waits to be sent', () => {
  it('goes by itself while the panel is open', async () => {
    const demo = await openStory({ faults: [{ method: 'POST', path: 'lists/Contacts', times: 1, lose: 'before' }] });
    const { panel } = demo;
    await chooseLog(demo, 'Telephone call');
    await panel.getByLabel('Note').fill('Rang about the fence');
    await panel.getByRole('button', { name: 'Log telephone call' }).click();
    await panel.getByText('Kept on this device, not sent yet.').first().waitFor();
    await panel.getByText('Sent: 1 contact.').waitFor();
    expect(rows(demo, 'contacts').at(-1)).toMatchObject({ Title: 'Rang about the fence' });
    await chooseMore(demo, 'Waiting to be sent (0)');
    await panel.getByText('Nothing waits on this device, in this Outlook.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('and will not go by itself is told so, can be copied, and can be removed', async () => {
    const demo = await openStory({ faults: [refused] });
    const { panel } = demo;
    await logIncident(demo, 'She shouted down the line at me.');
    await panel.getByRole('heading', { name: 'Kept on this device, not sent yet' }).waitFor();
    await panel.getByText(/it will not go through by itself\. Copy the text and tell Catrin Ellis/).waitFor();
    await panel.getByText('1 incident is kept on this device, not sent yet.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await reopen(demo);
    await panel.getByText('Something will not go through by itself.').waitFor();
    await panel.getByRole('button', { name: 'See what waits' }).click();
    await panel.getByText(/Incident about sian\.pugh@example\.org/).waitFor();
    await panel.getByRole('button', { name: 'Copy the text' }).waitFor();
    await panel.getByRole('link', { name: 'Tell Catrin Ellis' }).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await chooseMore(demo, 'Remove what is kept on this device');
    await panel.getByText('1 incident is not sent yet.').waitFor();
    await panel.getByRole('button', { name: 'Remove it all' }).click();
    await panel.getByText('What you remove cannot be brought back.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Yes, remove it all' }).click();
    await panel.getByText('Removed. Nothing is kept on this device any more.').waitFor();
    expect(await keptNames(demo)).toEqual(['key']);
    await panel.getByText('1 incident is kept on this device, not sent yet.').waitFor({ state: 'detached' });
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('and cannot be read is not passed over in silence', async () => {
    const demo = await openStory({ faults: [refused] });
    const { panel } = demo;
    await logIncident(demo, 'She shouted down the line at me.');
    await panel.getByRole('heading', { name: 'Kept on this device, not sent yet' }).waitFor();
    await keptNames(demo, 'key');
    await reopen(demo);
    await panel.getByText('1 incident on this device cannot be read.').waitFor();
    await panel.getByRole('button', { name: 'See what waits' }).click();
    await panel.getByText(/If something you logged is missing, log it again/).waitFor();
    expect(await panel.getByText(/Nothing waits/).count()).toBe(0);
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Remove what cannot be read' }).click();
    await panel.getByText('Nothing waits on this device, in this Outlook.').waitFor();
  });

  it('and is removed on request is no longer said to be kept where it was logged', async () => {
    const demo = await openStory({ faults: [refused] });
    const { panel } = demo;
    await logIncident(demo, 'She shouted down the line at me.');
    await panel.getByRole('heading', { name: 'Kept on this device, not sent yet' }).waitFor();
    await demo.select('nobody-2');
    await panel.getByRole('heading', { name: 'Kamal Ferrier' }).waitFor();
    await chooseMore(demo, 'Remove what is kept on this device');
    await panel.getByRole('button', { name: 'Remove it all' }).click();
    await panel.getByRole('button', { name: 'Yes, remove it all' }).click();
    await panel.getByText('Removed. Nothing is kept on this device any more.').waitFor();
    await demo.select('sian-3');
    await panel.getByRole('heading', { name: 'No longer waiting on this device' }).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('only for its number is told to be with the managers', async () => {
    const demo = await openStory({ faults: [{ method: 'POST', path: 'lists/Claims', status: 403 }] });
    await logIncident(demo, 'She shouted down the line at me.');
    await demo.panel.getByRole('heading', { name: 'With the managers, number follows' }).waitFor();
    await demo.panel.getByText(/The managers have it\. Only its number is missing\./).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    expect(rows(demo, 'incidents')).toHaveLength(1);
  });
});
