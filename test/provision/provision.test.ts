import { anEmptySite, pictureOf, writesAmong } from './aSite.ts';

it('makes of an empty site what the app needs, and on a second run changes nothing', async () => {
  const site = await anEmptySite();
  const code = await site.provision();
  expect([code, site.said.slice(-3)]).toEqual([0, []]);
  console.log(site.said.join('\n'), site.calls.length, writesAmong(site.calls).length, JSON.stringify(pictureOf(site.world)).slice(0, 3000));
});
