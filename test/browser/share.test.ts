import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister, type RegisterOptions } from './openRegister.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

const story = JSON.parse(readFileSync('src/simulator/scenario/stories/aberllan.json', 'utf8')) as ScenarioInput;
const reference = 'ARR-2026-0006';
const customers = (story.customers ?? []).flatMap(({ key, name, addresses, telephones = [] }) => [
  ...(key === 'C-0004' ? [key] : []),
  ...name.split(' ').filter((word) => word.length > 3),
  ...addresses.map(({ address }) => address),
  ...telephones.map((each) => (typeof each === 'string' ? each : each.number)),
]);

/** The arrangement is open, with the part for sharing it. */
async function openShare(options: RegisterOptions): Promise<OpenRegister> {
  const opened = await openRegister({ item: reference, width: 720, ...options });
  // By key: what opening the register put right can appear above the button just then, and move it from under the pointer.
  await opened.register.getByRole('button', { name: 'Share' }).press('Enter');
  await opened.register.getByRole('region', { name: 'Share in a channel' }).waitFor();
  return opened;
}

async function choose({ register }: OpenRegister, team: string, channel: string): Promise<void> {
  await register.getByLabel('Team').selectOption(team);
  await register.getByLabel('Channel', { exact: true }).selectOption(channel);
}

describe('Sharing an item', () => {
  it.each(['rhodri.vaughan', 'david.okafor', 'nesta.powell', 'catrin.ellis', 'samuel.adeyinka'])('posts a card with reference and link as %s, and nothing about the customer', async (as) => {
    const opened = await openShare({ as });
    const { register, simulator, page } = opened;
    await choose(opened, 'Customer conduct', 'General');
    await register.getByRole('button', { name: 'Post in General' }).click();
    await register.getByText('Posted in General. You can delete the post there.').waitFor();
    const [post, ...more] = simulator.world.posts();
    expect(more).toEqual([]);
    expect(post?.by.id).toBe(as);
    const whole = JSON.stringify(post?.attachments).replaceAll('\\', '');
    expect(whole).toContain(`Arrangement ${reference}`);
    expect(customers.filter((personal) => whole.includes(personal))).toEqual([]);
    await page.getByRole('navigation', { name: 'Teams' }).getByRole('region', { name: 'Customer conduct' }).getByRole('link', { name: 'General' }).click();
    await page.getByText(`Arrangement ${reference}`).waitFor();
  });

  it('asks for teams only when it is opened, and for posting only when Post is pressed', async () => {
    const asked: string[] = [];
    const opened = await openRegister({ as: 'catrin.ellis', item: reference });
    const { register, page, reopenAs } = opened;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/joinedTeams|\/teams\//.test(pathname)) asked.push(`${request.method()} ${pathname.split('/').at(-1) ?? ''}`);
    });
    await reopenAs('catrin.ellis', reference);
    await register.getByRole('button', { name: 'Share' }).waitFor();
    expect(asked).toEqual([]);
    await register.getByRole('button', { name: 'Share' }).press('Enter');
    await choose(opened, 'Customer conduct', 'General');
    expect(asked.filter((each) => !each.startsWith('OPTIONS'))).toEqual(['GET joinedTeams', 'GET channels']);
  });

  it('posts in the channel whose tab it stands in', async () => {
    const { register, page, simulator } = await openRegister({ as: 'catrin.ellis' });
    await page.getByRole('navigation', { name: 'Teams' }).getByRole('region', { name: 'Customer conduct' }).getByRole('link', { name: 'General' }).click();
    await page.getByRole('tab', { name: 'Fair Contact' }).click();
    await register.getByText(/cards that no decision carries/).waitFor();
    await register.getByRole('button', { name: 'In force' }).click();
    await register.getByRole('button', { name: reference }).or(register.getByRole('link', { name: reference })).first().click();
    await register.getByRole('button', { name: 'Share' }).press('Enter');
    await register.getByRole('button', { name: 'Post in General' }).waitFor();
    expect(await register.getByLabel('Team').count()).toBe(0);
    await register.getByRole('button', { name: 'Post in General' }).click();
    await register.getByText('Posted in General.').waitFor();
    expect(simulator.world.posts()).toHaveLength(1);
  });

  it.each([
    ['teams', 'Teams asks you to sign in before your teams can be shown here.'],
    ['channels', 'Teams asks you to sign in before your teams can be shown here.'],
    ['channelPosts', 'Teams asks you to sign in before you post from here.'],
  ] as const)('lets the person sign in where the permission for %s wants that', async (scope, sentence) => {
    const opened = await openShare({ scenario: { ...story, signedIn: 'catrin.ellis', signIn: { [scope]: 'interaction' } } });
    const { register, simulator } = opened;
    const signIn = async (): Promise<void> => {
      await register.getByText(sentence).waitFor();
      await register.getByRole('button', { name: 'Sign in' }).click();
    };
    if (scope === 'teams') await signIn();
    await register.getByLabel('Team').selectOption('Customer conduct');
    if (scope === 'channels') await signIn();
    await register.getByLabel('Channel', { exact: true }).selectOption('General');
    await register.getByRole('button', { name: 'Post in General' }).click();
    if (scope === 'channelPosts') await signIn();
    await register.getByText('Posted in General.').waitFor();
    expect(simulator.world.posts()).toHaveLength(1);
  });

  it('says what is known where the answer was lost, and leaves the link to copy', async () => {
    const opened = await openShare({ as: 'catrin.ellis' });
    const { register, simulator, faultsInEveryTheme, setWidth } = opened;
    simulator.world.setFaults([{ ...fault, path: '/messages', lose: 'after' }]);
    await choose(opened, 'Customer conduct', 'General');
    await register.getByRole('button', { name: 'Post in General' }).click();
    await register.getByText('The card may be in the channel all the same. Look in the channel before you post again.').waitFor();
    expect(simulator.world.posts()).toHaveLength(1);
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await register.getByRole('button', { name: 'Copy link' }).click();
    await register.getByText(/^Copied\.$|This device does not let us copy/).waitFor();
  });

  it('says that posting was refused, and gives the focus back when the person gives up', async () => {
    const opened = await openShare({ as: 'catrin.ellis' });
    const { register, simulator } = opened;
    simulator.world.setFaults([{ ...fault, path: '/messages', status: 403 }]);
    await choose(opened, 'Customer conduct', 'General');
    await register.getByRole('button', { name: 'Post in General' }).click();
    await register.getByText('You may not do this in Teams. Nothing was posted. You can copy the link and paste it yourself.').waitFor();
    await register.getByRole('button', { name: 'Cancel' }).click();
    expect(await register.getByRole('button', { name: 'Share' }).evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('The link of a shared item', () => {
  it('opens the item for an owner', async () => {
    const opened = await openShare({ as: 'catrin.ellis' });
    const { register, page, simulator } = opened;
    await choose(opened, 'Housing repairs', 'Customer contact');
    await register.getByRole('button', { name: 'Post in Customer contact' }).click();
    await register.getByText('Posted in Customer contact.').waitFor();
    simulator.world.signIn('rhodri.vaughan');
    await page.goto(simulator.teamsUrl());
    await page.getByRole('navigation', { name: 'Teams' }).getByRole('link', { name: 'Customer contact' }).click();
    await page.getByRole('link', { name: 'Open in the register' }).click();
    await register.getByRole('heading', { name: reference, level: 1 }).waitFor();
    await register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button', { name: 'In force', exact: true }).and(register.locator('[aria-current="page"]')).waitFor();
  });

  it('leads staff without an owner’s role to the look-up, where no name stands', async () => {
    const { register, page, simulator } = await openRegister({ as: 'aled.rees' });
    const context = encodeURIComponent(JSON.stringify({ subEntityId: reference }));
    await page.goto(`${simulator.teamsUrl()}l/entity/any-app/register?context=${context}`);
    await register.getByRole('heading', { name: reference, level: 1 }).waitFor();
    expect(await register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button').allTextContents()).toEqual(['Look up a caller']);
    const shown = await register.locator('body').innerText();
    expect(customers.filter((personal) => shown.includes(personal))).toEqual([]);
  });
});

const fault = { path: '', skip: 0, share: 1, carryOut: false };
