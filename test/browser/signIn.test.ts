import { closeDemos, openDemo } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const story = (name: string): string => `src/simulator/scenario/stories/status/${name}.json`;

describe('Signing in', () => {
  it('asks for it where Microsoft 365 wants the person, and goes on when they did', async () => {
    const { panel, select, panelFaults } = await openDemo({ scenario: story('signInInteraction') });
    await select('sian-3');
    await panel.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(await panelFaults()).toEqual([]);
    expect(await panel.getByText('No arrangement in force').count()).toBe(0);
    await panel.getByRole('button', { name: 'Sign in', exact: true }).click();
    await panel.locator('[data-status="inForce"]').waitFor();
  });

  it('says that it was closed and offers it again', async () => {
    const { panel, select, panelFaults } = await openDemo({ scenario: story('signInCancelled') });
    await select('sian-3');
    await panel.getByRole('button', { name: 'Sign in', exact: true }).click();
    await panel.getByText('The sign-in was closed before it was finished.').waitFor();
    await panel.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(await panelFaults()).toEqual([]);
  });

  it('says where Outlook offers no way to sign in', async () => {
    const { panel, select, panelFaults } = await openDemo({ scenario: story('signInUnavailable') });
    await select('sian-3');
    await panel.getByText('This version of Outlook offers no way to sign in here.').waitFor();
    expect(await panel.getByText('No arrangement in force').count()).toBe(0);
    expect(await panelFaults()).toEqual([]);
  });

  it('gets a fresh token by itself where Graph turned an old one down', async () => {
    const { panel, select } = await openDemo({ scenario: story('signInExpired') });
    await select('sian-3');
    await panel.locator('[data-status="inForce"]').waitFor();
  });
});
