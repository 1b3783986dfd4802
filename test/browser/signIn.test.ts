import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

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

  it('says as whom things are logged where that is another address than the mailbox’s', async () => {
    const told = JSON.parse(readFileSync(story('inForce'), 'utf8')) as { signedIn: string; staff: { id: string; userName?: string }[] };
    const staff = told.staff.map((each) => (each.id === told.signedIn ? { ...each, userName: 'other.person@aberllan.example' } : each));
    const { panel, select, panelFaults } = await openDemo({ scenario: { ...told, staff } as ScenarioInput });
    await select('sian-3');
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText(/^You are signed in as .* \(other\.person@aberllan\.example\)\. What you log here is logged as that person\.$/).waitFor();
    expect(await panelFaults()).toEqual([]);
  });

  it('gets a fresh token by itself where Graph turned an old one down', async () => {
    const { panel, select, panelFaults } = await openDemo({ scenario: story('signInExpired') });
    await select('sian-3');
    await panel.locator('[data-status="inForce"]').waitFor();
    expect(await panelFaults()).toEqual([]);
  });

  it('offers to include a shared mailbox that nobody has allowed yet, and counts it then', async () => {
    const { panel, panelFaults } = await openDemo({ scenario: story('signInShared') });
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('Could not read Housing repairs. Microsoft 365 asks you to sign in.').waitFor();
    await panel.getByText('Counted in: your mailbox and what colleagues logged, read at').waitFor();
    expect(await panel.getByText('Fence panel again').count()).toBe(0);
    expect(await panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Sign in to include Housing repairs' }).click();
    await panel.getByText('Counted in: your mailbox, Housing repairs and what colleagues logged, read at').waitFor();
    await panel.getByText('Fence panel again').first().waitFor();
    expect(await panel.getByText(/Could not read/).count()).toBe(0);
  });
});
